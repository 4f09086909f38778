// aastore refuses what is not assignable to the component type, after the
// null and bounds checks (JVMS 6.5 aastore).
public class ArrayStoreChecksTheElementType {
  static void store(Object[] array, int index, Object value) {
    try {
      array[index] = value;
      System.out.println("stored");
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    store(new String[1], 0, "s");
    store(new String[1], 0, null);
    store(new String[1], 0, 1);
    store(new Number[1], 0, 1);
    store(new Number[1], 0, 'c');
    store(new Comparable[1], 0, 1L);
    store(new Comparable[1], 0, new Object());
    store(new Runnable[1], 0, (Runnable) () -> { });
    store(new Runnable[1], 0, "not");
    store(new int[1][], 0, new int[2]);
    store(new int[1][], 0, new long[2]);
    store(new Object[1][], 0, new int[1]);
    store(new Object[1][], 0, new String[1]);
    store(new Object[1][], 0, new int[1][1]);
    store(new Object[1], 0, new int[1]);
    store(new Cloneable[1], 0, new int[1]);
    store(new java.io.Serializable[1], 0, new Object[1]);
    store(new String[1][][], 0, new String[1][]);
    store(new String[1][][], 0, new Object[1][1]);
    store(new CharSequence[1][1], 0, new String[1]);
    store(new String[1], 1, 1);
    store(null, 5, 1);
    store(new Integer[1][], 0, new Integer[0]);
    store(new Integer[1][], 0, new Number[0]);
    store(new Thread.State[1], 0, Thread.State.NEW);
    store(new Thread.State[1], 0, java.util.concurrent.TimeUnit.DAYS);
  }
}
// -- exit 0
// -- stdout
// stored
// stored
// ArrayStoreException: java.lang.Integer
// stored
// ArrayStoreException: java.lang.Character
// stored
// ArrayStoreException: java.lang.Object
// stored
// ArrayStoreException: java.lang.String
// stored
// ArrayStoreException: [J
// ArrayStoreException: [I
// stored
// stored
// stored
// stored
// stored
// stored
// ArrayStoreException: [[Ljava.lang.Object;
// stored
// ArrayIndexOutOfBoundsException: Index 1 out of bounds for length 1
// NullPointerException: Cannot store to object array because "array" is null
// stored
// ArrayStoreException: [Ljava.lang.Number;
// stored
// ArrayStoreException: java.util.concurrent.TimeUnit
