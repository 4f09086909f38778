// Deserialisation sets final fields without a constructor of the class: those
// serialised as they were, transient ones to zero, constants as compiled.
import java.io.*;
import static conformance.Check.*;

public class FinalFieldsOfDeserializedObjects {
  static String trace = "";

  static class Base { final int base; Base() { base = 40; trace += "base"; } }
  static class C extends Base implements Serializable {
    final int x;
    final String s;
    final transient int t;
    final transient int constant = 9;
    final int[] array;
    final C self;
    C(int x) {
      this.x = x;
      s = "s" + x;
      t = x;
      array = new int[] {x};
      self = this;
      trace += "C";
    }
    int constant() { return constant; }
  }

  public static void main(String[] args) throws Exception {
    C c = new C(7);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(c);
    C d = (C) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
      protected Class<?> resolveClass(ObjectStreamClass k) throws IOException, ClassNotFoundException {
        return k.getName().startsWith("Final") ? load(k.getName())
            : super.resolveClass(k);
      }
    }.readObject();
    equal("baseCbase", trace);
    that(d != c && d.self == d, "identity");
    equal("7,s7,0,40,9", d.x + "," + d.s + "," + d.t + "," + d.base + ","
        + d.constant());
    that(d.array != c.array && d.array[0] == 7, "array");
  }
}
