package ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sums over the entries of a ledger. */
record Report(Map<String, Long> balances, Map<String, Long> paidTo, long notes) {
  static Report of(List<Entry> entries) {
    Map<String, Long> balances = new TreeMap<>();
    for (Entry e : entries) {
      if (e instanceof Entry.Deposit d) {
        balances.merge(d.account(), d.cents(), Long::sum);
      } else if (e instanceof Entry.Payment p && p.cents() != 0) {
        balances.merge(p.account(), -p.cents(), Long::sum);
      }
    }
    Map<String, Long> paidTo =
        entries.stream()
            .filter(Entry.Payment.class::isInstance)
            .map(Entry.Payment.class::cast)
            .collect(
                Collectors.groupingBy(
                    Entry.Payment::to, TreeMap::new, Collectors.summingLong(Entry.Payment::cents)));
    return new Report(
        balances, paidTo, entries.stream().filter(e -> e instanceof Entry.Note).count());
  }

  String text() {
    String lines =
        paidTo.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
            .map(e -> String.format("  %-10s %8.2f", e.getKey(), e.getValue() / 100.0))
            .collect(Collectors.joining("\n"));
    return """
        balances: %s
        paid:
        %s
        notes: %d""".formatted(balances, lines, notes);
  }
}
