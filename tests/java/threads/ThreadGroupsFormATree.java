// Thread groups: names, parents, enumeration, priorities, handlers.
import java.util.TreeSet;

public class ThreadGroupsFormATree {
  static final TreeSet<String> saw = new TreeSet<>();

  static class Group extends ThreadGroup {
    Group(ThreadGroup p, String n) { super(p, n); }
    @Override public void uncaughtException(Thread t, Throwable e) {
      synchronized (saw) {
        saw.add(getName() + " saw " + e.getMessage() + " of " + t.getName());
      }
    }
  }

  public static void main(String[] args) throws Exception {
    ThreadGroup main = Thread.currentThread().getThreadGroup();
    System.out.println(main + " " + main.getParent().getName() + " "
      + main.getParent().getParent());
    Group g = new Group(main, "outer"), h = new Group(g, "inner");
    g.setMaxPriority(4);
    System.out.println(h + " " + g.parentOf(h) + h.parentOf(g));
    Object stop = new Object();
    Thread[] ts = new Thread[3];
    synchronized (stop) {
      for (int i = 0; i < 3; i++) {
        ts[i] = new Thread(i == 0 ? g : h, () -> {
          synchronized (stop) { }
          throw new RuntimeException("boom");
        }, "t" + i);
        ts[i].setPriority(9);
        ts[i].start();
      }
      System.out.println(g.activeCount() + " " + h.activeCount() + " "
        + g.activeGroupCount() + " " + ts[0].getPriority());
      Thread[] list = new Thread[10];
      int n = g.enumerate(list);
      TreeSet<String> names = new TreeSet<>();
      for (int i = 0; i < n; i++) names.add(list[i].getName());
      System.out.println(names + " " + g.enumerate(list, false));
    }
    for (int i = 0; i < 3; i++) {
      ts[i].join();
    }
    System.out.println(saw);
    System.out.println(g.activeCount() + " " + ts[0].getThreadGroup());
    System.out.println(Thread.currentThread() + " " + new Thread("x").toString());
    try {
      new Thread((ThreadGroup) null, null, null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      Thread.currentThread().setPriority(11);
    } catch (IllegalArgumentException e) {
      System.out.println("priority");
    }
  }
}
// -- exit 0
// -- stdout
// java.lang.ThreadGroup[name=main,maxpri=10] system null
// ThreadGroupsFormATree$Group[name=inner,maxpri=4] truefalse
// 3 2 1 4
// [t0, t1, t2] 1
// [inner saw boom of t1, inner saw boom of t2, outer saw boom of t0]
// 0 null
// Thread[main,5,main] Thread[x,5,main]
// name cannot be null
// priority
