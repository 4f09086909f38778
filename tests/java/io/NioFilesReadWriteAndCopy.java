// java.nio.file.Files: reading, writing, copying, moving, options, errors.
import java.io.*;
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.util.*;
import java.util.stream.*;

public class NioFilesReadWriteAndCopy {
  interface Body { Object run() throws IOException; }

  static void show(String what, Body body) {
    try {
      System.out.println(what + " " + body.run());
    } catch (IOException | RuntimeException e) {
      System.out.println(what + " " + e);
    }
  }

  public static void main(String[] args) throws IOException {
    Path d = Path.of("d"), a = d.resolve("a"), b = d.resolve("b");
    show("mkdir", () -> Files.createDirectory(d));
    show("mkdir again", () -> Files.createDirectory(d));
    show("mkdirs", () -> Files.createDirectories(d.resolve("x/y"))
        .endsWith("d/x/y"));
    show("write", () -> Files.writeString(a, "one\ntwo\n\u00e9"));
    show("append", () -> Files.write(a, List.of("three"),
        StandardOpenOption.APPEND));
    show("lines", () -> Files.readAllLines(a).size() + " " + Files.size(a));
    show("create new", () -> Files.writeString(a, "",
        StandardOpenOption.CREATE_NEW));
    show("no create", () -> Files.writeString(b, "", StandardOpenOption.WRITE));
    show("copy", () -> Files.copy(a, b));
    show("copy again", () -> Files.copy(a, b));
    show("replace", () -> Files.copy(a, b,
        StandardCopyOption.REPLACE_EXISTING));
    show("mismatch", () -> Files.mismatch(a, b) + " " + Files.isSameFile(a, b));
    show("copy stream", () -> Files.copy(new ByteArrayInputStream(new byte[5]),
        d.resolve("c")));
    show("copy out", () -> {
      ByteArrayOutputStream o = new ByteArrayOutputStream();
      return Files.copy(a, o) + " " + o.size();
    });
    show("move", () -> Files.move(b, d.resolve("x/m")));
    show("move missing", () -> Files.move(b, d.resolve("n")));
    show("delete full", () -> { Files.delete(d); return 0; });
    show("delete missing", () -> { Files.delete(b); return 0; });
    show("deleteIfExists", () -> Files.deleteIfExists(b));
    show("link", () -> Files.createSymbolicLink(d.resolve("l"), Path.of("a")));
    show("read link", () -> Files.readSymbolicLink(d.resolve("l")) + " "
        + Files.isSymbolicLink(d.resolve("l")) + " " + d.resolve("l")
            .toRealPath()
        .endsWith("d/a"));
    show("hard link", () -> Files.isSameFile(Files.createLink(d.resolve("h"),
        a), a));
    show("not a link", () -> Files.readSymbolicLink(a));
    show("dangling", () -> {
      Files.createSymbolicLink(d.resolve("dead"), Path.of("gone"));
      return Files.exists(d.resolve("dead")) + " "
          + Files.exists(d.resolve("dead"), LinkOption.NOFOLLOW_LINKS);
    });
    show("read dir", () -> Files.readString(d));
    show("read missing", () -> Files.readAllBytes(b));
    show("bad utf", () -> {
      Files.write(b, new byte[] {(byte) 0xff});
      return Files.readString(b);
    });
    show("list", () -> {
      try (Stream<Path> s = Files.list(d)) {
        return s.map(p -> p.getFileName().toString()).sorted().toList();
      }
    });
    show("glob", () -> {
      List<String> names = new ArrayList<>();
      try (DirectoryStream<Path> s = Files.newDirectoryStream(d, "[a-c]")) {
        for (Path p : s) names.add(p.toString());
      }
      Collections.sort(names);
      return names;
    });
    show("list file", () -> Files.list(a));
    show("probe", () -> Files.isRegularFile(a) + " " + Files.isReadable(a) + " "
        + Files.isExecutable(a) + " " + Files.notExists(b) + " " +
            Files.isHidden(a));
    show("walk delete", () -> {
      try (Stream<Path> s = Files.walk(d)) {
        for (Path p : s.sorted(Comparator.reverseOrder()).toList())
            Files.delete(p);
      }
      return Files.exists(d);
    });
  }
}
// -- exit 0
// -- stdout
// mkdir d
// mkdir again java.nio.file.FileAlreadyExistsException: d
// mkdirs true
// write d/a
// append d/a
// lines 3 16
// create new java.nio.file.FileAlreadyExistsException: d/a
// no create java.nio.file.NoSuchFileException: d/b
// copy d/b
// copy again java.nio.file.FileAlreadyExistsException: d/b
// replace d/b
// mismatch -1 false
// copy stream 5
// copy out 16 16
// move d/x/m
// move missing java.nio.file.NoSuchFileException: d/b
// delete full java.nio.file.DirectoryNotEmptyException: d
// delete missing java.nio.file.NoSuchFileException: d/b
// deleteIfExists false
// link d/l
// read link a true true
// hard link true
// not a link java.nio.file.NotLinkException: d/a
// dangling false true
// read dir java.io.IOException: Is a directory
// read missing java.nio.file.NoSuchFileException: d/b
// bad utf java.nio.charset.MalformedInputException: Input length = 1
// list [a, b, c, dead, h, l, x]
// glob [d/a, d/b, d/c]
// list file java.nio.file.NotDirectoryException: d/a
// probe true true false false false
// walk delete false
