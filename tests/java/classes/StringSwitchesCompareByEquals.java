// switch on strings, with equal hash codes, and on enums and boxes
// (JLS 14.11).
public class StringSwitchesCompareByEquals {
  enum Day { MON, TUE, SUN { } }

  static int sw(String s) {
    switch (s) {
      case "Aa": return 1;
      case "BB": return 2;
      case "AaAa": case "BBBB": return 3;
      case "AaBB": return 4;
      case "": return 5;
      case "\u20ac\0": return 6;
      default: return 7;
    }
  }

  static String arrow(String s) {
    return switch (s) {
      case "one", "uno" -> "1";
      case "two" -> {
        String t = "2";
        yield t + t;
      }
      default -> s.length() > 3 ? "long" : "other";
    };
  }

  static int day(Day d) {
    return switch (d) {
      case MON -> 1;
      case TUE -> { try { yield Integer.parseInt("x"); }
        catch (NumberFormatException e) { yield -2; } }
      case SUN -> 7;
    };
  }

  static String boxed(Character c, Byte b) {
    switch (c) {
      case 'x':
        switch (b) { case -1: return "x-1"; case 127: return "x127"; }
        break;
      case '\uffff': return "last";
    }
    return "none";
  }

  public static void main(String[] args) {
    for (String s : new String[]{"Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa", "",
        "\u20ac\0", "aa", new String("Aa")})
      System.out.print(sw(s) + " ");
    System.out.println();
    System.out.println(arrow("uno") + arrow("two") + arrow("three") + arrow("x"));
    for (Day d : Day.values()) System.out.print(day(d) + " ");
    System.out.println(boxed('x', (byte) 255) + boxed('x', (byte) 127) + boxed('\uffff', null)
      + boxed('x', (byte) 0));
    try {
      sw(null);
    } catch (NullPointerException e) {
      System.out.println("null string");
    }
    try {
      day(null);
    } catch (NullPointerException e) {
      System.out.println("null enum");
    }
    try {
      boxed('x', null);
    } catch (NullPointerException e) {
      System.out.println("null box");
    }
  }
}
// -- exit 0
// -- stdout
// 1 2 3 3 4 7 5 6 7 1 
// 122longother
// 1 -2 7 x-1x127lastnone
// null string
// null enum
// null box
