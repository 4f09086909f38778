// A serializable lambda is written as a SerializedLambda and read back with its
// captured values, method references included.
import java.io.*;
import java.lang.invoke.SerializedLambda;
import java.util.function.*;
import static conformance.Check.*;

public class LambdasCanBeWritten {
  interface F<T, R> extends Function<T, R>, Serializable {}
  interface S<T> extends Supplier<T>, Serializable {}
  final String name;
  LambdasCanBeWritten(String name) { this.name = name; }
  static String stat(Object o) { return "stat " + o; }

  @SuppressWarnings("unchecked")
  static <T> T copy(T t) throws Exception {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    new ObjectOutputStream(b).writeObject(t);
    return (T) new ObjectInputStream(
        new ByteArrayInputStream(b.toByteArray())).readObject();
  }

  public static void main(String[] args) throws Exception {
    int i = 5;
    long l = 1L << 40;
    char c = 'x';
    double d = 0.5;
    String s = "cap";
    F<String, String> f = t -> t + i + l + c + d + s;
    equal("a5" + l + "x0.5cap", copy(f).apply("a"));
    F<Object, String> st = LambdasCanBeWritten::stat;
    equal("stat 1", copy(st).apply(1));
    F<String, Integer> unbound = String::length;
    equal(3, (int) copy(unbound).apply("abc"));
    S<String> bound = "BOUND"::toLowerCase;
    equal("bound", copy(bound).get());
    F<String, LambdasCanBeWritten> ctor = LambdasCanBeWritten::new;
    equal("n", copy(ctor).apply("n").name);
    F<Integer, int[]> array = int[]::new;
    equal(4, copy(array).apply(4).length);
    Supplier<String> cast = (Supplier<String> & Serializable) () -> "cast";
    equal("cast", copy(cast).get());
    var m = f.getClass().getDeclaredMethod("writeReplace");
    m.setAccessible(true);
    SerializedLambda w = (SerializedLambda) m.invoke(f);
    equal("LambdasCanBeWritten", w.getCapturingClass());
    equal(5, w.getCapturedArgCount());
    equal(l, w.getCapturedArg(1));
    equal("apply", w.getFunctionalInterfaceMethodName());
    equal("(Ljava/lang/Object;)Ljava/lang/Object;",
        w.getFunctionalInterfaceMethodSignature());
    equal(6, w.getImplMethodKind());
  }
}
