// Each frame tells the line of the instruction that called or threw.
public class LineNumbersOfMultilineStatements {
  static int at(int n) {
    return new Throwable().getStackTrace()[n].getLineNumber();
  }

  static int here() { return at(2); }
  static int[] none;
  int field;
  static LineNumbersOfMultilineStatements nobody;
  static String text(Object o) { return "" + o; }

  static void line(Runnable r) {
    try {
      r.run();
    } catch (RuntimeException e) {
      System.out.println(e.getStackTrace()[0].getLineNumber() + " "
        + e.getStackTrace()[1].getLineNumber());
    }
  }

  public static void main(String[] args) {
    System.out.println(here() + " " +
      here() + " " + (
        here()
      ) + text(
        here()));
    int x = here(), y =
      here(), z
      = here();
    System.out.println(x + " " + y + " " + z);
    line(() ->
      none[
        1] = 5);
    line(() -> {
      int a = 5
        + nobody
        .field;
    });
    line(() -> text(
      nobody.
        toString()));
    line(() -> { for (int i = 0;
      i < none.length;
      i++) { } });
    line(() -> { if (args.length == 0
      && none[0] == 1
      || here() > 0) return; });
    line(() -> { Object o = "s"; Integer i =
      (Integer)
        o; });
    StackTraceElement e = new Throwable().getStackTrace()[0];
    System.out.println(e + " " + e.getFileName() + " " + e.getMethodName() + " "
      + e.isNativeMethod() + " " + e.getModuleName() + " "
      + e.getClassLoaderName());
  }
}
// -- exit 0
// -- stdout
// 23 24 2527
// 28 29 30
// 33 15
// 36 15
// 42 15
// 44 15
// 46 15
// 49 15
// LineNumbersOfMultilineStatements.main(LineNumbersOfMultilineStatements.java:52) LineNumbersOfMultilineStatements.java main false null app
