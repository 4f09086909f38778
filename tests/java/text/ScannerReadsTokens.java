// Scanner: tokens, radix, delimiters, lines, findInLine and mismatches.
// stdin: 12 3.5 word true
import java.util.InputMismatchException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Scanner;
import java.util.stream.Collectors;

public class ScannerReadsTokens {
  public static void main(String[] args) {
    Scanner in = new Scanner(System.in).useLocale(Locale.ROOT);
    System.out.println(in.nextInt() + " " + in.nextDouble() + " " + in.next()
        + " " + in.nextBoolean() + " " + in.hasNext());
    try {
      in.next();
    } catch (NoSuchElementException e) {
      System.out.println(e);
    }
    Scanner s = new Scanner("a,b;;c").useDelimiter("[,;]");
    while (s.hasNext()) System.out.print("[" + s.next() + "]");
    System.out.println();
    s = new Scanner("ff 0x10 1,234 99999999999 -7").useLocale(Locale.ENGLISH);
    System.out.println(s.hasNextInt() + " " + s.nextInt(16));
    try {
      s.nextInt();
    } catch (InputMismatchException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(s.next() + " " + s.nextInt());
    System.out.println(s.hasNextInt() + " " + s.hasNextLong() + " "
        + s.nextBigInteger() + " " + s.nextByte());
    s = new Scanner("line one\n\nline three");
    System.out.println(s.nextLine() + "|" + s.nextLine() + "|" + s.nextLine());
    System.out.println(s.hasNextLine());
    s = new Scanner("key: 42 rest");
    System.out.println(s.findInLine("(\\w+): (\\d+)") + " " + s.match()
        .group(2));
    System.out.println(s.skip("\\s*").next());
    System.out.println(new Scanner("1 2 3").tokens()
        .collect(Collectors.joining("+")));
    System.out.println(new Scanner("a1b22").findAll("\\d+").count());
    s.close();
    try {
      s.next();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// 12 3.5 word true false
// java.util.NoSuchElementException
// [a][b][][c]
// false 255
// null
// 0x10 1234
// false true 99999999999 -7
// line one||line three
// false
// key: 42 42
// rest
// 1+2+3
// 2
// Scanner closed
