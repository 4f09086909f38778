// Lambdas and method references that are Serializable (JLS 15.27.4).
import java.io.*;
import java.util.Comparator;
import java.util.function.*;

public class SerialisableLambdasComeBack {
  interface SFunction<A, B> extends Function<A, B>, Serializable { }

  interface SSupplier<T> extends Supplier<T>, Serializable { }

  static class Config implements Serializable {
    final int factor;
    Config(int factor) { this.factor = factor; }
    int scale(int x) { return x * factor; }
    SSupplier<Integer> self() { return () -> factor + 1; }
  }

  @SuppressWarnings("unchecked")
  static <T> T copy(T t) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(t);
    }
    return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))
        .readObject();
  }

  public static void main(String[] args) throws Exception {
    int add = 5;
    String tag = "t";
    SFunction<Integer, String> f = x -> tag + (x + add);
    System.out.println(copy(f).apply(1));
    System.out.println(copy(copy(f)).apply(2));
    SFunction<String, Integer> ref = Integer::valueOf;
    System.out.println(copy(ref).apply("12") + 1);
    SFunction<Integer, Integer> bound = new Config(3)::scale;
    System.out.println(copy(bound).apply(4));
    System.out.println(copy(new Config(6).self()).get());
    SFunction<Integer, Config> make = Config::new;
    System.out.println(copy(make).apply(9).factor);
    Comparator<String> c = (Comparator<String> & Serializable)
        (x, y) -> y.compareTo(x);
    System.out.println(copy(c).compare("a", "b"));
    System.out.println(copy(Comparator.comparing((SFunction<String, Integer>)
        String::length)).compare("aa", "b"));
    Runnable plain = () -> { };
    try {
      copy(plain);
    } catch (NotSerializableException e) {
      System.out.println("not serializable");
    }
    Object local = new Object();
    SSupplier<Object> holder = () -> local;
    try {
      copy(holder);
    } catch (NotSerializableException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// t6
// t7
// 13
// 12
// 7
// 9
// 1
// 1
// not serializable
// java.lang.Object
