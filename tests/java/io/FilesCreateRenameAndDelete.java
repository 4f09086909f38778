// java.io.File: paths, attributes, listing, renaming, permissions.
import java.io.*;
import java.util.Arrays;

public class FilesCreateRenameAndDelete {
  public static void main(String[] args) throws IOException {
    File f = new File("a/./b/../c.txt");
    System.out.println(f + " " + f.getName() + " " + f.getParent() + " " +
        f.isAbsolute()
        + " " + f.getCanonicalPath().endsWith("/a/c.txt") + " " + f.exists());
    System.out.println(new File("/x//y/") + " " + new File("/").getParent() +
        " "
        + new File("", "a") + " " + new File("p", "q") + " " + new File("a")
            .compareTo(
        new File("b")) + " " + new File("a").equals(new File("./a")));
    File dir = new File("dir/sub");
    System.out.println(dir.mkdir() + " " + dir.mkdirs() + " " + dir.mkdirs() +
        " "
        + dir.isDirectory());
    File one = new File("dir/one");
    System.out.println(one.createNewFile() + " " + one.createNewFile() + " " +
        one.length());
    try (FileOutputStream out = new FileOutputStream(one)) {
      out.write("hello".getBytes());
    }
    try (FileOutputStream out = new FileOutputStream(one, true)) {
      out.write(new byte[] {'!', '?'}, 0, 1);
    }
    try (FileInputStream in = new FileInputStream(one)) {
      System.out.println(in.available() + " " + new String(in.readNBytes(3)) +
          in.skip(1)
          + in.read() + " " + in.getChannel().position());
    }
    String[] names = new File("dir").list();
    Arrays.sort(names);
    System.out.println(Arrays.toString(names) + " "
        + new File("dir").listFiles(File::isDirectory).length + " "
        + Arrays.toString(one.list()));
    System.out.println(one.renameTo(new File("dir/two")) + " " + one.exists());
    File two = new File("dir/two");
    System.out.println(two.setLastModified(1_000_000_000_000L) + " " +
        two.lastModified()
        + " " + two.setReadOnly() + " " + two.canRead() + " " +
            two.setWritable(true) + " "
        + two.setExecutable(true) + two.canExecute() + " " + two.isHidden() +
            " "
        + new File(".h").isHidden());
    System.out.println(new File("dir").delete() + " " + two.delete() + " " +
        two.delete()
        + " " + dir.delete() + " " + new File("dir").delete());
    try {
      new FileInputStream("missing");
    } catch (FileNotFoundException e) {
      System.out.println(e.getMessage());
    }
    try {
      new FileOutputStream(".");
    } catch (FileNotFoundException e) {
      System.out.println(e.getMessage());
    }
    try {
      new File("no/where").createNewFile();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    File temp = File.createTempFile("pre", ".suf", new File("."));
    System.out.println(temp.getName().startsWith("pre") + " " + temp.length());
    temp.deleteOnExit();
    try {
      File.createTempFile("p", null);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(new File("a b").toURI().toString().endsWith("/a%20b") +
        " "
        + new File(new File("x").toURI()).getName() + " "
        + new File("nul\0l").exists() + " " + (File.listRoots().length));
  }
}
// -- exit 0
// -- stdout
// a/./b/../c.txt c.txt a/./b/.. false true false
// /x/y null /a p/q -1 false
// false true false true
// true false 0
// 6 hel1111 5
// [one, sub] 1 null
// true false
// true 1000000000000 true true true truetrue false true
// false true false true true
// missing (No such file or directory)
// . (Is a directory)
// No such file or directory
// true 0
// Prefix string "p" too short: length must be at least 3
// true x false 1
