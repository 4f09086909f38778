// What is not serializable is named in a NotSerializableException; a reader of
// the broken stream sees a WriteAbortedException.
// raises: NotSerializableException WriteAbortedException
import java.io.*;
import java.util.*;
import static conformance.Check.*;

public class NotEverythingGoesThrough {
  static class Plain {}
  static class Holder implements Serializable {
    transient Plain skipped = new Plain();
    Object o;
  }
  class Inner implements Serializable {}

  static byte[] write(Object o) throws Exception {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    new ObjectOutputStream(b).writeObject(o);
    return b.toByteArray();
  }

  static void not(String name, Object o) {
    equal(name, raises(NotSerializableException.class, () -> write(o))
        .getMessage());
  }

  public static void main(String[] args) throws Exception {
    String n = "NotEverythingGoesThrough";
    not(n + "$Plain", new Plain());
    not("java.lang.Object", new Object());
    not("java.lang.Thread", new Object[] {1, Thread.currentThread()});
    not(n, new NotEverythingGoesThrough().new Inner());
    Holder h = new Holder();
    write(h);
    h.o = List.of("fine", new Plain());
    not(n + "$Plain", h);
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    ObjectOutputStream o = new ObjectOutputStream(b);
    raises(NotSerializableException.class, () -> o.writeObject(h));
    o.flush();
    Throwable t = raises(WriteAbortedException.class,
        () -> new ObjectInputStream(new ByteArrayInputStream(b.toByteArray()))
            .readObject());
    same(NotSerializableException.class, t.getCause().getClass());
    Runnable r = () -> {};
    that(raises(NotSerializableException.class, () -> write(r)).getMessage()
        .startsWith(n + "$$Lambda"), "a lambda");
  }
}
