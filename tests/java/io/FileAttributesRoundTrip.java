// Attribute views: basic, posix, owner, unix; times, permissions, stores.
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.util.*;

public class FileAttributesRoundTrip {
  public static void main(String[] args) throws Exception {
    Path p = Files.createFile(Path.of("attr"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")));
    System.out.println(PosixFilePermissions.toString(Files.getPosixFilePermissions(p)));
    Files.setPosixFilePermissions(p,
        PosixFilePermissions.fromString("rwxr-x--x"));
    System.out.println(Files.getAttribute(p, "unix:mode") + " "
        + new TreeSet<>(Files.getPosixFilePermissions(p)));
    FileTime t = FileTime.fromMillis(1_234_567_890_123L);
    Files.setLastModifiedTime(p, t);
    System.out.println(Files.getLastModifiedTime(p) + " " + t.equals(
        Files.getLastModifiedTime(p)) + " " + t.toInstant());
    BasicFileAttributeView v = Files.getFileAttributeView(p,
        BasicFileAttributeView.class);
    v.setTimes(FileTime.fromMillis(0), FileTime.fromMillis(1000), null);
    BasicFileAttributes a = v.readAttributes();
    System.out.println(a.lastModifiedTime() + " " + a.lastAccessTime() + " " +
        a.size()
        + " " + a.isRegularFile() + a.isDirectory() + a.isSymbolicLink() +
            a.isOther()
        + " " + (a.fileKey() != null) + " " + v.name());
    PosixFileAttributes posix = Files.readAttributes(p,
        PosixFileAttributes.class);
    System.out.println(posix.owner().equals(Files.getOwner(p)) + " "
        + posix.permissions().size());
    System.out.println(new TreeMap<>(Files.readAttributes(p,
        "size,isDirectory")) + " "
        + Files.readAttributes(p, "posix:*").containsKey("group"));
    for (String bad : new String[] {"nope", "basic:nope", "zip:x", "unix:"}) {
      try {
        System.out.println(Files.getAttribute(p, bad));
      } catch (UnsupportedOperationException | IllegalArgumentException e) {
        System.out.println(e);
      }
    }
    Files.setAttribute(p, "lastModifiedTime",
        FileTime.from(java.time.Instant.EPOCH));
    System.out.println(Files.getAttribute(p, "lastModifiedTime"));
    try {
      Files.setAttribute(p, "size", 5L);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      PosixFilePermissions.fromString("rwxrwxrw");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(FileSystems.getDefault().supportedFileAttributeViews()
        .containsAll(Set.of("basic", "posix", "unix", "owner")) + " "
        + Files.getFileStore(p).supportsFileAttributeView("posix") + " "
        + (Files.getFileStore(p).getTotalSpace() > 0));
    UserPrincipalLookupService users = FileSystems.getDefault()
        .getUserPrincipalLookupService();
    System.out.println(users.lookupPrincipalByName("root") + " "
        + users.lookupPrincipalByGroupName("root"));
    try {
      users.lookupPrincipalByName("no such user");
    } catch (UserPrincipalNotFoundException e) {
      System.out.println(e.getName());
    }
    Files.delete(p);
  }
}
// -- exit 0
// -- stdout
// rw-r-----
// 33257 [OWNER_READ, OWNER_WRITE, OWNER_EXECUTE, GROUP_READ, GROUP_EXECUTE, OTHERS_EXECUTE]
// 2009-02-13T23:31:30.123Z true 2009-02-13T23:31:30.123Z
// 1970-01-01T00:00:00Z 1970-01-01T00:00:01Z 0 truefalsefalsefalse true basic
// true 6
// {isDirectory=false, size=0} true
// java.lang.IllegalArgumentException: 'nope' not recognized
// java.lang.IllegalArgumentException: 'nope' not recognized
// java.lang.UnsupportedOperationException: View 'zip' not available
// java.lang.IllegalArgumentException: '' not recognized
// 1970-01-01T00:00:00Z
// 'basic:size' not recognized
// Invalid mode
// true true true
// root root
// no such user
