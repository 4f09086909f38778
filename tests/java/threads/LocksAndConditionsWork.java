// ReentrantLock, conditions, read-write and stamped locks, semaphores,
// barriers, phasers.
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

public class LocksAndConditionsWork {
  static final ReentrantLock lock = new ReentrantLock(true);
  static final Condition full = lock.newCondition(), empty = lock.newCondition();
  static Integer slot;

  public static void main(String[] args) throws Exception {
    Thread consumer = new Thread(() -> {
      int sum = 0;
      for (int i = 0; i < 20; i++) {
        lock.lock();
        try {
          while (slot == null) full.awaitUninterruptibly();
          sum += slot;
          slot = null;
          empty.signal();
        } finally {
          lock.unlock();
        }
      }
      System.out.println("sum " + sum);
    });
    consumer.start();
    for (int i = 0; i < 20; i++) {
      lock.lock();
      try {
        while (slot != null) empty.await();
        slot = i;
        full.signal();
      } finally {
        lock.unlock();
      }
    }
    consumer.join();
    lock.lock();
    lock.lock();
    System.out.println(lock.getHoldCount() + " " + lock.isHeldByCurrentThread() + " "
      + empty.await(1, TimeUnit.NANOSECONDS) + " " + lock.isFair());
    lock.unlock();
    lock.unlock();
    try {
      lock.unlock();
    } catch (IllegalMonitorStateException e) {
      System.out.println(e);
    }
    try {
      full.signal();
    } catch (IllegalMonitorStateException e) {
      System.out.println(e);
    }
    ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    rw.readLock().lock();
    rw.readLock().lock();
    System.out.println(rw.getReadLockCount() + " " + rw.writeLock().tryLock());
    rw.readLock().unlock();
    rw.readLock().unlock();
    rw.writeLock().lock();
    rw.readLock().lock();
    rw.writeLock().unlock();
    System.out.println(rw.getReadHoldCount() + " " + rw.isWriteLocked());
    StampedLock st = new StampedLock();
    long opt = st.tryOptimisticRead(), w = st.writeLock();
    System.out.println(st.validate(opt) + " " + st.isWriteLocked());
    st.unlockWrite(w);
    System.out.println(st.validate(st.tryOptimisticRead()));
    CyclicBarrier bar = new CyclicBarrier(3, () -> System.out.println("barrier"));
    Phaser ph = new Phaser(3);
    Semaphore sem = new Semaphore(2);
    Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) {
      ts[i] = new Thread(() -> {
        try {
          bar.await();
          bar.await();
          sem.acquire();
          sem.release();
          ph.arriveAndAwaitAdvance();
          ph.arriveAndDeregister();
        } catch (Exception e) {
          System.out.println(e);
        }
      });
      ts[i].start();
    }
    for (Thread t : ts) t.join();
    System.out.println(ph.isTerminated() + " " + sem.availablePermits());
  }
}
// -- exit 0
// -- stdout
// sum 190
// 2 true false true
// java.lang.IllegalMonitorStateException
// java.lang.IllegalMonitorStateException
// 2 false
// 1 false
// false true
// true
// barrier
// barrier
// true 2
