// main may be inherited, final, synchronized and strictfp, with a parameter of
// variable arity.
// args: one two
// also: jls 12.1.4
public class MainClassVariants extends MainClassVariantsBase { }

class MainClassVariantsBase {
  public static final synchronized strictfp void main(String... args) {
    System.out.println(args.length + args[0] + args[1]);
  }
}
// -- exit 0
// -- stdout
// 2onetwo
