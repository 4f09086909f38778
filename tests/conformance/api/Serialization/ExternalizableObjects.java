// An Externalizable class writes itself; reading calls its public no-argument
// constructor first, and fails without one.
// raises: InvalidClassException
import java.io.*;
import static conformance.Check.*;

public class ExternalizableObjects {
  static String log = "";
  public static class Ext implements Externalizable {
    int a = 1;
    transient String t = "init";
    public Ext() { log += "new "; }
    Ext(int a) { this.a = a; }
    public void writeExternal(ObjectOutput o) throws IOException {
      log += "write ";
      o.writeInt(a);
      o.writeObject(this);
    }
    public void readExternal(ObjectInput i)
        throws IOException, ClassNotFoundException {
      log += "read ";
      a = i.readInt();
      same(this, i.readObject());
    }
  }
  public static class NoCtor extends Ext {
    public NoCtor(int a) { super(a); }
  }
  static class Shut extends Ext { Shut() {} }

  static Object copy(Object o) throws Exception {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    new ObjectOutputStream(b).writeObject(o);
    return new ObjectInputStream(new ByteArrayInputStream(b.toByteArray()))
        .readObject();
  }

  public static void main(String[] args) throws Exception {
    Ext e = (Ext) copy(new Ext(8));
    equal(8, e.a);
    equal("init", e.t);
    equal("write new read ", log);
    equal("ExternalizableObjects$NoCtor; no valid constructor",
        raises(InvalidClassException.class, () -> copy(new NoCtor(1)))
            .getMessage());
    raises(InvalidClassException.class, () -> copy(new Shut()));
  }
}
