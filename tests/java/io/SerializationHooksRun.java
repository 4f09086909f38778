// writeObject, readObject, readResolve, writeReplace, Externalizable, filters.
import java.io.*;
import java.util.*;

public class SerializationHooksRun {
  static class Custom implements Serializable {
    transient int secret = 3;
    String plain = "p";
    private void writeObject(ObjectOutputStream out) throws IOException {
      out.defaultWriteObject();
      out.writeInt(secret * 2);
      out.writeObject(List.of("extra"));
    }
    private void readObject(ObjectInputStream in)
        throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      secret = in.readInt();
      System.out.println("readObject " + plain + in.readObject());
      in.registerValidation(() -> System.out.println("validated"), 0);
      try {
        in.readInt();
      } catch (EOFException e) {
        System.out.println("no more data");
      }
    }
  }

  static class Single implements Serializable {
    static final Single ONE = new Single();
    private Object readResolve() { return ONE; }
  }

  static class Proxied implements Serializable {
    final int v;
    Proxied(int v) { this.v = v; }
    private Object writeReplace() { return new Form(v); }
    private static class Form implements Serializable {
      final String text;
      Form(int v) { text = "v" + v; }
      private Object readResolve() {
          return new Proxied(Integer.parseInt(text.substring(1))); }
    }
  }

  public static class Ext implements Externalizable {
    int a;
    public Ext() { System.out.println("Ext()"); }
    Ext(int a) { this.a = a; }
    @Override public void writeExternal(ObjectOutput out) throws IOException {
      out.writeInt(a);
      out.writeUTF("utf");
    }
    @Override public void readExternal(ObjectInput in) throws IOException {
      a = in.readInt() + in.readUTF().length();
    }
  }

  static class Fields implements Serializable {
    private static final ObjectStreamField[] serialPersistentFields = {
        new ObjectStreamField("one", int.class), new ObjectStreamField("two",
            String.class)};
    int other = 8;
    private void writeObject(ObjectOutputStream out) throws IOException {
      ObjectOutputStream.PutField f = out.putFields();
      f.put("one", other);
      f.put("two", "t");
      out.writeFields();
    }
    private void readObject(ObjectInputStream in)
        throws IOException, ClassNotFoundException {
      ObjectInputStream.GetField f = in.readFields();
      other = f.get("one", 0) + 1;
      System.out.println(f.get("two", null) + " " + f.defaulted("one"));
    }
  }

  static class NoDefault { NoDefault(int x) { } }

  static class Orphan extends NoDefault implements Serializable {
    Orphan() { super(1); }
  }

  static byte[] write(Object o) throws IOException {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(b)) {
      out.writeObject(o);
    }
    return b.toByteArray();
  }

  static Object copy(Object o) throws Exception {
    return new ObjectInputStream(new ByteArrayInputStream(write(o)))
        .readObject();
  }

  public static void main(String[] args) throws Exception {
    System.out.println(((Custom) copy(new Custom())).secret);
    System.out.println(copy(new Single()) == Single.ONE);
    System.out.println(((Proxied) copy(new Proxied(12))).v);
    System.out.println(((Ext) copy(new Ext(4))).a);
    System.out.println(((Fields) copy(new Fields())).other);
    try {
      copy(new Orphan());
    } catch (InvalidClassException e) {
      System.out.println(e.getMessage());
    }
    ObjectInputStream in = new ObjectInputStream(
        new ByteArrayInputStream(write(new ArrayList<>(List.of(1, 2)))));
    in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("!java.util.*;*"));
    try {
      in.readObject();
    } catch (InvalidClassException e) {
      System.out.println(e.getMessage());
    }
    byte[] bytes = write(new Single());
    bytes[0] = 0;
    try {
      new ObjectInputStream(new ByteArrayInputStream(bytes));
    } catch (StreamCorruptedException e) {
      System.out.println(e.getMessage());
    }
    byte[] cut = Arrays.copyOf(write("text"), 8);
    try {
      new ObjectInputStream(new ByteArrayInputStream(cut)).readObject();
    } catch (EOFException e) {
      System.out.println(e);
    }
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    ObjectOutputStream out = new ObjectOutputStream(b);
    int[] a = {1};
    out.writeObject(a);
    a[0] = 2;
    out.writeObject(a);
    out.reset();
    out.writeObject(a);
    out.writeUnshared(a);
    out.flush();
    ObjectInputStream back =
        new ObjectInputStream(new ByteArrayInputStream(b.toByteArray()));
    int[] x = (int[]) back.readObject(), y = (int[]) back.readObject();
    System.out.println((x == y) + " " + x[0] + " " +
        ((int[]) back.readObject())[0]);
    String hex = HexFormat.of().formatHex(write(new Ext(1)));
    System.out.println(hex);
  }
}
// -- exit 0
// -- stdout
// readObject p[extra]
// no more data
// validated
// 6
// true
// 12
// Ext()
// 7
// t false
// 9
// SerializationHooksRun$Orphan; no valid constructor
// filter status: REJECTED
// invalid stream header: 00ED0005
// java.io.EOFException
// true 1 2
// aced00057372001953657269616c697a6174696f6e486f6f6b7352756e24457874d618db91a839b1840c00007870770900000001000375746678
