// Multi-catch, precise rethrow, nested try in catch and finally, and
// exceptions in resource initialisers (JLS 14.20, 11.2.2).
import java.io.*;

public class CatchParametersAreRethrownPrecisely {
  static void one(int k) throws IOException, InterruptedException {
    try {
      switch (k) {
        case 0: throw new FileNotFoundException("f");
        case 1: throw new InterruptedException("i");
        case 2: throw new UncheckedIOException(new IOException("u"));
        case 3: throw new EOFException();
        default: return;
      }
    } catch (final Exception e) {
      if (e instanceof EOFException) return;
      throw e;
    }
  }

  static String two(int k) {
    try {
      one(k);
      return "none";
    } catch (FileNotFoundException | InterruptedException e) {
      try {
        throw new IllegalStateException(e);
      } catch (IllegalStateException inner) {
        return "multi " + inner.getCause().getMessage();
      } finally {
        k = 100;
      }
    } catch (IOException e) {
      return "io";
    } catch (RuntimeException e) {
      return e.getMessage() + " " + e.getCause().getMessage();
    } finally {
      try {
        one(1);
      } catch (Exception e) {
        System.out.print("[" + e.getMessage() + k + "]");
      }
    }
  }

  static int retry() {
    int n = 0;
    while (true)
      try {
        if (n < 3) throw new Exception("" + n);
        return n;
      } catch (Exception e) {
        n = Integer.parseInt(e.getMessage()) + 1;
        continue;
      } finally {
        n += 0;
      }
  }

  public static void main(String[] args) {
    for (int k = 0; k < 5; k++) System.out.println(two(k));
    System.out.println(retry());
    try (Reader r = new StringReader("x") {
      { if (args.length == 0) throw new IllegalArgumentException("in the resource"); }
    }) {
      System.out.println("never");
    } catch (IOException | IllegalArgumentException e) {
      System.out.println(e.getMessage() + e.getSuppressed().length);
    }
  }
}
// -- exit 0
// -- stdout
// [i100]multi f
// [i100]multi i
// [i2]java.io.IOException: u u
// [i3]none
// [i4]none
// 3
// in the resource0
