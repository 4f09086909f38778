// File names up to the limit, deep folders, dots, spaces.
import java.io.*;
import java.nio.file.*;
import java.util.*;

public class LongNamesAndDeepTrees {
  public static void main(String[] args) throws IOException {
    Path longest = Path.of("n".repeat(255)), longer = Path.of("n".repeat(256));
    Files.createFile(longest);
    System.out.println(Files.exists(longest));
    try {
      Files.createFile(longer);
    } catch (FileSystemException e) {
      System.out.println(e.getReason());
    }
    try {
      new FileOutputStream(longer.toFile());
    } catch (FileNotFoundException e) {
      System.out.println(e.getMessage().substring(256));
    }
    System.out.println(longer.toFile().exists() + " " + longest.toFile()
        .length());
    Files.delete(longest);
    Path p = Path.of("deep");
    for (int i = 0; i < 40; i++) p = p.resolve("level" + i);
    Files.createDirectories(p);
    Files.writeString(p.resolve(" odd  name .txt"), "x");
    System.out.println(p.toString().length() + " " +
        Files.size(p.resolve(" odd  name .txt"))
        + " " + Arrays.toString(p.toFile().list()));
    Path up = p;
    for (int i = 0; i < 40; i++) up = up.resolve("..");
    System.out.println(up.normalize() + " " + up.toFile().getCanonicalFile()
        .getName() + " "
        + Files.isSameFile(up, Path.of("deep")));
    Path loop = Files.createSymbolicLink(Path.of("loop"), Path.of("loop"));
    try {
      Files.readString(loop);
    } catch (FileSystemException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(Files.exists(loop) + " " + Files.isSymbolicLink(loop) +
        " "
        + loop.toFile().exists());
    Files.delete(loop);
    Path file = Files.createFile(Path.of("plain"));
    try {
      Files.createFile(file.resolve("below"));
    } catch (FileSystemException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(new File("plain/below").mkdirs() + " " +
        new File("plain/").isFile());
    Files.delete(file);
    Files.delete(p.resolve(" odd  name .txt"));
    while (p != null) {
      Files.delete(p);
      p = p.getParent();
    }
    System.out.println(new File("").exists() + " " + new File("")
        .getAbsoluteFile().exists());
  }
}
// -- exit 0
// -- stdout
// true
// File name too long
//  (File name too long)
// false 0
// 314 1 [ odd  name .txt]
// deep deep true
// loop: Too many levels of symbolic links or unable to access attributes of symbolic link
// false true false
// plain/below: Not a directory
// false true
// false true
