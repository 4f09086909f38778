// isAssignableFrom, isInstance, cast, asSubclass for odd types.
public class AssignabilityOfOddTypes {
  interface I { }
  static class A implements I { }
  static class B extends A { }

  public static void main(String[] args) {
    Class<?>[] all = {Object.class, I.class, A.class, B.class, int.class,
      long.class, Integer.class, void.class, A[].class, B[].class, I[].class,
      Object[].class, int[].class, int[][].class, Cloneable.class,
      java.io.Serializable.class, Object[][].class};
    for (Class<?> x : all) {
      StringBuilder s = new StringBuilder();
      for (Class<?> y : all) s.append(x.isAssignableFrom(y) ? '1' : '0');
      System.out.println(s + " " + x.getSimpleName());
    }
    Object[] objects = {new B(), 1, new int[0], new B[0], new int[0][0], null};
    for (Class<?> x : all) {
      StringBuilder s = new StringBuilder();
      for (Object o : objects) s.append(x.isInstance(o) ? '1' : '0');
      System.out.println(s + " " + x.getSimpleName());
    }
    try {
      Object.class.isAssignableFrom(null);
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
    System.out.println(int.class.cast(null) + " " + B.class.asSubclass(I.class));
    try {
      int.class.cast(5);
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(int.class.arrayType() + " " + A.class.arrayType()
      + " " + A[].class.componentType() + " " + A.class.componentType());
    try {
      void.class.arrayType();
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      System.out.println(e);
    }
  }
}
// -- exit 0
// -- stdout
// 11110010111111111 Object
// 01110000000000000 I
// 00110000000000000 A
// 00010000000000000 B
// 00001000000000000 int
// 00000100000000000 long
// 00000010000000000 Integer
// 00000001000000000 void
// 00000000110000000 A[]
// 00000000010000000 B[]
// 00000000111000000 I[]
// 00000000111101001 Object[]
// 00000000000010000 int[]
// 00000000000001000 int[][]
// 00000000111111101 Cloneable
// 00000010111111011 Serializable
// 00000000000000001 Object[][]
// 111110 Object
// 100000 I
// 100000 A
// 100000 B
// 000000 int
// 000000 long
// 010000 Integer
// 000000 void
// 000100 A[]
// 000100 B[]
// 000100 I[]
// 000110 Object[]
// 001000 int[]
// 000010 int[][]
// 001110 Cloneable
// 011110 Serializable
// 000000 Object[][]
// npe
// null class AssignabilityOfOddTypes$B
// Cannot cast java.lang.Integer to int
// class [I class [LAssignabilityOfOddTypes$A; class AssignabilityOfOddTypes$A null
// java.lang.IllegalArgumentException
