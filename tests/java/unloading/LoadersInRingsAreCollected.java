// Loaders that need each other's classes go together: a ring of four, each of
// which defines one class and finds the next one's through its neighbour; and
// a static of a class elsewhere that holds an instance keeps the whole ring
// (JLS 12.7).
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.function.IntSupplier;

public class LoadersInRingsAreCollected {
  public static class A implements IntSupplier {
    static A last;
    public static int n = 1;
    { last = this; }
    public int getAsInt() { return n + B.sum(); }
  }
  public static class B {
    static Object keeps = new C[] {new C()};
    public static int sum() { return 10 + ((C[]) keeps)[0].sum(); }
  }
  public static class C {
    D d = new D();
    public int sum() { return 100 + d.sum(); }
  }
  public static class D {
    public int sum() { return 1000 * A.n; }
  }
  static final String PREFIX = "LoadersInRingsAreCollected$";

  static class L extends ClassLoader {
    final char own;
    L next;
    L(char own) {
      super(null);
      this.own = own;
    }
    @Override protected Class<?> loadClass(String n, boolean r) throws ClassNotFoundException {
      if (!n.startsWith(PREFIX) || n.length() != PREFIX.length() + 1) return super.loadClass(n, r);
      if (n.charAt(n.length() - 1) != own) return next.loadClass(n, r);
      Class<?> c = findLoadedClass(n);
      if (c != null) return c;
      try (InputStream in = LoadersInRingsAreCollected.class.getResourceAsStream(n + ".class")) {
        byte[] b = in.readAllBytes();
        return defineClass(n, b, 0, b.length);
      } catch (Exception e) {
        throw new ClassNotFoundException(n, e);
      }
    }
  }

  static WeakReference<?>[] refs = new WeakReference<?>[4];
  static Object elsewhere;

  static int use(boolean keep) throws Exception {
    L[] ring = new L[4];
    for (int i = 0; i < 4; i++) {
      ring[i] = new L((char) ('A' + i));
      refs[i] = new WeakReference<>(ring[i]);
    }
    for (int i = 0; i < 4; i++) ring[i].next = ring[(i + 1) % 4];
    IntSupplier a = (IntSupplier) ring[2].loadClass(PREFIX + "A").getDeclaredConstructor().newInstance();
    int answer = a.getAsInt();
    if (keep) elsewhere = a;
    // From here on the ring is held together by resolved classes alone.
    for (L l : ring) l.next = null;
    return answer;
  }

  static String alive(boolean wait) throws Exception {
    String s = "";
    for (int i = 0; i < (wait ? 100 : 2); i++) {
      System.gc();
      s = "";
      for (WeakReference<?> r : refs) s += r.get() != null ? "1" : "0";
      if (wait && s.equals("0000")) break;
      Thread.sleep(1);
    }
    return s;
  }

  public static void main(String[] args) throws Exception {
    System.out.println(use(false) + " " + alive(true));
    System.out.println(use(true) + " " + alive(false) + " " + ((IntSupplier) elsewhere).getAsInt());
    elsewhere = null;
    System.out.println(alive(true));
  }
}
// -- exit 0
// -- stdout
// 1111 0000
// 1111 1111 1111
// 0000
