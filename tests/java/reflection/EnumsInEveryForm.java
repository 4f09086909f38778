// Enums with bodies, interfaces, fields, switch and reflection (JLS 8.9).
import java.util.*;

public class EnumsInEveryForm {
  interface Op { int apply(int a, int b); }
  enum Arith implements Op {
    ADD("+") { public int apply(int a, int b) { return a + b; } },
    SUB("-") { public int apply(int a, int b) { return a - b; } },
    NEG { public int apply(int a, int b) { return -a; }
          @Override String sym() { return "neg"; } };
    private final String sym;
    static final Map<String, Arith> BY = new LinkedHashMap<>();
    static { for (Arith a : values()) BY.put(a.sym, a); }
    Arith() { this("none"); }
    Arith(String s) { sym = s; }
    String sym() { return sym; }
  }
  enum Empty { }
  enum Plain { X, Y, Z; Plain next() { return values()[(ordinal() + 1) % 3]; } }

  static String sw(Plain p) {
    switch (p) {
      case Z: return "zed";
      case X: return "ex";
      default: return "other";
    }
  }

  public static void main(String[] args) throws Exception {
    for (Arith a : Arith.values())
      System.out.println(a + " " + a.ordinal() + " " + a.sym() + " " + a.apply(7, 2)
        + " " + a.getClass() + " " + a.getDeclaringClass() + " "
        + a.getClass().isEnum() + a.getClass().isAnonymousClass());
    System.out.println(Arith.BY);
    System.out.println(Empty.values().length + " " + Plain.valueOf("Y").next());
    for (Plain p : Plain.values()) System.out.print(sw(p) + " ");
    System.out.println(Plain.X.compareTo(Plain.Z) + " " + Plain.X.equals(Plain.X));
    System.out.println(Arrays.toString(Plain.class.getEnumConstants()) + " "
      + Arrays.toString(String.class.getEnumConstants()));
    System.out.println(Plain.class.getField("X").isEnumConstant() + " "
      + Plain.class.getDeclaredField("$VALUES").isSynthetic());
    EnumMap<Plain, Integer> m = new EnumMap<>(Plain.class);
    m.put(Plain.Z, 1);
    m.put(Plain.X, 2);
    System.out.println(m + " " + EnumSet.complementOf(EnumSet.of(Plain.Y))
      + EnumSet.range(Plain.X, Plain.Y) + EnumSet.allOf(Arith.class));
    Plain[] v = Plain.values();
    v[0] = null;
    System.out.println(Plain.values()[0]);
    try {
      Enum.valueOf(Plain.class, "x");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      sw(null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      Plain p = Plain.X;
      Object clone = Enum.class.getDeclaredMethod("clone");
      System.out.println(clone);
    } catch (NoSuchMethodException e) {
      System.out.println(e);
    }
  }
}
// -- exit 0
// -- stdout
// ADD 0 + 9 class EnumsInEveryForm$Arith$1 class EnumsInEveryForm$Arith falsetrue
// SUB 1 - 5 class EnumsInEveryForm$Arith$2 class EnumsInEveryForm$Arith falsetrue
// NEG 2 neg -7 class EnumsInEveryForm$Arith$3 class EnumsInEveryForm$Arith falsetrue
// {+=ADD, -=SUB, none=NEG}
// 0 Z
// ex other zed -2 true
// [X, Y, Z] null
// true true
// {X=2, Z=1} [X, Z][X, Y][ADD, SUB, NEG]
// X
// No enum constant EnumsInEveryForm.Plain.x
// Cannot invoke "EnumsInEveryForm$Plain.ordinal()" because "p" is null
// protected final java.lang.Object java.lang.Enum.clone() throws java.lang.CloneNotSupportedException
