// StringJoiner: prefix, suffix, empty value, merging.
import java.util.StringJoiner;
import java.util.StringTokenizer;

public class StringJoinerHasAnEmptyValue {
  public static void main(String[] args) {
    StringJoiner j = new StringJoiner(", ", "{", "}");
    System.out.println(j + " " + j.length());
    j.setEmptyValue("nothing");
    System.out.println(j + " " + j.length());
    j.add("");
    System.out.println(j + " " + j.length());
    j.add("b").add(null);
    System.out.println(j);
    StringJoiner other = new StringJoiner("-", "<", ">").add("x").add("y");
    System.out.println(j.merge(other) + " " + other);
    System.out.println(other.merge(other));
    System.out.println(j.merge(new StringJoiner("+")));
    try {
      new StringJoiner(null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    StringTokenizer t = new StringTokenizer(" a b,c ", " ,", true);
    System.out.print(t.countTokens());
    while (t.hasMoreTokens()) System.out.print("[" + t.nextToken() + "]");
    System.out.println();
    t = new StringTokenizer("k=v;x", "=");
    System.out.println(t.nextToken() + t.nextToken(";") + t.nextElement());
    try {
      t.nextToken();
    } catch (java.util.NoSuchElementException e) {
      System.out.println(e);
    }
  }
}
// -- exit 0
// -- stdout
// {} 2
// nothing 7
// {} 2
// {, b, null}
// {, b, null, x-y} <x-y>
// <x-y-x-y>
// {, b, null, x-y}
// The delimiter must not be null
// 7[ ][a][ ][b][,][c][ ]
// k=vx
// java.util.NoSuchElementException
