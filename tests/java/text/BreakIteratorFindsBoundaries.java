// BreakIterator: characters, words, sentences and lines.
import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Locale;

public class BreakIteratorFindsBoundaries {
  static void show(String name, BreakIterator it, String text) {
    it.setText(text);
    StringBuilder b = new StringBuilder(name);
    for (int i = it.first(); i != BreakIterator.DONE; i = it.next()) {
      b.append(' ').append(i);
    }
    b.append(" last ").append(it.last()).append(" previous ")
        .append(it.previous())
        .append(" following ").append(it.following(3)).append(" preceding ")
        .append(it.preceding(3)).append(' ').append(it.isBoundary(2));
    System.out.println(b);
  }

  public static void main(String[] args) {
    String text = "Hello, big world. It's 3.5 o'clock! e\u0301nd";
    show("characters", BreakIterator.getCharacterInstance(Locale.ROOT), text);
    show("words", BreakIterator.getWordInstance(Locale.ROOT), text);
    show("sentences", BreakIterator.getSentenceInstance(Locale.ROOT), text);
    show("lines", BreakIterator.getLineInstance(Locale.ROOT), text);
    CharacterIterator c = new StringCharacterIterator("abc");
    for (char ch = c.last(); ch != CharacterIterator.DONE; ch = c.previous()) {
      System.out.print(ch + "" + c.getIndex());
    }
    System.out.println();
    try {
      c.setIndex(9);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// characters 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 38 39 40 last 40 previous 39 following 4 preceding 2 true
// words 0 5 6 7 10 11 16 17 18 22 23 26 27 34 35 36 40 last 40 previous 36 following 5 preceding 0 false
// sentences 0 18 36 40 last 40 previous 36 following 18 preceding 0 false
// lines 0 7 11 18 23 27 36 40 last 40 previous 36 following 7 preceding 0 false
// c2b1a0
// Invalid index
