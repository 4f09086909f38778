// JarOutputStream, JarFile, Manifest, Attributes.
import java.io.*;
import java.util.*;
import java.util.jar.*;
import java.util.zip.ZipEntry;

public class JarStreamsCarryManifests {
  public static void main(String[] args) throws Exception {
    Manifest m = new Manifest();
    Attributes main = m.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, "a.b.Main");
    main.putValue("Long-Value", "x".repeat(100));
    Attributes section = new Attributes();
    section.putValue("Sealed", "true");
    m.getEntries().put("a/b/", section);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    m.write(text);
    String[] lines = text.toString().split("\r\n");
    Arrays.sort(lines);
    for (String l : lines) if (!l.isEmpty()) System.out.println("<" + l + ">");
    File f = new File("t.jar");
    try (JarOutputStream j = new JarOutputStream(new FileOutputStream(f), m)) {
      j.putNextEntry(new ZipEntry("a/b/x.txt"));
      j.write("data".getBytes());
      j.closeEntry();
      j.putNextEntry(new JarEntry("META-INF/versions/11/a/b/x.txt"));
      j.write("newer".getBytes());
    }
    try (JarFile j = new JarFile(f)) {
      System.out.println(j.size() + " " + j.getManifest().equals(m) + " "
          + j.getManifest().getAttributes("a/b/").getValue("sealed") + " "
          + j.getJarEntry("a/b/x.txt").getAttributes() + " " +
              j.isMultiRelease());
      System.out.println(new String(j.getInputStream(j.getEntry("a/b/x.txt"))
          .readAllBytes()) + " " + j.stream().count());
    }
    try (JarInputStream j = new JarInputStream(new FileInputStream(f))) {
      System.out.println(j.getManifest().getMainAttributes()
          .getValue("Main-Class") + " "
          + j.getNextJarEntry());
    }
    f.delete();
    Manifest read = new Manifest(new ByteArrayInputStream(
        "Manifest-Version: 1.0\nA: b\n c\n\nName: s\nK: v\n".getBytes()));
    System.out.println(read.getMainAttributes().getValue("a") + " "
        + read.getAttributes("s").keySet() + " " + read.getAttributes("t"));
    try {
      new Manifest(new ByteArrayInputStream("no colon\n".getBytes()));
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    try {
      new Attributes.Name("bad name");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(new Attributes.Name("Ab")
        .equals(new Attributes.Name("aB")));
  }
}
// -- exit 0
// -- stdout
// < xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx>
// <Long-Value: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx>
// <Main-Class: a.b.Main>
// <Manifest-Version: 1.0>
// <Name: a/b/>
// <Sealed: true>
// 3 true true null false
// data 3
// a.b.Main a/b/x.txt
// bc [K] null
// invalid header field (line 1)
// bad name
// true
