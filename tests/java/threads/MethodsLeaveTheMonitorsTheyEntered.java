// A method that returns or throws without leaving what it entered fails with
// IllegalMonitorStateException, and leaves it (JVMS 2.11.10, structured
// locking); nor may it leave what its caller entered.
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class MethodsLeaveTheMonitorsTheyEntered {
  // Bytecode of methods static void name(Object lock, Throwable t).
  static final String[][] METHODS = {
    {"returns", "2a c2 b1"}, // aload_0, monitorenter, return
    {"returnsTwice", "2a c2 2a c2 2a c3 b1"},
    {"throwsIt", "2a c2 2b bf"}, // ..., aload_1, athrow
    {"leavesOnly", "2a c3 b1"}, // aload_0, monitorexit, return
    {"enterLeaveLeave", "2a c2 2a c3 2a c3 b1"},
    {"crosswise", "2a c2 2b c2 2a c3 2b c3 b1"},
    {"balanced", "2a c2 2a c2 2a c3 2a c3 b1"},
  };

  static byte[] classFile() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0xcafebabe);
    out.writeInt(49);
    out.writeShort(7 + METHODS.length);
    String[] utf8 = {"Unbalanced", "java/lang/Object", "Code",
      "(Ljava/lang/Object;Ljava/lang/Throwable;)V"};
    for (String s : utf8) text(out, s);
    for (int i = 1; i <= 2; i++) {
      out.writeByte(7);
      out.writeShort(i);
    }
    for (String[] m : METHODS) text(out, m[0]);
    for (int x : new int[] {0x21, 5, 6, 0, 0, METHODS.length}) out.writeShort(x);
    for (int i = 0; i < METHODS.length; i++) {
      String[] code = METHODS[i][1].split(" ");
      for (int x : new int[] {9, 7 + i, 4, 1, 3}) out.writeShort(x);
      out.writeInt(12 + code.length);
      out.writeInt(0x20002);
      out.writeInt(code.length);
      for (String b : code) out.writeByte(Integer.parseInt(b, 16));
      out.writeInt(0);
    }
    out.writeShort(0);
    return bytes.toByteArray();
  }

  static void text(DataOutputStream out, String s) throws Exception {
    out.writeByte(1);
    out.writeUTF(s);
  }

  static void call(Class<?> c, String name, Object lock, Throwable t) throws Exception {
    Method m = c.getMethod(name, Object.class, Throwable.class);
    try {
      m.invoke(null, lock, t);
      System.out.print(name + " returned");
    } catch (InvocationTargetException e) {
      System.out.print(name + " threw " + e.getCause());
    }
    System.out.println(Thread.holdsLock(lock) ? ", held" : ", not held");
  }

  public static void main(String[] args) throws Exception {
    Class<?> c = MethodHandles.lookup().defineClass(classFile());
    for (String[] m : METHODS) call(c, m[0], new Object(), new Exception("mine"));
    Object lock = new Object();
    synchronized (lock) {
      for (String[] m : METHODS) call(c, m[0], lock, new Exception("mine"));
    }
    System.out.println(Thread.holdsLock(lock));
  }
}
// -- exit 0
// -- stdout
// returns threw java.lang.IllegalMonitorStateException, not held
// returnsTwice threw java.lang.IllegalMonitorStateException, not held
// throwsIt threw java.lang.IllegalMonitorStateException, not held
// leavesOnly threw java.lang.IllegalMonitorStateException, not held
// enterLeaveLeave threw java.lang.IllegalMonitorStateException, not held
// crosswise returned, not held
// balanced returned, not held
// returns threw java.lang.IllegalMonitorStateException, held
// returnsTwice threw java.lang.IllegalMonitorStateException, held
// throwsIt threw java.lang.IllegalMonitorStateException, held
// leavesOnly threw java.lang.IllegalMonitorStateException, held
// enterLeaveLeave threw java.lang.IllegalMonitorStateException, held
// crosswise returned, held
// balanced returned, held
// false
