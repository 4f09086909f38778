// PriorityQueue, ArrayDeque and LinkedList as queues and stacks.
import java.util.*;

public class PriorityQueueKeepsTheHeap {
  public static void main(String[] args) {
    PriorityQueue<Integer> q = new PriorityQueue<>(Comparator.reverseOrder());
    Random random = new Random(3);
    for (int i = 0; i < 60; i++) q.add(random.nextInt(1000));
    q.remove(q.peek());
    q.removeIf(x -> x % 2 == 0);
    int last = Integer.MAX_VALUE, n = 0;
    boolean ordered = true;
    while (!q.isEmpty()) {
      int x = q.poll();
      ordered &= x <= last;
      last = x;
      n++;
    }
    System.out.println(ordered + " " + n + " " + q.poll() + " " + q.peek());
    System.out.println(new PriorityQueue<>(List.of(5, 1, 4, 2, 3)));
    try {
      q.add(null);
    } catch (NullPointerException e) {
      System.out.println("no null");
    }
    try {
      q.element();
    } catch (NoSuchElementException e) {
      System.out.println("empty");
    }
    try {
      new PriorityQueue<Object>().add(new Object());
    } catch (ClassCastException e) {
      System.out.println("not comparable");
    }
    ArrayDeque<Integer> d = new ArrayDeque<>(2);
    for (int i = 0; i < 40; i++) {
      if (i % 3 == 0) d.addFirst(i);
      else d.addLast(i);
      if (i % 4 == 3) d.pollFirst();
    }
    System.out.println(d + " " + d.peekFirst() + " " + d.peekLast());
    d.removeFirstOccurrence(10);
    d.removeLastOccurrence(38);
    System.out.println(d.size() + " " + d.contains(10) + " " + d.pop());
    d.push(-1);
    Iterator<Integer> back = d.descendingIterator();
    back.next();
    back.remove();
    System.out.println(d);
    try {
      d.addFirst(null);
    } catch (NullPointerException e) {
      System.out.println("no null");
    }
    Deque<String> l = new LinkedList<>(List.of("a", "b"));
    l.offerFirst(null);
    System.out.println(l.peekFirst() + " " + l.pollLast() + " " +
        l.removeFirst()
        + l.getLast() + " " + l);
    Stack<Integer> s = new Stack<>();
    s.push(1);
    s.push(2);
    System.out.println(s.peek() + " " + s.search(1) + " " + s.search(7) +
        s.pop() + s);
    s.pop();
    try {
      s.pop();
    } catch (EmptyStackException e) {
      System.out.println(e);
    }
  }
}
// -- exit 0
// -- stdout
// true 29 null null
// [1, 2, 4, 5, 3]
// no null
// empty
// not comparable
// [36, 24, 12, 0, 1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 20, 22, 23, 25, 26, 28, 29, 31, 32, 34, 35, 37, 38] 36 38
// 28 false 36
// [-1, 24, 12, 0, 1, 2, 4, 5, 7, 8, 11, 13, 14, 16, 17, 19, 20, 22, 23, 25, 26, 28, 29, 31, 32, 34, 35]
// no null
// null b nulla [a]
// 2 2 -12[1]
// java.util.EmptyStackException
