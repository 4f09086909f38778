// More than a pipe holds, in both directions, by two threads.
import java.io.*;
import java.util.*;
import java.util.concurrent.*;

public class BigOutputPassesThroughPipes {
  public static void main(String[] args) throws Exception {
    byte[] data = new byte[300_000];
    new Random(1).nextBytes(data);
    Process cat = new ProcessBuilder("cat").start();
    CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
      try (OutputStream o = cat.getOutputStream()) {
        o.write(data);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    byte[] back = cat.getInputStream().readAllBytes();
    writer.get();
    System.out.println(Arrays.equals(data, back) + " " + cat.waitFor());
    Process wc = new ProcessBuilder("wc", "-c").start();
    try (OutputStream o = wc.getOutputStream()) {
      for (int i = 0; i < 10; i++) o.write(data, i * 10, 10_000);
    }
    System.out.println(new String(wc.getInputStream().readAllBytes()).trim());
    Process head = new ProcessBuilder("head", "-c", "5").start();
    try {
      OutputStream o = head.getOutputStream();
      for (int i = 0; i < 20; i++) {
        o.write(data);
        o.flush();
      }
      System.out.println("all written");
    } catch (IOException e) {
      System.out.println("broken");
    }
    System.out.println(head.getInputStream().readAllBytes().length);
  }
}
// -- exit 0
// -- stdout
// true 0
// 100000
// broken
// 5
