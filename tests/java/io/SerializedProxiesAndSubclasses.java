// Serialising proxies, inner classes, resolveClass, replaceObject, annotations.
import java.io.*;
import java.lang.reflect.*;
import java.util.*;

public class SerializedProxiesAndSubclasses implements Serializable {
  interface Greeter { String greet(String s); }

  static class Handler implements InvocationHandler, Serializable {
    final String word;
    Handler(String word) { this.word = word; }
    @Override public Object invoke(Object p, Method m, Object[] a) {
      return word + " " + a[0];
    }
  }

  class Inner implements Serializable {
    int i = 4;
    int sum() { return i + base; }
  }

  int base = 10;

  static class Money implements Serializable {
    final long cents;
    Money(long cents) { this.cents = cents; }
  }

  public static void main(String[] args) throws Exception {
    Greeter g = (Greeter) Proxy.newProxyInstance(Greeter.class.getClassLoader(),
        new Class<?>[] {Greeter.class}, new Handler("hello"));
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    ObjectOutputStream out = new ObjectOutputStream(b) {
      { enableReplaceObject(true); }
      @Override protected Object replaceObject(Object o) {
        return o instanceof Money ? "money:" + ((Money) o).cents : o;
      }
      @Override protected void annotateClass(Class<?> c) throws IOException {
        writeUTF("note " + c.getSimpleName());
      }
      @Override protected void annotateProxyClass(Class<?> c) throws IOException
          {
        writeUTF("proxy note");
      }
    };
    out.writeObject(g);
    out.writeObject(new SerializedProxiesAndSubclasses().new Inner());
    out.writeObject(new Money(250));
    out.close();
    ObjectInputStream in = new ObjectInputStream(
        new ByteArrayInputStream(b.toByteArray())) {
      @Override protected Class<?> resolveClass(ObjectStreamClass d)
          throws IOException, ClassNotFoundException {
        System.out.println(readUTF() + " = " + d.getName());
        return super.resolveClass(d);
      }
      @Override protected Class<?> resolveProxyClass(String[] names)
          throws IOException, ClassNotFoundException {
        System.out.println(readUTF() + " " + Arrays.toString(names));
        return super.resolveProxyClass(names);
      }
    };
    Greeter h = (Greeter) in.readObject();
    System.out.println(h.greet("world") + " " +
        Proxy.isProxyClass(h.getClass()));
    System.out.println(((Inner) in.readObject()).sum());
    System.out.println(in.readObject());
    byte[] bytes = b.toByteArray();
    String text = new String(bytes, "ISO-8859-1").replace("Handler", "Hundler");
    try {
      ObjectInputStream bad = new ObjectInputStream(
          new ByteArrayInputStream(text.getBytes("ISO-8859-1"))) {
        @Override protected Class<?> resolveClass(ObjectStreamClass d)
            throws IOException, ClassNotFoundException {
          readUTF();
          return super.resolveClass(d);
        }
        @Override protected Class<?> resolveProxyClass(String[] names)
            throws IOException, ClassNotFoundException {
          readUTF();
          return super.resolveProxyClass(names);
        }
      };
      bad.readObject();
    } catch (ClassNotFoundException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// proxy note [SerializedProxiesAndSubclasses$Greeter]
// note Proxy = java.lang.reflect.Proxy
// note Handler = SerializedProxiesAndSubclasses$Handler
// hello world true
// note Inner = SerializedProxiesAndSubclasses$Inner
// note SerializedProxiesAndSubclasses = SerializedProxiesAndSubclasses
// 14
// money:250
// SerializedProxiesAndSubclasses$Hundler
