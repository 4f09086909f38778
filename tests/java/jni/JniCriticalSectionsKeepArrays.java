// Get...Critical: C sees and changes the arrays, while other threads want
// collections.
// options: -Djava.library.path=@jni
public class JniCriticalSectionsKeepArrays {
  static native long sum(int[] ints, byte[] bytes, String text);
  static volatile boolean done;
  static Object kept;

  public static void main(String[] args) throws Exception {
    System.loadLibrary("cezvetest");
    Thread collector = new Thread(() -> {
      for (int i = 0; !done; i++) {
        kept = new byte[1000];
        if (i % 2000 == 0) System.gc();
      }
    });
    collector.setDaemon(true);
    collector.start();
    int[] ints = new int[3000];
    byte[] bytes = {1, 2, 3};
    long total = 0;
    for (int i = 0; i < 40; i++) total += sum(ints, bytes, "ab\u4e2d");
    done = true;
    collector.join();
    System.out.println(total + " " + ints[0] + " " + ints[2999] + " "
        + bytes[2]);
  }
}
// -- exit 0
// -- stdout
// 3148320 40 40 3
