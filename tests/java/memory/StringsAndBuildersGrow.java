// Long strings and builders across collections; substrings, repeat, UTF-16.
// options: -Xmx32m
public class StringsAndBuildersGrow {
  public static void main(String[] args) {
    StringBuilder b = new StringBuilder();
    String kept = null;
    for (int i = 0; i < 5000; i++) {
      b.append(i).append(i % 2 == 0 ? 'x' : '\u00e9');
      if (i == 2500) kept = b.substring(100, 200);
      if (i % 1000 == 999) System.gc();
    }
    System.out.println(b.length() + " " + b.toString().hashCode() + " " + kept.hashCode());
    b.insert(5, "\u20ac");
    System.out.println(b.charAt(5) + 0 + " " + b.charAt(b.length() - 1) + " " + b.indexOf("4999"));
    b.setLength(50);
    b.trimToSize();
    System.out.println(b.reverse().toString().hashCode() + " " + b.capacity());
    String big = "ab".repeat(500_000);
    System.gc();
    System.out.println(big.length() + " " + big.hashCode() + " " + big.lastIndexOf("ba") + " "
      + big.substring(999_990));
    String wide = "\u4e2d".repeat(100_000) + "end";
    System.out.println(wide.length() + " " + wide.indexOf("end") + " " + wide.getBytes(
      java.nio.charset.StandardCharsets.UTF_8).length);
    StringBuilder chain = new StringBuilder();
    for (int i = 0; i < 50; i++) chain.insert(0, (char) ('a' + i % 26)).deleteCharAt(chain.length() / 2).append(i);
    System.out.println(chain);
  }
}
// -- exit 0
// -- stdout
// 23890 1881374358 16342093
// 8364 é 23886
// 1644789495 50
// 1000000 561850656 999997 ababababab
// 100003 100000 300003
// xwvutsrqponmlkjihgfedcbazyxwvutsrqponmlkjihg2728293031323334353637383940414243444546474849
