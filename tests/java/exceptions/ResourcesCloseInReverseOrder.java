// try-with-resources: order, null resources, suppressed exceptions
// (JLS 14.20.3).
public class ResourcesCloseInReverseOrder {
  static class R implements AutoCloseable {
    final String name, fail;
    R(String name, String fail) {
      if ("open".equals(fail)) throw new IllegalStateException("open " + name);
      this.name = name;
      this.fail = fail;
      System.out.println("open " + name);
    }
    public void close() throws Exception {
      System.out.println("close " + name);
      if ("close".equals(fail)) throw new Exception("close " + name);
    }
  }

  static void run(String a, String b, String c, boolean body) {
    try (R x = new R("x", a); R none = null; R y = new R("y", b);
         R z = new R("z", c)) {
      System.out.println("body");
      if (body) throw new RuntimeException("body");
    } catch (Exception e) {
      System.out.println("caught " + e);
      for (Throwable s : e.getSuppressed()) System.out.println("  " + s);
    } finally {
      System.out.println("finally");
    }
  }

  static int returns(R r) throws Exception {
    try (r; R second = new R("second", "close")) {
      return 5;
    }
  }

  public static void main(String[] args) throws Exception {
    run(null, null, null, false);
    run("close", "close", "close", true);
    run("close", null, "close", false);
    run(null, null, "open", false);
    run("close", "open", null, false);
    try {
      returns(new R("first", "close"));
    } catch (Exception e) {
      System.out.println(e + " " + e.getSuppressed()[0]);
    }
    Throwable t = new Throwable("t");
    try {
      t.addSuppressed(t);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      t.addSuppressed(null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// open x
// open y
// open z
// body
// close z
// close y
// close x
// finally
// open x
// open y
// open z
// body
// close z
// close y
// close x
// caught java.lang.RuntimeException: body
//   java.lang.Exception: close z
//   java.lang.Exception: close y
//   java.lang.Exception: close x
// finally
// open x
// open y
// open z
// body
// close z
// close y
// close x
// caught java.lang.Exception: close z
//   java.lang.Exception: close x
// finally
// open x
// open y
// close y
// close x
// caught java.lang.IllegalStateException: open z
// finally
// open x
// close x
// caught java.lang.IllegalStateException: open y
//   java.lang.Exception: close x
// finally
// open first
// open second
// close second
// close first
// java.lang.Exception: close second java.lang.Exception: close first
// Self-suppression not permitted
// Cannot suppress a null exception.
