// Without -ea neither the condition nor the message is evaluated; a loader
// may be told otherwise (JLS 14.10).
public class AssertionsAreOffByDefault {
  static int count;
  static class Late {
    static boolean on;
    static { assert on = true; }
  }
  static class Later { static boolean on() { boolean b = false; assert b = true; return b; } }

  public static void main(String[] args) {
    assert ++count > 0 : count++;
    assert false;
    System.out.println(count + " " + AssertionsAreOffByDefault.class.desiredAssertionStatus());
    ClassLoader l = AssertionsAreOffByDefault.class.getClassLoader();
    l.setClassAssertionStatus("AssertionsAreOffByDefault", true);
    System.out.println(AssertionsAreOffByDefault.class.desiredAssertionStatus());
    assert false : "still off for this class";
    System.out.println(Late.on);
    l.setDefaultAssertionStatus(true);
    System.out.println(Later.on());
    l.clearAssertionStatus();
    System.out.println(Later.on() + " " + Later.class.desiredAssertionStatus());
  }
}
// -- exit 0
// -- stdout
// 0 false
// true
// true
// true
// true false
