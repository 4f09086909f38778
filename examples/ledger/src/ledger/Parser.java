package ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns lines such as "2024-03-01 pay home baker 3.20" into entries. */
final class Parser {
  static final class SyntaxException extends RuntimeException {
    SyntaxException(int line, String text, Throwable cause) {
      super("line " + line + ": " + text, cause);
    }
  }

  private Parser() {}

  static List<Entry> parse(String text) {
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank()) continue;
      try {
        entries.add(parseLine(line.strip().split("\\s+", 5)));
      } catch (RuntimeException e) {
        throw new SyntaxException(number, line, e);
      }
    }
    return entries;
  }

  private static Entry parseLine(String[] w) {
    LocalDate day = LocalDate.parse(w[0]);
    return switch (w[1]) {
      case "deposit" -> new Entry.Deposit(day, w[2], cents(w[3]));
      case "pay" -> new Entry.Payment(day, w[2], w[3], cents(w[4]));
      case "note" -> {
        var text = new StringBuilder();
        for (int i = 2; i < w.length; i++) text.append(i > 2 ? " " : "").append(w[i]);
        yield new Entry.Note(day, text.toString());
      }
      default -> throw new IllegalArgumentException("unknown word: " + w[1]);
    };
  }

  private static long cents(String amount) {
    return new java.math.BigDecimal(amount).movePointRight(2).longValueExact();
  }
}
