// ZipOutputStream, ZipInputStream, ZipFile, entries' fields, damaged files.
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.*;
import java.util.stream.Collectors;
import java.util.zip.*;

public class ZipFilesListAndRead {
  public static void main(String[] args) throws Exception {
    File f = new File("t.zip");
    try (ZipOutputStream z = new ZipOutputStream(new FileOutputStream(f))) {
      z.setComment("the comment");
      ZipEntry a = new ZipEntry("dir/a.txt");
      a.setComment("entry comment");
      a.setLastModifiedTime(FileTime.fromMillis(1_000_000_000_000L));
      z.putNextEntry(a);
      z.write("some text, some text, some text".getBytes());
      z.closeEntry();
      ZipEntry s = new ZipEntry("stored.bin");
      s.setMethod(ZipEntry.STORED);
      s.setSize(3);
      s.setCrc(0x55bc801dL);
      z.putNextEntry(s);
      z.write(new byte[] {1, 2, 3});
      z.closeEntry();
      z.putNextEntry(new ZipEntry("empty/"));
      z.putNextEntry(new ZipEntry("n\u00e4me.txt"));
      z.write('x');
      try {
        z.putNextEntry(new ZipEntry("stored.bin"));
      } catch (ZipException e) {
        System.out.println(e.getMessage());
      }
    }
    try (ZipFile z = new ZipFile(f)) {
      System.out.println(z.size() + " " + z.getComment() + " " + z.getName());
      for (ZipEntry e : Collections.list(z.entries())) {
        System.out.println(e + " " + e.getSize() + " " + e.getCompressedSize() +
            " "
            + Long.toHexString(e.getCrc()) + " " + e.getMethod() + " " +
                e.isDirectory()
            + " " + e.getComment());
      }
      ZipEntry a = z.getEntry("dir/a.txt");
      System.out.println(a.getLastModifiedTime() + " "
          + new String(z.getInputStream(a).readAllBytes()));
      System.out.println(z.getEntry("missing") + " " + z.getEntry("empty") + " "
          + z.stream().map(ZipEntry::getName).collect(Collectors.joining(",")));
      InputStream in = z.getInputStream(z.getEntry("stored.bin"));
      System.out.println(in.skip(1) + " " + in.read() + " " + in.available());
    }
    try (ZipInputStream z = new ZipInputStream(new FileInputStream(f))) {
      for (ZipEntry e; (e = z.getNextEntry()) != null;) {
        System.out.println(e.getName().length() + " " + z.readAllBytes().length
            + " "
            + z.available());
      }
    }
    ZipFile closed = new ZipFile(f, ZipFile.OPEN_READ | ZipFile.OPEN_DELETE,
        StandardCharsets.UTF_8);
    closed.close();
    System.out.println(f.exists());
    try {
      closed.entries();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    try (FileOutputStream o = new FileOutputStream(f)) {
      o.write(new byte[100]);
    }
    for (String name : new String[] {"t.zip", "missing.zip"}) {
      try {
        new ZipFile(name);
      } catch (IOException e) {
        System.out.println(e);
      }
    }
    f.delete();
  }
}
// -- exit 0
// -- stdout
// duplicate entry: stored.bin
// 4 the comment t.zip
// dir/a.txt 31 16 c0eca151 8 false entry comment
// stored.bin 3 3 55bc801d 0 false null
// empty/ 0 2 0 8 true null
// näme.txt 1 3 8cdc1683 8 false null
// 2001-09-09T01:46:40Z some text, some text, some text
// null empty/ dir/a.txt,stored.bin,empty/,näme.txt
// 1 2 1
// 9 31 0
// 10 3 0
// 6 0 0
// 8 1 0
// false
// zip file closed
// java.util.zip.ZipException: zip END header not found
// java.nio.file.NoSuchFileException: missing.zip
