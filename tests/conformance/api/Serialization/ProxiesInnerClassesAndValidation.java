// Dynamic proxies come back with their handlers, inner classes with their outer
// instances; validation callbacks run by priority when the graph is complete.
import java.io.*;
import java.lang.reflect.*;
import static conformance.Check.*;

public class ProxiesInnerClassesAndValidation implements Serializable {
  interface Face { String say(String s); }
  static class Handler implements InvocationHandler, Serializable {
    String prefix = "h:";
    public Object invoke(Object p, Method m, Object[] a) {
      return prefix + a[0];
    }
  }
  int outer = 6;
  class Inner implements Serializable { int sum() { return outer + 1; } }
  static String log = "";
  static class Valid implements Serializable {
    Valid other;
    String n;
    Valid(String n) { this.n = n; }
    private void readObject(ObjectInputStream i) throws Exception {
      i.registerValidation(() -> log += n + "low" + (other != null), 1);
      i.registerValidation(() -> log += n + "high ", 9);
      i.defaultReadObject();
      raises(NotActiveException.class, () -> new ObjectInputStream(
          new ByteArrayInputStream(new byte[] {-84, -19, 0, 5}))
          .registerValidation(() -> {}, 0));
    }
  }

  static Object copy(Object o) throws Exception {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    new ObjectOutputStream(b).writeObject(o);
    return new ObjectInputStream(new ByteArrayInputStream(b.toByteArray()))
        .readObject();
  }

  public static void main(String[] args) throws Exception {
    Face f = (Face) Proxy.newProxyInstance(Face.class.getClassLoader(),
        new Class<?>[] {Face.class}, new Handler());
    Face g = (Face) copy(f);
    equal("h:x", g.say("x"));
    same(f.getClass(), g.getClass());
    var o = new ProxiesInnerClassesAndValidation();
    o.outer = 10;
    equal(11, ((Inner) copy(o.new Inner())).sum());
    Valid a = new Valid("a");
    a.other = a;
    copy(a);
    equal("ahigh alowtrue", log);
  }
}
