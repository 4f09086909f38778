// HotSpotDiagnosticMXBean: heap dumps, options and what they refuse.
// stress: 1000
import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.io.*;
import java.lang.management.ManagementFactory;

public class DiagnosticsDumpTheHeap {
  interface Action {
    void run() throws Exception;
  }
  static void attempt(Action a) throws Exception {
    try {
      a.run();
      System.out.println("done");
    } catch (IOException | RuntimeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) throws Exception {
    HotSpotDiagnosticMXBean b = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    File f = new File("x.hprof");
    attempt(() -> b.dumpHeap("x.hprof", true));
    System.out.println(f.length() > 100000);
    attempt(() -> b.dumpHeap("x.hprof", true));
    f.delete();
    attempt(() -> b.dumpHeap("x.hprof", false));
    attempt(() -> b.dumpHeap("x.txt", false));
    attempt(() -> b.getVMOption("NoSuchOption"));
    attempt(() -> b.setVMOption("UseCompressedOops", "false"));
    System.out.println(b.getVMOption("UseCompressedOops").getValue() + " "
        + b.getVMOption("ObjectAlignmentInBytes").getValue());
    VMOption o = b.getVMOption("HeapDumpOnOutOfMemoryError");
    System.out.println(o.getValue() + " " + o.isWriteable());
    b.setVMOption("HeapDumpOnOutOfMemoryError", "true");
    System.out.println(b.getVMOption("HeapDumpOnOutOfMemoryError").getValue());
    System.out.println(b.getDiagnosticOptions().stream().anyMatch(
        x -> x.getName().equals("HeapDumpOnOutOfMemoryError")));
  }
}
// -- exit 0
// -- stdout
// done
// true
// java.io.IOException: File exists
// done
// java.lang.IllegalArgumentException: heapdump file must have .hprof extention
// java.lang.IllegalArgumentException: VM option "NoSuchOption" does not exist
// java.lang.IllegalArgumentException: VM Option "UseCompressedOops" is not writeable
// true 8
// false true
// true
// true
