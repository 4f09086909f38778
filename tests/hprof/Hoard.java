// Runs out of memory with objects of every kind alive; "later" stays instead.
import java.util.ArrayList;
import java.util.List;

class Base {
  long wide = 0x123456789abcdefL;
  byte small = -5;
}

class Keeper extends Base {
  static Object self;
  static int count = 77;
  boolean flag = true;
  char letter = '\u20ac';
  short number = -300;
  float single = 1.5f;
  double precise = -0.25;
  int whole = 123456789;
  long wide = 9;
  Object nothing = null;
  String text = "kept";
  byte[] bytes = new byte[100];
  long[] large = new long[200_000];
  Object[] objects = {this, new int[3][4], "x"};
}

public class Hoard {
  public static void main(String[] args) throws Exception {
    Keeper.self = new Keeper();
    if (args.length > 0) {
      System.out.println("ready");
      System.in.read();
      return;
    }
    List<long[]> all = new ArrayList<>();
    try {
      while (true) all.add(new long[100_000]);
    } catch (OutOfMemoryError e) {
      all = null;
      System.out.println("goes on");
    }
  }
}
