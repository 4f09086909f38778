// ThreadMXBean: states, locks, traces, counts, processor time, deadlocks.
// stress: 1000
import java.lang.management.*;
import java.util.*;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

public class BeansTellOfThreads {
  static final Object A = new Object(), B = new Object();
  static final ReentrantLock L = new ReentrantLock(), M = new ReentrantLock();
  static final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  static Thread start(String name, Runnable r) {
    Thread t = new Thread(r, name);
    t.setDaemon(true);
    t.start();
    return t;
  }
  static void await(Thread t, Thread.State s) throws InterruptedException {
    while (t.getState() != s) Thread.sleep(1);
  }
  static void pass(CountDownLatch l) {
    l.countDown();
    try {
      l.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
  static void show(ThreadInfo i) {
    System.out.println(i.getThreadName() + " " + i.getThreadState() + " "
        + (i.getLockInfo() == null ? "no lock" : i.getLockInfo().getClassName()) + " "
        + i.getLockOwnerName() + " " + (i.getBlockedCount() > 0) + " " + i.isSuspended());
  }

  static void single() throws Exception {
    Thread waiter = start("waiter", () -> {
      synchronized (A) {
        try {
          A.wait();
        } catch (InterruptedException e) { }
      }
    });
    await(waiter, Thread.State.WAITING);
    Thread blocked;
    synchronized (A) {
      blocked = start("blocked", () -> {
        synchronized (A) {
        }
      });
      await(blocked, Thread.State.BLOCKED);
      show(threads.getThreadInfo(waiter.getId()));
      show(threads.getThreadInfo(blocked.getId(), 5));
      ThreadInfo me = threads.getThreadInfo(new long[] {Thread.currentThread().getId()}, true, true)[0];
      System.out.println(me.getLockedMonitors().length + " " + me.getLockedMonitors()[0].getClassName() + " "
          + me.getLockedMonitors()[0].getLockedStackFrame().getMethodName());
      System.out.println(me.getLockedSynchronizers().length);
    }
    blocked.join();
    L.lock();
    ThreadInfo me = threads.getThreadInfo(new long[] {Thread.currentThread().getId()}, true, true)[0];
    System.out.println(me.getLockedSynchronizers().length + " " + me.getLockedSynchronizers()[0].getClassName());
    Thread parked = start("parked", () -> {
      L.lock();
      L.unlock();
    });
    await(parked, Thread.State.WAITING);
    show(threads.getThreadInfo(parked.getId()));
    L.unlock();
    parked.join();
    waiter.interrupt();
    waiter.join();
    System.out.println(threads.getThreadInfo(parked.getId()) + " "
        + threads.getThreadInfo(Thread.currentThread().getId(), 0).getStackTrace().length + " "
        + threads.getThreadInfo(Thread.currentThread().getId(), 2).getStackTrace().length);
  }

  static void ring(ReentrantLock unused) throws Exception {
    CountDownLatch l = new CountDownLatch(2);
    Thread one = start("one", () -> {
      synchronized (A) {
        pass(l);
        synchronized (B) { }
      }
    });
    Thread two = start("two", () -> {
      synchronized (B) {
        pass(l);
        synchronized (A) { }
      }
    });
    await(one, Thread.State.BLOCKED);
    await(two, Thread.State.BLOCKED);
    long[] ids = threads.findMonitorDeadlockedThreads();
    Arrays.sort(ids);
    System.out.println(ids.length + " " + (ids[0] == one.getId()) + " " + (ids[1] == two.getId()));
    CountDownLatch k = new CountDownLatch(2);
    Thread three = start("three", () -> {
      L.lock();
      pass(k);
      M.lock();
    });
    Thread four = start("four", () -> {
      M.lock();
      pass(k);
      L.lock();
    });
    while (!M.hasQueuedThread(three) || !L.hasQueuedThread(four)) Thread.sleep(1);
    await(three, Thread.State.WAITING);
    await(four, Thread.State.WAITING);
    System.out.println(threads.findDeadlockedThreads().length + " " + threads.findMonitorDeadlockedThreads().length);
  }

  public static void main(String[] args) throws Exception {
    System.out.println(threads.findDeadlockedThreads() + " " + threads.findMonitorDeadlockedThreads());
    long n = threads.getTotalStartedThreadCount();
    int live = threads.getThreadCount();
    single();
    System.out.println((threads.getTotalStartedThreadCount() >= n + 3) + " "
        + (threads.getPeakThreadCount() >= live + 2) + " " + (threads.getDaemonThreadCount() > 0));
    threads.resetPeakThreadCount();
    System.out.println(threads.getPeakThreadCount() <= threads.getThreadCount() + 1);
    long x = 0;
    for (int i = 0; i < 200000; i++) x += i % 7;
    System.out.println((threads.getCurrentThreadCpuTime() > 0) + " " + (threads.getCurrentThreadUserTime() >= 0) + " "
        + (threads.getThreadCpuTime(Thread.currentThread().getId()) > 0) + " " + threads.getThreadCpuTime(99999));
    ring(null);
    int found = 0;
    for (ThreadInfo i : threads.dumpAllThreads(true, true))
      if (Set.of("one", "two", "three", "four", "main").contains(i.getThreadName())) {
        found++;
        if (i.getThreadName().equals("one")) System.out.println(i.getLockedMonitors().length + " " + i.getLockName().startsWith("java.lang.Object@"));
      }
    System.out.println(found);
  }
}
// -- exit 0
// -- stdout
// null null
// waiter WAITING java.lang.Object main false false
// blocked BLOCKED java.lang.Object main true false
// 1 java.lang.Object single
// 0
// 1 java.util.concurrent.locks.ReentrantLock$NonfairSync
// parked WAITING java.util.concurrent.locks.ReentrantLock$NonfairSync main false false
// null 0 2
// true true true
// true
// true true true -1
// 2 true true
// 4 2
// 1 true
// 5
