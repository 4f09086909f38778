// Temporary files, file watching of a change, stores, BOM-free lines.
import java.nio.file.*;
import java.util.concurrent.TimeUnit;

public class WatchersAndTempFilesWork {
  public static void main(String[] args) throws Exception {
    Path d = Files.createTempDirectory(Path.of("."), "pre");
    Path f = Files.createTempFile(d, "x", ".tmp");
    System.out.println(f.getFileName().toString().matches("x\\d+\\.tmp") + " "
        + Files.size(f) + " " + Files.getPosixFilePermissions(f).size());
    try (WatchService w = FileSystems.getDefault().newWatchService()) {
      WatchKey k = d.register(w, StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_DELETE);
      Files.createFile(d.resolve("seen"));
      WatchKey got = w.poll(10, TimeUnit.SECONDS);
      System.out.println(got == k);
      for (WatchEvent<?> e : got.pollEvents()) {
        System.out.println(e.kind() + " " + e.context() + " " + e.count());
      }
      System.out.println(got.reset() + " " + k.isValid() + " " + (w.poll() ==
          null));
      k.cancel();
      System.out.println(k.isValid());
    }
    try {
      Files.createTempFile("a/b", null);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Files.delete(d.resolve("seen"));
    Files.delete(f);
    Files.delete(d);
    System.out.println(Files.exists(d));
  }
}
// -- exit 0
// -- stdout
// true 0 2
// true
// ENTRY_CREATE seen 1
// true true true
// false
// Invalid prefix or suffix
// false
