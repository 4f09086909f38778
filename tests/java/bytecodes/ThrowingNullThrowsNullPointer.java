// athrow of null throws NullPointerException instead (JVMS 6.5 athrow).
public class ThrowingNullThrowsNullPointer {
  static RuntimeException none;
  static Error[] errors = new Error[1];

  static RuntimeException made(boolean yes) {
    return yes ? new IllegalStateException("made") : null;
  }

  public static void main(String[] args) {
    try {
      throw null;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      throw none;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      throw errors[0];
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    for (int i = 0; i < 2; i++)
      try {
        throw made(i == 0);
      } catch (RuntimeException e) {
        System.out.println(e.getMessage() + " " + e.getStackTrace()[0]);
      }
    Exception local = null;
    try {
      try {
        throw local;
      } finally {
        System.out.println("finally");
      }
    } catch (Exception e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// Cannot throw exception because "null" is null
// Cannot throw exception because "ThrowingNullThrowsNullPointer.none" is null
// Cannot throw exception because "ThrowingNullThrowsNullPointer.errors[0]" is null
// made ThrowingNullThrowsNullPointer.made(ThrowingNullThrowsNullPointer.java:7)
// Cannot throw exception because the return value of "ThrowingNullThrowsNullPointer.made(boolean)" is null ThrowingNullThrowsNullPointer.main(ThrowingNullThrowsNullPointer.java:28)
// finally
// Cannot throw exception because "local" is null
