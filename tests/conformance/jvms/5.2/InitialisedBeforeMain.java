// The main class is initialised, superclasses first, before main runs; main
// gets an array of its own, empty when nothing was said.
// also: jls 12.1.3, jls 12.1.4, 5.5
public class InitialisedBeforeMain extends InitialisedBeforeMainBase {
  static { System.out.println("main class"); }

  public static void main(String[] args) {
    System.out.println(args.length + " " + args.getClass().getName());
    System.out.println(Thread.currentThread().getName());
  }
}

class InitialisedBeforeMainBase {
  static { System.out.println("superclass"); }
}
// -- exit 0
// -- stdout
// superclass
// main class
// 0 [Ljava.lang.String;
// main
