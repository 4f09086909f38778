// Natives that take an address refuse one that no constructor ever saw, and
// a checksum of no memory stays as it is.
// options: --add-opens java.base/java.net=ALL-UNNAMED --add-opens java.base/java.util.zip=ALL-UNNAMED --add-opens java.base/sun.nio.ch=ALL-UNNAMED --add-exports java.base/jdk.internal.misc=ALL-UNNAMED
import java.io.FileDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.zip.Adler32;

public class UnmadeAddressesAreRefused {
  static Object call(Class<?> c, String name, Object[] args, Class<?>... types)
      throws Exception {
    Method m = c.getDeclaredMethod(name, types);
    m.setAccessible(true);
    try {
      return m.invoke(null, args);
    } catch (InvocationTargetException e) {
      return e.getCause().getClass().getName();
    }
  }

  public static void main(String[] args) throws Exception {
    Class<?> unsafe = Class.forName("sun.misc.Unsafe");
    var field = unsafe.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    Method allocate = unsafe.getMethod("allocateInstance", Class.class);
    Class<?> net = Class.forName("sun.nio.ch.Net");
    for (Class<?> c : new Class<?>[] {Inet4Address.class, Inet6Address.class}) {
      Object unmade = allocate.invoke(field.get(null), c);
      Class<?>[] one = {InetAddress.class};
      System.out.println(call(NetworkInterface.class, "getByInetAddress0", new Object[] {unmade}, one));
      System.out.println(call(NetworkInterface.class, "boundInetAddress0", new Object[] {unmade}, one));
      System.out.println(call(net, "bind0",
          new Object[] {new FileDescriptor(), false, false, unmade, 0},
          FileDescriptor.class, boolean.class, boolean.class, InetAddress.class, int.class));
      System.out.println(call(net, "connect0",
          new Object[] {false, new FileDescriptor(), unmade, 0},
          boolean.class, FileDescriptor.class, InetAddress.class, int.class));
    }
    Class<?>[] range = {int.class, long.class, int.class, int.class};
    System.out.println(call(Adler32.class, "updateByteBuffer", new Object[] {77, 0L, -1, 5}, range));
  }
}
// -- exit 0
// -- stdout
// java.lang.NullPointerException
// java.lang.NullPointerException
// java.lang.NullPointerException
// java.lang.NullPointerException
// java.lang.NullPointerException
// java.lang.NullPointerException
// java.lang.NullPointerException
// java.lang.NullPointerException
// 77
