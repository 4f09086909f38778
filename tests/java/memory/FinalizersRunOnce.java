// Finalizers run once, may resurrect, and what they throw is ignored
// (JLS 12.6).
public class FinalizersRunOnce {
  static volatile int finalized, thrown;
  static FinalizersRunOnce risen;
  final boolean rise;
  FinalizersRunOnce(boolean r) { rise = r; }

  @SuppressWarnings("removal")
  @Override protected void finalize() throws Throwable {
    finalized++;
    if (rise) risen = this;
    else {
      thrown++;
      throw new IllegalStateException("ignored");
    }
  }

  static class Half extends FinalizersRunOnce {
    Half() { super(check()); }
    static boolean check() { throw new IllegalArgumentException("no object"); }
  }

  static void until(java.util.function.BooleanSupplier done) throws Exception {
    for (int i = 0; i < 500 && !done.getAsBoolean(); i++) {
      System.gc();
      System.runFinalization();
      Thread.sleep(2);
    }
  }

  static void make() {
    new FinalizersRunOnce(true);
    new FinalizersRunOnce(false);
    try {
      new Half();
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    make();
    until(() -> finalized == 2 && risen != null && thrown == 1);
    System.out.println(finalized + " " + thrown + " " + risen.rise);
    risen = null;
    for (int i = 0; i < 3; i++) {
      System.gc();
      System.runFinalization();
    }
    System.out.println(finalized + " " + risen);
  }
}
// -- exit 0
// -- stdout
// no object
// 2 1 true
// 2 null
