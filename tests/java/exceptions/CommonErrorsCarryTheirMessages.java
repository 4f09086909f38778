// Messages of exceptions the machine makes itself.
import java.util.*;

public class CommonErrorsCarryTheirMessages {
  interface Act { Object run() throws Throwable; }

  static int zero, minus = -5;

  static void t(Act a) {
    try {
      System.out.println("no exception " + a.run());
    } catch (Throwable e) {
      System.out.println(e);
    }
  }

  enum E { A }

  public static void main(String[] args) {
    t(() -> 1 / zero);
    t(() -> 1L % zero);
    t(() -> new int[minus]);
    t(() -> new String[3][minus]);
    t(() -> "abc".charAt(5));
    t(() -> "abc".charAt(-1));
    t(() -> "abc".substring(2, 1));
    t(() -> "abc".substring(4));
    t(() -> "\u20ac".charAt(1));
    t(() -> Integer.parseInt("12x"));
    t(() -> Integer.parseInt(""));
    t(() -> Integer.parseInt(null));
    t(() -> Long.parseLong("9223372036854775808"));
    t(() -> Double.parseDouble("1.2.3"));
    t(() -> E.valueOf("B"));
    t(() -> Class.forName("no.such.Class"));
    t(() -> Class.forName("no/such/Class"));
    t(() -> Class.forName("[Lnosuch;"));
    t(() -> Class.forName("int"));
    t(() -> new ArrayList<>(List.of(1)).get(3));
    t(() -> List.of(1).get(3));
    t(() -> List.of(1, (Integer) null));
    t(() -> List.of(1).add(2));
    t(() -> new ArrayDeque<>().pop());
    t(() -> new ArrayList<>().iterator().next());
    t(() -> { var l = new ArrayList<>(List.of(1, 2, 3));
      for (int i : l) l.remove(0); return l; });
    t(() -> Arrays.asList(1, 2).remove(0));
    t(() -> Array("[I", 2));
    t(() -> { System.arraycopy(new int[3], 1, new int[2], 0, 3); return 0; });
    t(() -> { System.arraycopy(new int[3], -1, new int[2], 0, 1); return 0; });
    t(() -> { System.arraycopy(new int[3], 0, new int[2], 0, -1); return 0; });
    t(() -> { System.arraycopy(new int[3], 0, new long[2], 0, 1); return 0; });
    t(() -> { System.arraycopy(new Object[]{1, "s"}, 0, new String[2], 0, 2);
      return 0; });
    t(() -> { System.arraycopy("s", 0, new int[2], 0, 1); return 0; });
    t(() -> { System.arraycopy(new int[2], 0, "s", 0, 1); return 0; });
    t(() -> { System.arraycopy(new String[3], 2, new Object[9], 8, 2); return 0; });
    t(() -> { System.arraycopy(new int[1], 0, new Object[1], 0, 1); return 0; });
    t(() -> java.lang.reflect.Array.get("s", 0));
    t(() -> java.lang.reflect.Array.get(new int[1], 1));
    t(() -> java.lang.reflect.Array.newInstance(void.class, 1));
    t(() -> new CommonErrorsCarryTheirMessages().clone());
    t(() -> { "s".wait(); return 0; });
    t(() -> { "s".notifyAll(); return 0; });
    t(() -> { Thread.sleep(-1); return 0; });
    t(() -> Thread.State.valueOf(null));
  }

  static Object Array(String name, int n) throws Exception {
    return java.lang.reflect.Array.newInstance(Class.forName(name), n, -n);
  }
}
// -- exit 0
// -- stdout
// java.lang.ArithmeticException: / by zero
// java.lang.ArithmeticException: / by zero
// java.lang.NegativeArraySizeException: -5
// java.lang.NegativeArraySizeException: -5
// java.lang.StringIndexOutOfBoundsException: String index out of range: 5
// java.lang.StringIndexOutOfBoundsException: String index out of range: -1
// java.lang.StringIndexOutOfBoundsException: begin 2, end 1, length 3
// java.lang.StringIndexOutOfBoundsException: begin 4, end 3, length 3
// java.lang.StringIndexOutOfBoundsException: index 1, length 1
// java.lang.NumberFormatException: For input string: "12x"
// java.lang.NumberFormatException: For input string: ""
// java.lang.NumberFormatException: Cannot parse null string
// java.lang.NumberFormatException: For input string: "9223372036854775808"
// java.lang.NumberFormatException: multiple points
// java.lang.IllegalArgumentException: No enum constant CommonErrorsCarryTheirMessages.E.B
// java.lang.ClassNotFoundException: no.such.Class
// java.lang.ClassNotFoundException: no/such/Class
// java.lang.ClassNotFoundException: nosuch
// java.lang.ClassNotFoundException: int
// java.lang.IndexOutOfBoundsException: Index 3 out of bounds for length 1
// java.lang.IndexOutOfBoundsException: Index: 3 Size: 1
// java.lang.NullPointerException
// java.lang.UnsupportedOperationException
// java.util.NoSuchElementException
// java.util.NoSuchElementException
// java.util.ConcurrentModificationException
// java.lang.UnsupportedOperationException
// java.lang.NegativeArraySizeException: -2
// java.lang.ArrayIndexOutOfBoundsException: arraycopy: last source index 4 out of bounds for int[3]
// java.lang.ArrayIndexOutOfBoundsException: arraycopy: source index -1 out of bounds for int[3]
// java.lang.ArrayIndexOutOfBoundsException: arraycopy: length -1 is negative
// java.lang.ArrayStoreException: arraycopy: type mismatch: can not copy int[] into long[]
// java.lang.ArrayStoreException: arraycopy: element type mismatch: can not cast one of the elements of java.lang.Object[] to the type of the destination array, java.lang.String
// java.lang.ArrayStoreException: arraycopy: source type java.lang.String is not an array
// java.lang.ArrayStoreException: arraycopy: destination type java.lang.String is not an array
// java.lang.ArrayIndexOutOfBoundsException: arraycopy: last source index 4 out of bounds for object array[3]
// java.lang.ArrayStoreException: arraycopy: type mismatch: can not copy int[] into object array[]
// java.lang.IllegalArgumentException: Argument is not an array
// java.lang.ArrayIndexOutOfBoundsException
// java.lang.IllegalArgumentException
// java.lang.CloneNotSupportedException: CommonErrorsCarryTheirMessages
// java.lang.IllegalMonitorStateException: current thread is not owner
// java.lang.IllegalMonitorStateException: current thread is not owner
// java.lang.IllegalArgumentException: timeout value is negative
// java.lang.NullPointerException: Name is null
