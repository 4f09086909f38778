// An interface may hold the main method; its own constants are initialised
// first.
// also: jls 12.1.4, jls 9.4.3
public interface MainInAnInterface {
  Object SAID = said();

  static Object said() {
    System.out.println("initialised");
    return "x";
  }

  static void main(String[] args) { System.out.println(SAID); }
}
// -- exit 0
// -- stdout
// initialised
// x
