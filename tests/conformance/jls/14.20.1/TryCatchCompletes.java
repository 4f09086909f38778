// A catch clause takes only what its try block throws, all subclasses too; its
// parameter is a variable; after it execution goes on behind the statement.
import static conformance.Check.*;

public class TryCatchCompletes {
  static String run(int n) {
    String s = "";
    int x = 0;
    try {
      x = 1;
      if (n == 1) throw new IllegalArgumentException("arg");
      x = 2;
      Object o = n == 2 ? Integer.valueOf(1) : "text";
      s += ((String) o).length();
      x = 3;
      int[] a = new int[n == 3 ? -1 : n];
      x = a[n == 4 ? 4 : 0] + 4;
    } catch (IllegalArgumentException | ClassCastException e) {
      s += e instanceof ClassCastException ? "cast" : e.getMessage();
    } catch (NegativeArraySizeException e) {
      e = new NegativeArraySizeException("mine");
      s += e.getMessage();
    } catch (RuntimeException e) {
      try {
        throw e;
      } catch (IndexOutOfBoundsException again) { s += again == e; }
    }
    return s + x + ";";
  }

  static int recursive(int n) {
    try {
      if (n == 0) throw new Exception();
      return recursive(n - 1) + 1;
    } catch (Exception e) {
      return 100;
    }
  }

  public static void main(String[] args) {
    equal("4true3;", run(0));
    equal("arg1;", run(1));
    equal("cast2;", run(2));
    equal("4mine3;", run(3));
    equal("4true3;", run(4));
    equal("44;", run(5));
    equal(103, recursive(3));
  }
}
