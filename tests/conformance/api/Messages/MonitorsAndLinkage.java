// The texts of IllegalMonitorStateException, of a class defined twice, of a
// wrong name and of bytes that are no class.
// alone:
// raises: IllegalMonitorStateException LinkageError NoClassDefFoundError
// raises: ClassFormatError UnsupportedClassVersionError
import static conformance.Check.*;

public class MonitorsAndLinkage {
  static class Def extends ClassLoader {
    Def() { super("def", null); }
    Class<?> define(String name, byte[] b) {
      return defineClass(name, b, 0, b.length);
    }
  }
  public static class Plain {}

  public static void main(String[] args) throws Exception {
    Object o = new Object();
    for (Body b : new Body[] {() -> o.wait(), () -> o.notify(),
        () -> o.notifyAll(), () -> o.wait(5)})
      equal("current thread is not owner",
          raises(IllegalMonitorStateException.class, b).getMessage());
    byte[] bytes;
    try (var in = Plain.class.getResourceAsStream(
        "MonitorsAndLinkage$Plain.class")) {
      bytes = in.readAllBytes();
    }
    Def def = new Def();
    String id = "'def' @" + Integer.toHexString(System.identityHashCode(def));
    equal("Other (wrong name: MonitorsAndLinkage$Plain)",
        raises(NoClassDefFoundError.class, () -> def.define("Other", bytes))
            .getMessage());
    def.define(null, bytes);
    equal("loader " + id + " attempted duplicate class definition for "
        + "MonitorsAndLinkage$Plain. (MonitorsAndLinkage$Plain is in unnamed "
        + "module of loader " + id + ", parent loader 'bootstrap')",
        raises(LinkageError.class, () -> def.define(null, bytes)).getMessage());
    byte[] bad = bytes.clone();
    bad[0] = 1;
    equal("Incompatible magic value 33471166 in class file X",
        raises(ClassFormatError.class, () -> def.define("X", bad))
            .getMessage());
    byte[] late = bytes.clone();
    late[7] = 99;
    equal("X has been compiled by a more recent version of the Java Runtime "
        + "(class file version 99.0), this version of the Java Runtime only "
        + "recognizes class file versions up to 61.0",
        raises(UnsupportedClassVersionError.class,
            () -> def.define("X", late)).getMessage().replace(
            "MonitorsAndLinkage$Plain", "X"));
    equal("Truncated class file", raises(ClassFormatError.class,
        () -> def.define("X", new byte[0])).getMessage());
    raises(SecurityException.class, () -> def.define("java.lang.X", bytes));
  }
}
