// The calls that javac adds for unboxing, for each loops, switches and inner
// class creation fail like any other, with their own messages.
import java.util.List;
import static conformance.Check.*;

public class UnboxingAndSwitching {
  enum E { A }
  class Inner {}
  Integer boxed;

  static void says(String text, Body b) {
    equal(text, raises(NullPointerException.class, b).getMessage());
  }

  public static void main(String[] args) {
    UnboxingAndSwitching u = new UnboxingAndSwitching();
    says("Cannot invoke \"java.lang.Integer.intValue()\" because \"u.boxed\" "
        + "is null", () -> Math.abs(u.boxed));
    says("Cannot invoke \"java.lang.Integer.intValue()\" because \"u.boxed\" "
        + "is null", () -> u.boxed++);
    List<String> list = null;
    says("Cannot invoke \"java.util.List.iterator()\" because \"list\" is null",
        () -> { for (String s : list) s.length(); });
    int[] array = null;
    says("Cannot read the array length because \"<local1>\" is null",
        () -> { for (int i : array) Math.abs(i); });
    E e = null;
    says("Cannot invoke \"UnboxingAndSwitching$E.ordinal()\" because \"e\" is "
        + "null", () -> { switch (e) { case A: } });
    String s = null;
    says("Cannot invoke \"String.hashCode()\" because \"<local1>\" is null",
        () -> { switch (s) { case "a": } });
    UnboxingAndSwitching none = null;
    says(null, () -> none.new Inner());
    Character c = null;
    says("Cannot invoke \"java.lang.Character.charValue()\" because \"c\" is "
        + "null", () -> { switch (c) { case 'a': } });
  }
}
