// A small query over records: grouping, sorting, windowing, flattening.
import java.util.*;
import java.util.stream.*;

public class StreamsSortAndMergeRecords {
  enum Kind { BOOK, GAME, TOY }

  record Item(int id, Kind kind, String name, long cents) { }

  record Line(int order, Item item, int count) {
    long total() { return item.cents() * count; }
  }

  public static void main(String[] args) {
    List<Item> items = IntStream.range(0, 12).mapToObj(i -> new Item(i,
        Kind.values()[i % 3], "item" + (char) ('a' + i), (i * 37 % 11 + 1) *
            100L)).toList();
    List<Line> lines = IntStream.range(0, 30).mapToObj(i -> new Line(i / 5,
        items.get(i * 7 % 12), i % 4 + 1)).collect(Collectors.toList());
    Map<Kind, Long> byKind = lines.stream().collect(Collectors.groupingBy(
        l -> l.item().kind(), () -> new EnumMap<>(Kind.class),
        Collectors.summingLong(Line::total)));
    System.out.println(byKind);
    Map<Integer, String> best = lines.stream()
        .collect(Collectors.groupingBy(Line::order,
        TreeMap::new, Collectors.collectingAndThen(Collectors.maxBy(
        Comparator.comparingLong(Line::total).thenComparing(l -> l.item()
            .name())),
        o -> o.map(l -> l.item().name()).orElse("?"))));
    System.out.println(best);
    System.out.println(lines.stream()
        .sorted(Comparator.comparingLong(Line::total)
        .reversed().thenComparing(l -> l.item().id())).limit(4)
        .map(l -> l.item().name() + ":" + l.total()).toList());
    Set<String> names = lines.stream().filter(l -> l.count() > 3)
        .map(Line::item)
        .map(Item::name).collect(Collectors.toCollection(TreeSet::new));
    System.out.println(names);
    System.out.println(IntStream.rangeClosed(0, lines.size() - 3).mapToLong(i ->
        lines.subList(i, i + 3).stream().mapToLong(Line::total).sum()).max()
            .getAsLong());
    LongSummaryStatistics st = lines.stream().mapToLong(Line::total)
        .summaryStatistics();
    System.out.println(st.getMin() + " " + st.getMax() + " " + st.getCount() +
        " "
        + st.getAverage());
    Map<Kind, List<Integer>> ids = Stream.of(Kind.values())
        .collect(Collectors.toMap(k -> k,
        k -> items.stream().filter(i -> i.kind() == k).map(Item::id).toList(),
        (a, b) -> a, () -> new EnumMap<Kind, List<Integer>>(Kind.class)));
    System.out.println(ids);
    System.out.println(items.get(1) + " " + items.get(1)
        .equals(new Item(1, Kind.GAME,
        "itemb", items.get(1).cents())) + " " + new Line(0, null, 1));
  }
}
// -- exit 0
// -- stdout
// {BOOK=7700, GAME=14800, TOY=18900}
// {0=itemc, 1=itemb, 2=itemf, 3=itemb, 4=itemf, 5=itemc}
// [itemf:4000, itemf:4000, itemc:2700, itemc:2700]
// [itemb, itemf, itemj]
// 6800
// 100 4000 30 1380.0
// {BOOK=[0, 3, 6, 9], GAME=[1, 4, 7, 10], TOY=[2, 5, 8, 11]}
// Item[id=1, kind=GAME, name=itemb, cents=500] true Line[order=0, item=null, count=1]
