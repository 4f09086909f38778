// EnumMap, EnumSet and BitSet.
import java.util.*;
import java.util.stream.Collectors;

public class EnumMapAndBitSetWork {
  enum Day { MON, TUE { @Override String say() { return "two"; } }, WED, THU;
    String say() { return name().toLowerCase(Locale.ROOT); } }

  public static void main(String[] args) {
    EnumMap<Day, String> m = new EnumMap<>(Day.class);
    m.put(Day.THU, "t");
    m.put(Day.MON, null);
    m.put(Day.TUE, Day.TUE.say());
    System.out.println(m + " " + m.containsKey(Day.MON) + m.containsKey(Day.WED)
        + " "
        + m.remove(Day.TUE) + " " + m.size() + " " + m.containsValue(null));
    try {
      m.put(null, "x");
    } catch (NullPointerException e) {
      System.out.println("no null key");
    }
    EnumSet<Day> s = EnumSet.range(Day.TUE, Day.THU);
    s.remove(Day.WED);
    System.out.println(s + " " + EnumSet.complementOf(s) + " " +
        EnumSet.allOf(Day.class)
        + " " + EnumSet.noneOf(Day.class) + EnumSet.of(Day.WED, Day.MON));
    try {
      EnumSet.range(Day.THU, Day.MON);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      EnumSet.copyOf(new ArrayList<Day>());
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      Day.valueOf("SUN");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(Day.TUE.getClass() == Day.class);
    System.out.println(Day.TUE.getDeclaringClass() + " " +
        Day.WED.compareTo(Day.MON));
    BitSet b = new BitSet();
    b.set(1);
    b.set(64, 70);
    b.flip(66);
    b.set(200);
    System.out.println(b + " " + b.cardinality() + " " + b.length() + " " +
        b.size());
    System.out.println(b.nextSetBit(2) + " " + b.nextClearBit(64) + " "
        + b.previousSetBit(199) + " " + b.previousClearBit(65) + " "
        + b.nextSetBit(201));
    BitSet c = BitSet.valueOf(new long[] {0b1011, 1});
    BitSet and = (BitSet) b.clone();
    and.and(c);
    BitSet xor = (BitSet) b.clone();
    xor.xor(c);
    System.out.println(and + " " + xor + " " + b.intersects(c) + " " +
        c.get(0, 4)
        + " " + Arrays.toString(c.toByteArray()));
    c.or(b);
    c.andNot(and);
    System.out.println(c + " " + c.hashCode() + " "
        + c.stream().boxed().collect(Collectors.toList()).size());
    try {
      b.get(-1);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// {MON=null, TUE=two, THU=t} truefalse two 2 true
// no null key
// [TUE, THU] [MON, WED] [MON, TUE, WED, THU] [][MON, WED]
// THU > MON
// Collection is empty
// No enum constant EnumMapAndBitSetWork.Day.SUN
// false
// class EnumMapAndBitSetWork$Day 2
// {1, 64, 65, 67, 68, 69, 200} 7 201 256
// 64 66 69 63 -1
// {1, 64} {0, 3, 65, 67, 68, 69, 200} true {0, 1, 3} [11, 0, 0, 0, 0, 0, 0, 0, 1]
// {0, 3, 65, 67, 68, 69, 200} 175 7
// bitIndex < 0: -1
