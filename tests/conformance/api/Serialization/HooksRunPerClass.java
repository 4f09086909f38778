// readObject and writeObject run for each class of the hierarchy, superclass
// first; a class without them has its fields read as usual.
import java.io.*;
import static conformance.Check.*;

public class HooksRunPerClass {
  static String log = "";
  static class A implements Serializable {
    int a = 1;
    private void writeObject(ObjectOutputStream o) throws IOException {
      log += "A.w ";
      o.defaultWriteObject();
      o.writeInt(a * 10);
    }
    private void readObject(ObjectInputStream i) throws Exception {
      log += "A.r ";
      i.defaultReadObject();
      equal(a * 10, i.readInt());
    }
  }
  static class B extends A { String b = "b"; }
  static class C extends B {
    transient int c = 5;
    private void writeObject(ObjectOutputStream o) throws IOException {
      log += "C.w ";
      o.writeUTF("only this");
    }
    private void readObject(ObjectInputStream i) throws Exception {
      log += "C.r";
      equal("only this", i.readUTF());
      equal("b2", b);
      equal(0, c);
      c = 7;
      raises(EOFException.class, () -> i.readInt());
      raises(OptionalDataException.class, () -> i.readObject());
    }
  }
  static class D implements Serializable {
    // Wrong shapes are no hooks.
    public void writeObject(ObjectOutputStream o) { log += "wrong"; }
    private int readObject(ObjectInputStream i) { log += "wrong"; return 0; }
    static void readObjectNoData() { log += "wrong"; }
  }

  public static void main(String[] args) throws Exception {
    C c = new C();
    c.a = 2;
    c.b = "b2";
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    ObjectOutputStream o = new ObjectOutputStream(b);
    o.writeObject(c);
    o.writeObject(new D());
    ObjectInputStream i = new ObjectInputStream(
        new ByteArrayInputStream(b.toByteArray()));
    C d = (C) i.readObject();
    that(i.readObject() instanceof D, "D");
    equal(2, d.a);
    equal("b2", d.b);
    equal(7, d.c);
    equal("A.w C.w A.r C.r", log);
  }
}
