// Shutdown hooks are threads that run at the same time: hooks that wait for one
// another all come to their end, and a thread of the program goes on as well.
// also: jls 12.8
import java.util.concurrent.CyclicBarrier;

public class HooksRunTogether {
  public static void main(String[] args) {
    CyclicBarrier all = new CyclicBarrier(4);
    for (int i = 0; i < 3; i++) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> {
        try {
          if (all.await() == 0) System.out.println("together");
        } catch (Exception e) {
          System.out.println(e);
        }
      }));
    }
    Thread daemon = new Thread(() -> {
      try {
        if (all.await() == 0) System.out.println("together");
      } catch (Exception e) {
        System.out.println(e);
      }
    });
    daemon.setDaemon(true);
    daemon.start();
    System.exit(6);
  }
}
// -- exit 6
// -- stdout
// together
