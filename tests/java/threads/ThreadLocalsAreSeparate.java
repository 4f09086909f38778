// ThreadLocal and InheritableThreadLocal: initial values, removal, isolation.
import java.util.*;

public class ThreadLocalsAreSeparate {
  static int made;
  static final ThreadLocal<List<String>> list = ThreadLocal.withInitial(() -> {
    made++;
    return new ArrayList<>();
  });
  static final InheritableThreadLocal<String> inherited = new InheritableThreadLocal<>() {
    @Override protected String childValue(String parent) { return parent + "/child"; }
  };
  static final ThreadLocal<Integer> plain = new ThreadLocal<>();

  static void in(String name, Runnable r) throws Exception {
    Thread t = new Thread(r, name);
    t.start();
    t.join();
  }

  static void show() {
    System.out.println(Thread.currentThread().getName() + " " + list.get() + " "
      + inherited.get() + " " + plain.get());
  }

  public static void main(String[] args) throws Exception {
    list.get().add("main");
    inherited.set("root");
    plain.set(1);
    in("one", () -> {
      list.get().add("one");
      show();
      plain.set(2);
      try {
        in("two", ThreadLocalsAreSeparate::show);
      } catch (Exception e) {
        throw new Error(e);
      }
      inherited.remove();
      show();
    });
    show();
    list.remove();
    plain.remove();
    show();
    System.out.println(made);
    for (int i = 0; i < 100; i++) {
      ThreadLocal<Integer> many = new ThreadLocal<>();
      many.set(i);
      if (many.get() != i) System.out.println("lost " + i);
    }
    inherited.set(null);
    in("three", ThreadLocalsAreSeparate::show);
  }
}
// -- exit 0
// -- stdout
// one [one] root/child null
// two [] root/child/child null
// one [one] null 2
// main [main] root 1
// main [] root null
// 4
// three [] null/child null
