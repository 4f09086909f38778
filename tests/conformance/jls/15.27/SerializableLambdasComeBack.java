// A lambda of a serializable type can be written and read back, with what it
// captured; one of another type cannot.
import java.io.*;
import java.util.function.*;
import static conformance.Check.*;

public class SerializableLambdasComeBack {
  interface Op extends IntUnaryOperator, Serializable { }
  static class Adder implements Serializable {
    int by = 5;
    int add(int x) { return x + by; }
  }

  static Object copy(Object o) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ObjectOutputStream(out).writeObject(o);
    return new ObjectInputStream(new ByteArrayInputStream(out.toByteArray())) {
      protected Class<?> resolveClass(ObjectStreamClass c) throws IOException, ClassNotFoundException {
        return c.getName().startsWith("Serializable") ? load(c.getName())
            : super.resolveClass(c);
      }
    }.readObject();
  }

  public static void main(String[] args) throws Exception {
    int k = 3;
    long big = 1L << 40;
    String s = "captured";
    Op op = x -> x * k + (int) (big >> 40) + s.length();
    equal(39, op.applyAsInt(10));
    equal(39, ((Op) copy(op)).applyAsInt(10));
    Op none = x -> -x;
    equal(-4, ((Op) copy(none)).applyAsInt(4));
    Adder a = new Adder();
    Op bound = a::add;
    Op back = (Op) copy(bound);
    a.by = 100;
    equal("101,6", bound.applyAsInt(1) + "," + back.applyAsInt(1));
    Supplier<Object> cast = (Supplier<Object> & Serializable) StringBuilder::new;
    equal("", ((Supplier<?>) copy(cast)).get().toString());
    Runnable not = () -> { };
    raises(NotSerializableException.class, () -> copy(not));
    Object o = new Object();
    Supplier<Object> held = (Supplier<Object> & Serializable) () -> o;
    raises(NotSerializableException.class, () -> copy(held));
  }
}
