// The handler table is searched in order, inner before outer, superclasses
// match, handlers do not cover themselves (JVMS 2.10).
public class NestedHandlersAreSearchedInOrder {
  static class A extends Exception { A(String s) { super(s); } }
  static class B extends A { B(String s) { super(s); } }
  static class C extends RuntimeException { }

  static String run(int k) {
    StringBuilder s = new StringBuilder();
    try {
      try {
        try {
          if (k == 0) throw new B("b");
          if (k == 1) throw new A("a");
          if (k == 2) throw new C();
          if (k == 3) throw new Error("err");
          if (k == 4) Object.class.cast(null).hashCode();
          if (k == 5) ((Object) "x").wait();
          s.append("none ");
        } catch (B b) {
          s.append("B ");
          throw new A("from B");
        } catch (C | IllegalMonitorStateException c) {
          s.append(c.getClass().getSimpleName()).append(' ');
          throw new IllegalArgumentException(c);
        } finally {
          s.append("f1 ");
          if (k == 6) throw new C();
        }
      } catch (A a) {
        s.append("A ").append(a.getMessage()).append(' ');
        if (k == 1) throw new B("from A");
      } catch (IllegalArgumentException e) {
        s.append("IAE ").append(e.getCause() instanceof C).append(' ');
      } finally {
        s.append("f2 ");
      }
    } catch (RuntimeException e) {
      s.append("R ").append(e.getClass().getSimpleName()).append(' ');
    } catch (Throwable t) {
      s.append("T ").append(t.getMessage()).append(' ');
    }
    return s.toString();
  }

  public static void main(String[] args) {
    for (int k = 0; k < 8; k++) System.out.println(k + " " + run(k));
  }
}
// -- exit 0
// -- stdout
// 0 B f1 A from B f2 
// 1 f1 A a f2 T from A 
// 2 C f1 IAE true f2 
// 3 f1 f2 T err 
// 4 f1 f2 R NullPointerException 
// 5 IllegalMonitorStateException f1 IAE false f2 
// 6 none f1 f2 R C 
// 7 none f1 f2 
