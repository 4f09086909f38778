// A lambda body has the access, the this and the initialisation state of the
// place where it stands.
import java.util.function.*;
import static conformance.Check.*;

public class LambdasSeeTheirSurroundings {
  private int own = 3;
  private static int st = 4;
  static String log = "";
  final Supplier<Integer> early = () -> this.own;
  static final Supplier<Integer> IN_CLINIT = () -> st;
  static int before = IN_CLINIT.get();

  interface Face {
    private int hidden() { return 8; }
    default Supplier<Integer> viaDefault() { return () -> hidden(); }
    Supplier<Integer> IN_FACE = () -> 9;
  }
  class Inner implements Face {
    Supplier<Integer> outer() {
      return () -> own + LambdasSeeTheirSurroundings.this.own;
    }
  }
  static class Lazy {
    static { log += "Lazy "; }
    static int x() { return 1; }
  }
  enum E {
    A(() -> "a");
    final Supplier<String> s;
    E(Supplier<String> s) { this.s = s; }
  }
  static IntUnaryOperator factorial;

  public static void main(String[] args) {
    equal(4, before);
    LambdasSeeTheirSurroundings o = new LambdasSeeTheirSurroundings();
    equal(3, (int) o.early.get());
    equal(6, (int) o.new Inner().outer().get());
    equal(8, (int) o.new Inner().viaDefault().get());
    equal(9, (int) Face.IN_FACE.get());
    IntSupplier lazy = Lazy::x;
    Supplier<Object> make = Lazy::new;
    equal("", log);
    lazy.getAsInt();
    equal("Lazy ", log);
    make.get();
    equal("a", E.A.s.get());
    factorial = n -> n == 0 ? 1 : n * factorial.applyAsInt(n - 1);
    equal(120, factorial.applyAsInt(5));
    Object[] array = {null};
    Supplier<Object> self = () -> array[0];
    array[0] = self;
    same(self, self.get());
    Callable c = () -> { throw new Exception("checked"); };
    equal("checked", raises(Exception.class, () -> c.call()).getMessage());
  }
  interface Callable { void call() throws Exception; }
}
