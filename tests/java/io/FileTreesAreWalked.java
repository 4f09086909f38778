// Files.walkFileTree, walk, find: order, skipping, depth, cycles.
import java.io.IOException;
import java.nio.file.*;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.*;
import java.util.stream.*;

public class FileTreesAreWalked {
  static Path root = Path.of("tree");

  static class Log extends SimpleFileVisitor<Path> {
    final List<String> log = new ArrayList<>();
    @Override public FileVisitResult preVisitDirectory(Path d,
        BasicFileAttributes a) {
      log.add("pre " + d);
      return d.endsWith("skip") ? FileVisitResult.SKIP_SUBTREE :
          FileVisitResult.CONTINUE;
    }
    @Override public FileVisitResult visitFile(Path f, BasicFileAttributes a) {
      log.add("file " + f + " " + (a.isDirectory() ? "/" : a.size()));
      return FileVisitResult.CONTINUE;
    }
    @Override public FileVisitResult visitFileFailed(Path f, IOException e) {
      log.add("failed " + f + " " + e.getClass().getSimpleName());
      return FileVisitResult.CONTINUE;
    }
    @Override public FileVisitResult postVisitDirectory(Path d, IOException e) {
      log.add("post " + d);
      return FileVisitResult.CONTINUE;
    }
  }

  public static void main(String[] args) throws IOException {
    Files.createDirectories(root.resolve("one/deep/deeper"));
    Files.createDirectories(root.resolve("one/skip/inside"));
    Files.writeString(root.resolve("one/deep/f.txt"), "12345");
    Files.createSymbolicLink(root.resolve("one/loop"), Path.of("../../tree"));
    Log log = new Log();
    Files.walkFileTree(root, log);
    Collections.sort(log.log);
    log.log.forEach(System.out::println);
    System.out.println("== following links");
    log = new Log();
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 99, log);
    log.log.stream().filter(l -> l.startsWith("failed"))
        .forEach(System.out::println);
    System.out.println("== depth 1");
    log = new Log();
    Files.walkFileTree(root, Set.of(), 1, log);
    System.out.println(log.log);
    try (Stream<Path> s = Files.walk(root, 2)) {
      System.out.println(s.map(Path::toString).sorted().toList());
    }
    try (Stream<Path> s = Files.find(root, 9, (p, a) -> a.isRegularFile())) {
      System.out.println(s.toList());
    }
    try {
      Files.walk(Path.of("missing"));
    } catch (NoSuchFileException e) {
      System.out.println(e.getFile());
    }
    Files.walkFileTree(root, new SimpleFileVisitor<>() {
      @Override public FileVisitResult visitFile(Path f, BasicFileAttributes a)
          throws IOException {
        Files.delete(f);
        return FileVisitResult.CONTINUE;
      }
      @Override public FileVisitResult postVisitDirectory(Path d, IOException e)
          throws IOException {
        Files.delete(d);
        return FileVisitResult.CONTINUE;
      }
    });
    System.out.println(Files.exists(root));
  }
}
// -- exit 0
// -- stdout
// file tree/one/deep/f.txt 5
// file tree/one/loop 10
// post tree
// post tree/one
// post tree/one/deep
// post tree/one/deep/deeper
// pre tree
// pre tree/one
// pre tree/one/deep
// pre tree/one/deep/deeper
// pre tree/one/skip
// == following links
// failed tree/one/loop FileSystemLoopException
// == depth 1
// [pre tree, file tree/one /, post tree]
// [tree, tree/one, tree/one/deep, tree/one/loop, tree/one/skip]
// [tree/one/deep/f.txt]
// missing
// false
