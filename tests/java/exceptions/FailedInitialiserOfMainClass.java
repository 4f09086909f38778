// A main class whose initialiser fails is not run.
public class FailedInitialiserOfMainClass {
  static int[] sizes = {1, 2, 3};
  static int sum;
  static {
    for (int i = 0; i <= sizes.length; i++)
      sum += sizes[i];
  }

  public static void main(String[] args) {
    System.out.println("never " + sum);
  }
}
// -- exit 1
// -- stdout
// -- stderr
// Exception in thread "main" java.lang.ExceptionInInitializerError
// Caused by: java.lang.ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3
// 	at FailedInitialiserOfMainClass.<clinit>(FailedInitialiserOfMainClass.java:7)
