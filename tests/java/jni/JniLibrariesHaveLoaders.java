// A library belongs to one class loader; JNI_OnLoad's version and exceptions.
// options: -Djava.library.path=@jni
import java.io.*;
import java.lang.reflect.*;

public class JniLibrariesHaveLoaders {
  static class Own {
    static native int answer();
    static void load() { System.loadLibrary("cezveodd"); }
  }
  static class Loader extends ClassLoader {
    Loader() { super(null); }
    @Override protected Class<?> findClass(String name) throws ClassNotFoundException {
      try (InputStream in = JniLibrariesHaveLoaders.class.getResourceAsStream(name + ".class")) {
        if (in == null) throw new ClassNotFoundException(name);
        byte[] b = in.readAllBytes();
        return defineClass(name, b, 0, b.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  static Class<?> own(Loader l) throws Exception {
    return l.loadClass("JniLibrariesHaveLoaders$Own");
  }
  static void invoke(String what, Class<?> c, String name) throws Exception {
    Method m = c.getDeclaredMethod(name);
    m.setAccessible(true);
    try {
      System.out.println(what + ": " + m.invoke(null));
    } catch (InvocationTargetException e) {
      String path = new File(System.getProperty("java.library.path")).getCanonicalPath();
      System.out.println(what + ": " + String.valueOf(e.getCause()).replace(path, "PATH"));
    }
  }

  public static void main(String[] args) throws Exception {
    invoke("unloaded", Own.class, "answer");
    System.setProperty("odd.version", "1");
    invoke("throws", Own.class, "load");
    System.setProperty("odd.version", "0x990000");
    invoke("version", Own.class, "load");
    System.setProperty("odd.version", "0x10006");
    Loader l = new Loader();
    Class<?> c = own(l);
    invoke("load", c, "load");
    invoke("answer", c, "answer");
    invoke("load again", c, "load");
    invoke("elsewhere", Own.class, "answer");
    invoke("load elsewhere", Own.class, "load");
    invoke("another", own(new Loader()), "load");
    System.loadLibrary("cezvetest");
    System.loadLibrary("cezvetest");
    String[] bad = {"none", "", "../x", "cezve"};
    for (String s : bad) {
      try {
        System.loadLibrary(s);
      } catch (UnsatisfiedLinkError e) {
        System.out.println(e.getMessage().replaceAll(" in java.library.path.*", ""));
      }
    }
    try {
      System.load("relative.so");
    } catch (UnsatisfiedLinkError e) {
      System.out.println(e.getMessage());
    }
    File text = File.createTempFile("lib", ".so");
    text.deleteOnExit();
    try (FileWriter w = new FileWriter(text)) { w.write("not a library"); }
    try {
      System.load(text.getPath());
    } catch (UnsatisfiedLinkError e) {
      System.out.println(e.getMessage().replace(text.getPath(), "FILE"));
    }
    System.out.println(System.mapLibraryName("x"));
  }
}
// -- exit 0
// -- stdout
// unloaded: java.lang.UnsatisfiedLinkError: 'int JniLibrariesHaveLoaders$Own.answer()'
// on load 1
// throws: java.lang.IllegalStateException: on load
// on load 990000
// own class 1
// version: java.lang.UnsatisfiedLinkError: unsupported JNI version 0x00990000 required by PATH/libcezveodd.so
// on load 10006
// own class 1
// load: null
// answer: 42
// load again: null
// elsewhere: java.lang.UnsatisfiedLinkError: 'int JniLibrariesHaveLoaders$Own.answer()'
// load elsewhere: java.lang.UnsatisfiedLinkError: Native Library PATH/libcezveodd.so already loaded in another classloader
// another: java.lang.UnsatisfiedLinkError: Native Library PATH/libcezveodd.so already loaded in another classloader
// no none
// no 
// Directory separator should not appear in library name: ../x
// no cezve
// Expecting an absolute path of the library: relative.so
// FILE: FILE: file too short
// libx.so
