// Elements of every type have their values, at the ends of their ranges, alone
// and in arrays.
// also: 4.7.16, 4.7.22
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import static conformance.Check.*;

@EveryTag.All(b = -128, c = '\uffff', d = Double.MIN_VALUE, f = -0f,
    i = Integer.MIN_VALUE, j = Long.MAX_VALUE, s = Short.MAX_VALUE, z = true,
    t = "a\0\ud83d\ude00", e = Thread.State.BLOCKED, k = void.class,
    n = @EveryTag.Inner(v = {}), jj = {1, -1}, cc = {}, ee = Thread.State.NEW,
    kk = {int.class, String[][].class}, nn = {@EveryTag.Inner(v = 5)})
public class EveryTag {
  @Retention(RetentionPolicy.RUNTIME)
  @interface Inner { int[] v(); }

  @Retention(RetentionPolicy.RUNTIME)
  @interface All {
    byte b(); char c(); double d(); float f(); int i(); long j(); short s();
    boolean z(); String t(); Thread.State e(); Class<?> k(); Inner n();
    long[] jj(); char[] cc(); Thread.State[] ee(); Class<?>[] kk(); Inner[] nn();
    double[] dd() default {Double.NaN, Double.POSITIVE_INFINITY};
  }

  public static void main(String[] args) {
    All a = EveryTag.class.getAnnotation(All.class);
    equal(-128, a.b());
    equal('\uffff', a.c());
    equal(Double.MIN_VALUE, a.d());
    equal(-0f, a.f());
    equal(Integer.MIN_VALUE, a.i());
    equal(Long.MAX_VALUE, a.j());
    equal(Short.MAX_VALUE, a.s());
    equal(true, a.z());
    equal("a\0\ud83d\ude00", a.t());
    same(Thread.State.BLOCKED, a.e());
    same(void.class, a.k());
    equal(0, a.n().v().length);
    equal("[1, -1]", Arrays.toString(a.jj()));
    equal(0, a.cc().length);
    same(Thread.State.NEW, a.ee()[0]);
    same(int.class, a.kk()[0]);
    same(String[][].class, a.kk()[1]);
    equal(5, a.nn()[0].v()[0]);
    equal("[NaN, Infinity]", Arrays.toString(a.dd()));
    equal(a, EveryTag.class.getAnnotation(All.class));
  }
}
