// NullPointerException says which action failed and what was null (JEP 358).
public class HelpfulMessagesNameFieldsAndMethods {
  HelpfulMessagesNameFieldsAndMethods next;
  int i; long l; double d; boolean z; byte b; Object o; String s; int[] a;
  static HelpfulMessagesNameFieldsAndMethods root;
  static HelpfulMessagesNameFieldsAndMethods made() { return null; }
  HelpfulMessagesNameFieldsAndMethods get(int n, String s) { return next; }
  private void priv() { }
  final void fin() { }

  interface Act { Object run() throws Throwable; }

  static void t(Act a) {
    try {
      a.run();
      System.out.println("no exception");
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    } catch (Throwable e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    var x = new HelpfulMessagesNameFieldsAndMethods();
    HelpfulMessagesNameFieldsAndMethods n = null;
    t(() -> n.i);
    t(() -> n.l);
    t(() -> n.d = 1);
    t(() -> n.z = true);
    t(() -> n.s);
    t(() -> x.next.next);
    t(() -> x.next.next.next.i);
    t(() -> root.next);
    t(() -> root.o = x);
    t(() -> made().b);
    t(() -> made().get(1, "s"));
    t(() -> x.get(1, null).i++);
    t(() -> x.get(1, "a").get(2, "b").o);
    t(() -> { root.priv(); return 1; });
    t(() -> { x.next.fin(); return 1; });
    t(() -> x.s.length());
    t(() -> x.s.substring(1, 2));
    t(() -> x.o.equals(n));
    t(() -> { synchronized (x.o) { return 1; } });
    t(() -> { synchronized (made()) { return 1; } });
    t(() -> { throw (RuntimeException) x.o; });
    t(() -> x.o.getClass());
    t(() -> n.s.length());
    t(() -> ((Comparable<String>) x.o).compareTo("s"));
    t(() -> ((Runnable[]) x.o)[0]);
    t(() -> (int) x.o);
    t(() -> { Integer q = (Integer) x.o; return q + 1; });
    t(() -> { switch (x.s) { case "a": return 1; default: return 2; } });
    t(() -> { for (Object e : (Iterable<?>) x.o) return e; return 0; });
    t(() -> { Thread.State e = null; switch (e) { case NEW: return 1; }
      return 0; });
    t(() -> java.util.Objects.requireNonNull(null));
    t(() -> java.util.Objects.requireNonNull(null, "given"));
    t(() -> { throw new NullPointerException(); });
    t(() -> { throw new NullPointerException("own"); });
    t(() -> root.next.getClass().getName());
    t(() -> String.valueOf((char[]) null));
  }
}
// -- exit 0
// -- stdout
// Cannot read field "i" because "n" is null
// Cannot read field "l" because "n" is null
// Cannot assign field "d" because "n" is null
// Cannot assign field "z" because "n" is null
// Cannot read field "s" because "n" is null
// Cannot read field "next" because "x.next" is null
// Cannot read field "next" because "x.next" is null
// Cannot read field "next" because "HelpfulMessagesNameFieldsAndMethods.root" is null
// Cannot assign field "o" because "HelpfulMessagesNameFieldsAndMethods.root" is null
// Cannot read field "b" because the return value of "HelpfulMessagesNameFieldsAndMethods.made()" is null
// Cannot invoke "HelpfulMessagesNameFieldsAndMethods.get(int, String)" because the return value of "HelpfulMessagesNameFieldsAndMethods.made()" is null
// Cannot read field "i" because the return value of "HelpfulMessagesNameFieldsAndMethods.get(int, String)" is null
// Cannot invoke "HelpfulMessagesNameFieldsAndMethods.get(int, String)" because the return value of "HelpfulMessagesNameFieldsAndMethods.get(int, String)" is null
// Cannot invoke "HelpfulMessagesNameFieldsAndMethods.priv()" because "HelpfulMessagesNameFieldsAndMethods.root" is null
// Cannot invoke "HelpfulMessagesNameFieldsAndMethods.fin()" because "x.next" is null
// Cannot invoke "String.length()" because "x.s" is null
// Cannot invoke "String.substring(int, int)" because "x.s" is null
// Cannot invoke "Object.equals(Object)" because "x.o" is null
// Cannot enter synchronized block because "x.o" is null
// Cannot enter synchronized block because the return value of "HelpfulMessagesNameFieldsAndMethods.made()" is null
// Cannot throw exception because "x.o" is null
// Cannot invoke "Object.getClass()" because "x.o" is null
// Cannot read field "s" because "n" is null
// Cannot invoke "java.lang.Comparable.compareTo(Object)" because "x.o" is null
// Cannot load from object array because "x.o" is null
// Cannot invoke "java.lang.Integer.intValue()" because "x.o" is null
// Cannot invoke "java.lang.Integer.intValue()" because "q" is null
// Cannot invoke "String.hashCode()" because "<local1>" is null
// Cannot invoke "java.lang.Iterable.iterator()" because "x.o" is null
// Cannot invoke "java.lang.Thread$State.ordinal()" because "e" is null
// null
// given
// null
// own
// Cannot read field "next" because "HelpfulMessagesNameFieldsAndMethods.root" is null
// Cannot read the array length because "value" is null
