// Strings, concatenation, constants of all kinds, string switches, builders.
import java.util.*;
public class Strings {
  static final String CONST = "constant"; static final long BIG = 1L << 40; static final double PI = 3.14159; static final float E = 2.7f;
  enum Color { RED, GREEN { @Override String hue() { return "g"; } }, BLUE; String hue() { return name().toLowerCase(); } }
  record Point(int x, String label) { Point { if (x < 0) throw new IllegalArgumentException(label); } }
  static String which(String s) { switch (s) { case "one": return "1"; case "two": return "2"; case "Aa": case "BB": return "AB"; default: return s.concat("?"); } }
  public static void main(String... args) {
    StringBuilder b = new StringBuilder();
    for (String s : List.of("one", "two", "BB", "\u00e9\ud83d\ude00\0")) b.append(which(s)).append(s.length()).append(',');
    Map<String, Integer> counts = new TreeMap<>();
    for (char c : "mississippi".toCharArray()) counts.merge("" + c, 1, Integer::sum);
    System.out.println(b.toString() + counts + CONST + BIG + PI + E + Color.GREEN.hue() + Color.valueOf("BLUE").ordinal());
    System.out.println(new Point(3, "p") + " " + new Point(3, "p").equals(new Point(4, "p")) + Strings.class.getName() + int[].class);
    try { new Point(-1, "bad"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    System.out.println(String.format("%05d %s", 42, Arrays.asList(1, 2)));
  }
}
