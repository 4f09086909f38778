// The zip file system provider (jdk.zipfs).
import java.net.URI;
import java.nio.file.*;
import java.nio.file.attribute.FileTime;
import java.util.*;
import java.util.stream.*;

public class ZipFileSystemsActAsFileSystems {
  public static void main(String[] args) throws Exception {
    Path zip = Path.of("fs.zip").toAbsolutePath();
    try (FileSystem fs = FileSystems.newFileSystem(zip, Map.of("create",
        "true"))) {
      Files.createDirectories(fs.getPath("/a/b"));
      Files.writeString(fs.getPath("/a/b/t.txt"), "inside");
      Files.write(fs.getPath("/top"), new byte[1000]);
      Files.setLastModifiedTime(fs.getPath("/top"),
          FileTime.fromMillis(86_400_000));
      System.out.println(fs.isReadOnly() + " " + fs.getSeparator() + " "
          + fs.provider().getScheme());
    }
    try (FileSystem fs = FileSystems.newFileSystem(URI.create("jar:" +
        zip.toUri()),
        Map.of())) {
      try (Stream<Path> s = Files.walk(fs.getPath("/"))) {
        System.out.println(s.map(Path::toString).sorted().toList());
      }
      Path t = fs.getPath("/a", "b", "t.txt");
      System.out.println(Files.readString(t) + " " + Files.size(t) + " "
          + Files.getLastModifiedTime(fs.getPath("/top")) + " " + t.getParent()
          .relativize(fs.getPath("/top")));
      Files.move(t, fs.getPath("/moved"));
      Files.copy(fs.getPath("/moved"), Path.of("out.txt"));
      Files.delete(fs.getPath("/a/b"));
      System.out.println(Files.exists(t) + " " +
          Files.readString(Path.of("out.txt")));
      try {
        Files.delete(fs.getPath("/nothing"));
      } catch (NoSuchFileException e) {
        System.out.println(e.getMessage());
      }
      try {
        FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of());
      } catch (FileSystemAlreadyExistsException e) {
        System.out.println("already open");
      }
      try {
        fs.getPath("/x").resolve(Path.of("y"));
      } catch (ProviderMismatchException e) {
        System.out.println("mismatch");
      }
    }
    try {
      FileSystems.getFileSystem(URI.create("jar:" + zip.toUri()));
    } catch (FileSystemNotFoundException e) {
      System.out.println("closed");
    }
    System.out.println(Files.deleteIfExists(zip) + " "
        + Files.deleteIfExists(Path.of("out.txt")));
    FileSystem jrt = FileSystems.getFileSystem(URI.create("jrt:/"));
    Path object = jrt.getPath("/modules/java.base/java/lang/Object.class");
    byte[] b = Files.readAllBytes(object);
    System.out.println(HexFormat.of().formatHex(b, 0, 4) + " "
        + Files.isDirectory(object.getParent()) + " " + Files.exists(
        jrt.getPath("/packages/java.util")));
  }
}
// -- exit 0
// -- stdout
// false / jar
// [/, /a, /a/b, /a/b/t.txt, /top]
// inside 6 1970-01-02T00:00:00Z ../../top
// false inside
// /nothing
// already open
// mismatch
// closed
// true true
// cafebabe true true
