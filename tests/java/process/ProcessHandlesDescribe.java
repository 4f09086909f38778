// ProcessHandle: the current process, children, onExit.
import java.util.*;
import java.util.concurrent.*;

public class ProcessHandlesDescribe {
  public static void main(String[] args) throws Exception {
    ProcessHandle me = ProcessHandle.current();
    System.out.println((me.pid() > 0) + " " + me.isAlive() + " "
        + me.equals(ProcessHandle.of(me.pid()).get()) + " " + me.parent()
            .isPresent());
    System.out.println(me.info().command().isPresent() + " "
        + me.info().startInstant().isPresent() + " " + me.info().user()
            .isPresent());
    try {
      me.destroy();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    Process p = new ProcessBuilder("cat").start();
    ProcessHandle h = p.toHandle();
    System.out.println((p.pid() == h.pid()) + " " + h.isAlive() + " "
        + h.parent().get().equals(me) + " " + me.children().anyMatch(h::equals)
            + " "
        + h.info().command().get().endsWith("cat") + " " + p.children()
            .count());
    CompletableFuture<Integer> exit = p.onExit().thenApply(Process::exitValue);
    p.getOutputStream().close();
    System.out.println(exit.get(20, TimeUnit.SECONDS) + " " + h.isAlive());
    Process q = new ProcessBuilder("sleep", "50").start();
    CompletableFuture<ProcessHandle> gone = q.toHandle().onExit();
    System.out.println(q.toHandle().destroy() + " "
        + gone.get(20, TimeUnit.SECONDS).isAlive() + " " + q.waitFor());
    System.out.println(ProcessHandle.of(1L << 40).isPresent() + " "
        + (ProcessHandle.allProcesses().count() > 1));
    System.out.println(me.compareTo(me) + " " + (me.hashCode() ==
        me.hashCode()));
  }
}
// -- exit 0
// -- stdout
// true true true true
// true true true
// destroy of current process not allowed
// true true true true true 0
// 0 false
// true false 143
// false true
// 0 true
