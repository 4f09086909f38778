// FindClass by caller's loader, DefineClass, relations of classes, modules.
// options: -Djava.library.path=@jni
import java.io.*;
import java.util.*;

public class JniClassesAreFound {
  static native void names();
  static native Class<?> find(String name);
  static native Class<?> define(String name, ClassLoader l, byte[] bytes);
  static native void relations(Class<?>[] all, Object o);
  static native Object module(Class<?> c);
  static native int version();

  static class Nested {
    static { System.out.println("Nested initialised"); }
  }
  static class Fails {
    static { if (true) throw new IllegalStateException("no"); }
  }
  static class Own extends ClassLoader { }

  static void attempt(String what, Runnable r) {
    try {
      r.run();
    } catch (Throwable t) {
      System.out.println(what + ": " + t);
    }
  }

  public static void main(String[] args) throws Exception {
    System.loadLibrary("cezvetest");
    names();
    attempt("initialiser", () -> find("JniClassesAreFound$Fails"));
    attempt("again", () -> find("JniClassesAreFound$Fails"));
    relations(new Class<?>[] {ArrayList.class, List.class, Object.class,
        int.class, int[].class, Object[].class, String[].class,
        Runnable.class}, new ArrayList<>());
    System.out.println(module(String.class) + " "
        + (module(Nested.class) == Nested.class.getModule()) + " "
        + module(int[].class));
    System.out.println(Integer.toHexString(version()));
    byte[] bytes;
    try (InputStream in = JniClassesAreFound.class.getResourceAsStream(
        "JniClassesAreFound$Nested.class")) {
      bytes = in.readAllBytes();
    }
    Own own = new Own();
    Class<?> c = define(null, own, bytes);
    System.out.println(c.getName() + " " + (c.getClassLoader() == own) + " "
        + (c != Nested.class));
    attempt("twice", () -> {
      try {
        define("JniClassesAreFound$Nested", own, bytes);
      } catch (LinkageError e) {
        System.out.println(e.getClass());
      }
    });
    attempt("bytes", () -> define("X", own, new byte[] {1, 2, 3}));
    attempt("name", () -> define("X", new Own(), bytes));
  }
}
// -- exit 0
// -- stdout
// find java/lang/String: 1
// find [I: 1
// find [[Ljava/lang/String;: 1
// find JniClassesAreFound: 1
// Nested initialised
// find JniClassesAreFound$Nested: 1
// find java.lang.String: 0
//   NoClassDefFoundError 1
// find Ljava/lang/String;: 1
// find I: 0
//   NoClassDefFoundError 1
// find int: 0
//   NoClassDefFoundError 1
// find [: 0
//   NoClassDefFoundError 1
// find [V: 0
//   NoClassDefFoundError 1
// find : 0
//   NoClassDefFoundError 1
// find no/such/Class: 0
//   NoClassDefFoundError 1
// find [Lno/such/Class;: 0
//   NoClassDefFoundError 1
// initialiser: java.lang.ExceptionInInitializerError
// again: java.lang.NoClassDefFoundError: Could not initialize class JniClassesAreFound$Fails
// 0: super 1, instance 1 1, assignable 1 1 1 0 0 0 0 0.
// 1: super 0, instance 1 1, assignable 0 1 1 0 0 0 0 0.
// 2: super 0, instance 1 1, assignable 0 0 1 0 0 0 0 0.
// 3: super 0, instance 0 1, assignable 0 0 0 1 0 0 0 0.
// 4: super 1, instance 0 1, assignable 0 0 1 0 1 0 0 0.
// 5: super 1, instance 0 1, assignable 0 0 1 0 0 1 0 0.
// 6: super 1, instance 0 1, assignable 0 0 1 0 0 1 1 0.
// 7: super 0, instance 0 1, assignable 0 0 1 0 0 0 0 1.
// class of it 1
// module java.base true module java.base
// vm 0
// env 0 0
// version -3 0
// attached 0
// as daemon 0
// cannot detach -1
// a0000
// JniClassesAreFound$Nested true true
// class java.lang.LinkageError
// bytes: java.lang.ClassFormatError: Truncated class file
// name: java.lang.NoClassDefFoundError: X (wrong name: JniClassesAreFound$Nested)
