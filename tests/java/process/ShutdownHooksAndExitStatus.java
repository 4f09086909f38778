// System.exit, halt, shutdown hooks, uncaught exceptions: seen from children.
import java.io.*;
import java.util.*;

public class ShutdownHooksAndExitStatus {
  static int depth;

  static void child(String what) throws Exception {
    Runtime.getRuntime().addShutdownHook(new Thread(() ->
        System.out.println("hook")));
    switch (what) {
      case "exit":
        try {
          System.exit(300);
        } finally {
          System.out.println("never");
        }
      case "halt":
        Runtime.getRuntime().halt(5);
      case "throw":
        throw new IllegalStateException("uncaught");
      case "return":
        return;
      case "thread":
        Thread t = new Thread(() -> {
          throw new IllegalArgumentException("in thread");
        }, "named");
        t.start();
        t.join();
        System.out.println("after");
        return;
      case "daemon":
        Thread d = new Thread(() -> {
          while (true) Thread.onSpinWait();
        });
        d.setDaemon(true);
        d.start();
        return;
      case "late":
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
          try {
            Runtime.getRuntime().addShutdownHook(new Thread());
          } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
          }
        }));
        return;
      case "same":
        Thread h = new Thread();
        Runtime.getRuntime().addShutdownHook(h);
        try {
          Runtime.getRuntime().addShutdownHook(h);
        } catch (IllegalArgumentException e) {
          System.out.println(e.getMessage());
        }
        System.out.println(Runtime.getRuntime().removeShutdownHook(h));
        return;
      case "other":
        Thread o = new Thread(() -> System.exit(9));
        o.start();
        o.join();
    }
  }

  public static void main(String[] args) throws Exception {
    if (args.length > 0) {
      child(args[0]);
      return;
    }
    // A child is this machine again: its own executable tells which.
    String me = ProcessHandle.current().info().command().get();
    for (String s : "exit halt throw return thread daemon late same other".split(" ")) {
      Process p = new ProcessBuilder(me, "-cp",
          System.getProperty("java.class.path"),
          "ShutdownHooksAndExitStatus", s).redirectErrorStream(true).start();
      List<String> lines = new BufferedReader(new InputStreamReader(p.getInputStream()))
          .lines().sorted().toList();
      System.out.println(s + " " + p.waitFor() + " " + lines);
    }
    Process k = new ProcessBuilder("sh", "-c", "kill -9 $$").start();
    System.out.println(k.waitFor());
  }
}
// -- exit 0
// -- stdout
// exit 44 [hook]
// halt 5 []
// throw 1 [	at ShutdownHooksAndExitStatus.child(ShutdownHooksAndExitStatus.java:21), 	at ShutdownHooksAndExitStatus.main(ShutdownHooksAndExitStatus.java:67), Exception in thread "main" java.lang.IllegalStateException: uncaught, hook]
// return 0 [hook]
// thread 0 [	at ShutdownHooksAndExitStatus.lambda$child$1(ShutdownHooksAndExitStatus.java:26), 	at java.base/java.lang.Thread.run(Thread.java:840), Exception in thread "named" java.lang.IllegalArgumentException: in thread, after, hook]
// daemon 0 [hook]
// late 0 [Shutdown in progress, hook]
// same 0 [Hook previously registered, hook, true]
// other 9 [hook]
// 137
