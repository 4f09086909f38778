// A method that does nothing but read a field hands back every type's value,
// until a subclass that overrides it comes along.
// also: 6.5.invokevirtual
import static conformance.Check.*;

public class ShortGettersOfEveryType {
  static class Holder {
    boolean z = true; byte b = -1; char c = 0xffff; short s = -2;
    int i = 7; long j = 5_000_000_000L; float f = 0.5f; double d = -0.25;
    Object o = this; int[] a = {9};

    boolean z() { return z; }
    byte b() { return b; }
    char c() { return c; }
    short s() { return s; }
    int i() { return i; }
    long j() { return j; }
    float f() { return f; }
    double d() { return d; }
    Object o() { return o; }
    int[] a() { return a; }
  }

  static class Other extends Holder {
    @Override long j() { return -super.j(); }
    @Override double d() { return 3; }
    @Override Object o() { return "other"; }
  }

  static double numbers(Holder h) {
    return 0.0 + (h.z() ? 1 : 0) + h.b() + h.c() + h.s() + h.i() + h.j() + h.f()
        + h.d() + h.a()[0];
  }

  public static void main(String[] args) {
    Holder h = new Holder();
    double rest = 1 - 1 + 65535 - 2 + 7 + 0.5 + 9;
    for (int i = 0; i < 4; i++) {
      equal(rest + 5_000_000_000L - 0.25, numbers(h));
      same(h, h.o());
    }
    h.f = 1.5f;
    equal(rest + 1 + 5_000_000_000L - 0.25, numbers(h));
    Holder other = new Other();
    equal(rest - 5_000_000_000L + 3, numbers(other));
    equal(rest + 1 + 5_000_000_000L - 0.25, numbers(h));
    equal("other", other.o());
    raises(NullPointerException.class, () -> numbers(null));
  }
}
