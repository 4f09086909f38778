// A lambda takes the values that its captured variables have when it is
// evaluated, of every type, through nested lambdas; each evaluation its own.
import java.util.*;
import java.util.function.*;
import static conformance.Check.*;

public class LambdasCaptureValues {
  final String field;
  LambdasCaptureValues(String f) { field = f; }

  Supplier<String> all(boolean z, byte b, short s, char c, int i, long l,
      float f, double d, Object o, int[] a) {
    return () -> field + z + b + s + c + i + l + f + d + o + a.length;
  }

  static Supplier<Supplier<IntFunction<String>>> nested(int x, long y) {
    String s = "s" + x;
    return () -> {
      int z = x + 1;
      return () -> w -> s + "," + x + "," + y + "," + z + "," + w;
    };
  }

  public static void main(String[] args) {
    int[] array = new int[3];
    Supplier<String> s = new LambdasCaptureValues("F").all(true, (byte) -1,
        (short) 2, 'c', 4, 5L, 6f, 7.0, null, array);
    equal("Ftrue-12c456.07.0null3", s.get());
    equal(s.get(), s.get());
    equal("s1,1,2,2,5", nested(1, 2).get().get().apply(5));
    List<IntSupplier> list = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int j = i * i;
      list.add(() -> j * 10 + array.length);
    }
    int sum = 0;
    for (IntSupplier x : list) sum = sum * 100 + x.getAsInt();
    equal(31343, sum);
    int[] counter = {0};
    Runnable r = () -> counter[0]++;
    r.run();
    r.run();
    equal(2, counter[0]);
  }
}
