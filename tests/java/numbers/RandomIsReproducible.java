// Random, SplittableRandom and the generators of java.util.random, seeded.
import java.util.*;
import java.util.random.*;
import java.util.stream.Collectors;

public class RandomIsReproducible {
  public static void main(String[] args) {
    Random r = new Random(42);
    System.out.println(r.nextInt() + " " + r.nextInt(100) + " " + r.nextInt(64)
        + " "
        + r.nextLong() + " " + r.nextBoolean() + " " + r.nextFloat() + " "
        + r.nextDouble() + " " + r.nextGaussian() + " " + r.nextGaussian());
    byte[] b = new byte[7];
    r.nextBytes(b);
    System.out.println(Arrays.toString(b) + " " + r.nextInt(5, 10) + " "
        + r.nextLong(1L << 40) + " " + r.nextDouble(2, 3) + " " +
            r.nextExponential());
    r.setSeed(42);
    System.out.println(r.nextInt());
    try {
      r.nextInt(0);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(new Random(5).doubles(3).boxed()
        .collect(Collectors.toList()));
    System.out.println(new Random(5).longs(2, 10, 20).sum());
    SplittableRandom s = new SplittableRandom(7);
    SplittableRandom t = s.split();
    System.out.println(s.nextInt() + " " + t.nextInt() + " " + s.nextLong(100) +
        " "
        + t.nextInt(3, 9) + " " + s.nextDouble() + " " + t.nextBoolean());
    System.out.println(new SplittableRandom(1).ints(4, 0, 50).boxed().toList());
    for (String name : List.of("L64X128MixRandom", "Xoshiro256PlusPlus",
        "L32X64MixRandom", "Xoroshiro128PlusPlus")) {
      RandomGenerator g = RandomGeneratorFactory.of(name).create(99);
      System.out.println(name + " " + g.nextInt() + " " + g.nextLong() + " "
          + g.nextDouble() + " " + g.nextInt(10));
    }
    try {
      RandomGenerator.of("Nothing");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
    Collections.shuffle(l, new Random(2));
    System.out.println(l);
  }
}
// -- exit 0
// -- stdout
// -1170105035 63 43 884324181205335268 true 0.27707845 0.7077105889551186 -0.8761154839986063 -0.10449443722947346
// [-120, 92, -77, 97, -8, 108, -105] 7 71992629076 2.782901778790036 1.724333390717209
// -1170105035
// bound must be positive
// [0.730519863614471, 0.08825840967622589, 0.4889045498516358]
// 22
// 1568770107 -206233780 1 6 0.45244189501146836 false
// [26, 2, 31, 37]
// L64X128MixRandom 625173081 -1241137516324291881 0.30732110822696335 9
// Xoshiro256PlusPlus 144722980 9121711383659240691 0.7413677311035325 1
// L32X64MixRandom -1926404084 -2964360421842714252 0.8683449069323953 4
// Xoroshiro128PlusPlus 338639977 4252644777237721639 0.33373238861393617 0
// No implementation of the random number generator algorithm "Nothing" is available
// [6, 1, 2, 4, 3, 5]
