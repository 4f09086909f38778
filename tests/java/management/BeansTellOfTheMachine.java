// java.lang.management: memory, pools, collectors, classes, runtime, system.
// stress: 1000
import java.lang.management.*;
import java.util.*;

public class BeansTellOfTheMachine {
  static void check(String what, boolean ok) {
    System.out.println(what + (ok ? " ok" : " WRONG"));
  }
  static boolean sane(MemoryUsage u) {
    return u.getUsed() >= 0 && u.getCommitted() >= u.getUsed()
        && (u.getMax() == -1 || u.getMax() >= u.getCommitted());
  }
  static Object kept;

  public static void main(String[] args) throws Exception {
    RuntimeMXBean r = ManagementFactory.getRuntimeMXBean();
    check("pid", r.getPid() == ProcessHandle.current().pid()
        && r.getName().startsWith(r.getPid() + "@"));
    check("times", r.getStartTime() > 0 && r.getUptime() >= 0
        && Math.abs(System.currentTimeMillis() - r.getStartTime() - r.getUptime()) < 5000);
    check("names", r.getVmName().equals(System.getProperty("java.vm.name"))
        && r.getSpecVersion().equals("17") && !r.getManagementSpecVersion().isEmpty());
    check("properties", r.getSystemProperties().get("java.home").equals(System.getProperty("java.home")));
    System.out.println(r.getInputArguments());

    MemoryMXBean m = ManagementFactory.getMemoryMXBean();
    check("heap", sane(m.getHeapMemoryUsage())
        && m.getHeapMemoryUsage().getMax() == Runtime.getRuntime().maxMemory());
    check("non-heap", sane(m.getNonHeapMemoryUsage()) && m.getNonHeapMemoryUsage().getUsed() > 10000);
    long before = 0, after = 0;
    for (GarbageCollectorMXBean g : ManagementFactory.getGarbageCollectorMXBeans()) before += g.getCollectionCount();
    kept = new byte[3_000_000];
    m.gc();
    for (GarbageCollectorMXBean g : ManagementFactory.getGarbageCollectorMXBeans()) {
      after += g.getCollectionCount();
      check("collector", g.isValid() && g.getCollectionTime() >= 0 && g.getMemoryPoolNames().length > 0);
    }
    check("collections", after > before);
    Set<String> managers = new HashSet<>();
    for (MemoryManagerMXBean x : ManagementFactory.getMemoryManagerMXBeans()) managers.add(x.getName());
    long heap = 0;
    boolean all = true;
    for (MemoryPoolMXBean p : ManagementFactory.getMemoryPoolMXBeans()) {
      all &= sane(p.getUsage()) && sane(p.getPeakUsage()) && p.isValid()
          && p.getPeakUsage().getUsed() >= p.getUsage().getUsed() / 2
          && managers.containsAll(Arrays.asList(p.getMemoryManagerNames()));
      if (p.getType() == MemoryType.HEAP) heap += p.getUsage().getUsed();
    }
    check("pools", all);
    check("pools hold the heap", heap > 3_000_000);

    ClassLoadingMXBean c = ManagementFactory.getClassLoadingMXBean();
    check("classes", c.getLoadedClassCount() > 300
        && c.getTotalLoadedClassCount() >= c.getLoadedClassCount() && c.getUnloadedClassCount() >= 0);
    OperatingSystemMXBean o = ManagementFactory.getOperatingSystemMXBean();
    check("system", o.getName().equals("Linux")
        && o.getAvailableProcessors() == Runtime.getRuntime().availableProcessors()
        && o.getSystemLoadAverage() >= 0);
    com.sun.management.OperatingSystemMXBean x = (com.sun.management.OperatingSystemMXBean) o;
    check("more of it", x.getTotalMemorySize() > 0 && x.getFreeMemorySize() > 0
        && x.getProcessCpuTime() > 0 && x.getCommittedVirtualMemorySize() > 0);
    check("beans", ManagementFactory.getPlatformMBeanServer().getMBeanCount() > 10);
  }
}
// -- exit 0
// -- stdout
// pid ok
// times ok
// names ok
// properties ok
// []
// heap ok
// non-heap ok
// collector ok
// collector ok
// collections ok
// pools ok
// pools hold the heap ok
// classes ok
// system ok
// more of it ok
// beans ok
