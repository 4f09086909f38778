// Field initialisers and blocks run in textual order; forward references see
// defaults; constants are set before (JLS 12.4.2, 8.3.3).
public class StaticInitialisersRunInTextOrder {
  static int a = peek();
  static final int CONSTANT = 7;
  static final int computed = CONSTANT + StaticInitialisersRunInTextOrder.late;
  static int late = 9;
  static { late++; StaticInitialisersRunInTextOrder.later = 50; }
  static int later = 60;
  static int untouched;
  static { untouched = later + late; }
  static final String text = "t", made = new String("m");
  int x = y(), y = 3, z;
  { z = x + y; x = 1; }

  StaticInitialisersRunInTextOrder() { this(10); z++; }
  StaticInitialisersRunInTextOrder(int n) { z += n; y += 100; }

  static int peek() {
    System.out.println("peek " + CONSTANT + " " + late + " " + text + " " + made);
    return 4;
  }

  int y() { return y + 5; }

  static class Super {
    Super() { hook(); }
    void hook() { System.out.println("super hook"); }
  }

  static class Sub extends Super {
    int set = 5;
    final int constant = 6;
    String s = "s";
    Sub() { hook(); }
    @Override void hook() { System.out.println("hook " + set + constant + s); }
  }

  public static void main(String[] args) {
    System.out.println(a + " " + computed + " " + late + " " + later + " "
      + untouched);
    var o = new StaticInitialisersRunInTextOrder();
    System.out.println(o.x + " " + o.y + " " + o.z);
    new Sub();
  }
}
// -- exit 0
// -- stdout
// peek 7 0 t null
// 4 7 10 60 70
// 1 103 19
// hook 06null
// hook 56s
