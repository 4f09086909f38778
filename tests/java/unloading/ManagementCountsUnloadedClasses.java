// Classes that have been unloaded are counted
// (java.lang.management.ClassLoadingMXBean).
// stress: 100
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;

public class ManagementCountsUnloadedClasses {
  public static class Piece {}

  static void define(int n) throws Exception {
    byte[] b;
    try (InputStream in = ManagementCountsUnloadedClasses.class.getResourceAsStream(
             "ManagementCountsUnloadedClasses$Piece.class")) {
      b = in.readAllBytes();
    }
    for (int i = 0; i < n; i++) MethodHandles.lookup().defineHiddenClass(b, true);
  }

  public static void main(String[] args) throws Exception {
    ClassLoadingMXBean bean = ManagementFactory.getClassLoadingMXBean();
    long total = bean.getTotalLoadedClassCount(), unloaded = bean.getUnloadedClassCount();
    define(30);
    System.out.println(bean.getTotalLoadedClassCount() - total >= 30);
    for (int i = 0; i < 100 && bean.getUnloadedClassCount() - unloaded < 30; i++) {
      System.gc();
      Thread.sleep(1);
    }
    System.out.println(bean.getUnloadedClassCount() - unloaded >= 30);
    System.out.println(bean.getTotalLoadedClassCount() - bean.getUnloadedClassCount() == bean.getLoadedClassCount());
  }
}
// -- exit 0
// -- stdout
// true
// true
// true
