// serialPersistentFields, putFields and readFields decouple the stream from the
// class's fields.
// raises: IllegalArgumentException NotActiveException
import java.io.*;
import static conformance.Check.*;

public class FieldsByName {
  static class P implements Serializable {
    private static final ObjectStreamField[] serialPersistentFields = {
        new ObjectStreamField("sum", int.class),
        new ObjectStreamField("text", String.class)};
    transient int a = 3, b = 4;
    int ignored = 9;
    private void writeObject(ObjectOutputStream o) throws IOException {
      ObjectOutputStream.PutField f = o.putFields();
      f.put("sum", a + b);
      f.put("text", "t");
      raises(IllegalArgumentException.class, () -> f.put("a", 1));
      raises(IllegalArgumentException.class, () -> f.put("sum", 1L));
      o.writeFields();
    }
    private void readObject(ObjectInputStream i) throws Exception {
      ObjectInputStream.GetField f = i.readFields();
      b = f.get("sum", 0);
      equal("t", f.get("text", null));
      that(!f.defaulted("sum"), "in the stream");
      raises(IllegalArgumentException.class, () -> f.get("ignored", 0));
      raises(NotActiveException.class, () -> i.readFields());
      raises(NotActiveException.class, () -> i.defaultReadObject());
    }
  }

  public static void main(String[] args) throws Exception {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    ObjectOutputStream o = new ObjectOutputStream(b);
    o.writeObject(new P());
    raises(NotActiveException.class, () -> o.defaultWriteObject());
    P p = (P) new ObjectInputStream(new ByteArrayInputStream(b.toByteArray()))
        .readObject();
    equal(0, p.a);
    equal(7, p.b);
    equal(0, p.ignored);
    ObjectStreamClass c = ObjectStreamClass.lookup(P.class);
    equal(2, c.getFields().length);
    equal("I sum", c.getField("sum").toString());
    equal(null, c.getField("ignored"));
    same(P.class, c.forClass());
  }
}
