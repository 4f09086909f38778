package driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The report that a person reads: one file, no script, light and dark. */
final class Html {
  private static final String STYLE = """
      :root { color-scheme: light dark; --text: #1d2129; --soft: #5c6470;
        --back: #ffffff; --panel: #f4f5f7; --line: #d9dce1;
        --good: #1a7f45; --bad: #c0322b; --known: #8a6100; --none: #9aa1ab; }
      @media (prefers-color-scheme: dark) { :root { --text: #e4e7eb;
        --soft: #a0a8b4; --back: #14171b; --panel: #1e2228; --line: #353b44;
        --good: #4fc27f; --bad: #ff7b72; --known: #e0b04c; --none: #6b737f; } }
      body { font: 15px/1.5 system-ui, sans-serif; color: var(--text);
        background: var(--back); max-width: 62rem; margin: 2rem auto;
        padding: 0 1rem; }
      h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.2rem;
        margin: 2rem 0 .5rem; }
      .soft { color: var(--soft); } .good { color: var(--good); }
      .bad { color: var(--bad); } .known { color: var(--known); }
      .tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; }
      .tile { background: var(--panel); border-radius: .5rem;
        padding: .6rem 1rem; min-width: 6rem; }
      .tile b { display: block; font-size: 1.5rem; line-height: 1.2; }
      table { border-collapse: collapse; width: 100%; }
      th { text-align: left; font-weight: 600; color: var(--soft); }
      th, td { padding: .2rem .6rem .2rem 0; vertical-align: top;
        border-bottom: 1px solid var(--line); }
      td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
      code, pre { font: 13px/1.45 ui-monospace, monospace; }
      pre { background: var(--panel); padding: .6rem .8rem; overflow-x: auto;
        border-radius: .4rem; margin: .2rem 0 .6rem; white-space: pre-wrap;
        overflow-wrap: anywhere; }
      .bar { display: flex; width: 8rem; height: .6rem; margin-top: .45rem;
        border-radius: .3rem; overflow: hidden; background: var(--line); }
      .bar i { background: var(--good); } .bar i.b { background: var(--bad); }
      .bar i.k { background: var(--known); }
      details { border-bottom: 1px solid var(--line); padding: .4rem 0; }
      summary { cursor: pointer; } .two { display: grid; gap: .8rem;
        grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); }
      """;

  private final StringBuilder s = new StringBuilder();
  private final Collection<Result> results;
  private final Sections sections;

  /** Of a selection only the sections that it has tests of are shown. */
  private final boolean selection;

  private Html(Collection<Result> results, Sections sections,
               boolean selection) {
    this.selection = selection;
    this.results = results;
    this.sections = sections;
  }

  static void write(Path file, String launcher, String version,
                    Collection<Result> results, Sections sections,
                    boolean selection) throws IOException {
    Html h = new Html(results, sections, selection);
    h.page(launcher, version);
    Files.writeString(file, h.s);
  }

  private static String e(String text) { return Junit.escape(text); }

  private void tile(long n, String what, String kind) {
    s.append("<div class=\"tile\"><b class=\"").append(n == 0 ? "soft" : kind)
        .append("\">").append(n).append("</b>").append(what).append("</div>\n");
  }

  private long count(Result.Verdict v) {
    return results.stream()
        .filter(r -> r.verdict() == v && (r.passed() || r.counts())).count();
  }

  private void page(String launcher, String version) {
    s.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width\">")
        .append("<title>Conformance of ").append(e(launcher))
        .append("</title>\n<style>\n").append(STYLE)
        .append("</style></head><body>\n<h1>Conformance report</h1>\n")
        .append("<p><code>").append(e(launcher)).append("</code><br>")
        .append("<span class=\"soft\">").append(e(version))
        .append("</span></p>\n<div class=\"tiles\">\n");
    tile(results.size(), "tests", "");
    tile(count(Result.Verdict.PASSED), "passed", "good");
    for (Result.Verdict v : Result.Verdict.values())
      if (v != Result.Verdict.PASSED && (v.ordinal() < 4 || count(v) > 0))
        tile(count(v), v.text, "bad");
    long known = results.stream().filter(r -> !r.passed() && !r.counts()).count();
    if (known > 0) tile(known, "known failures", "known");
    s.append("</div>\n");
    failures("Failures", true);
    coverage();
    if (known > 0) failures("Known failures", false);
    s.append("</body></html>\n");
  }

  /** The failures that count, or the known ones. */
  private void failures(String title, boolean counts) {
    List<Result> bad = new ArrayList<>();
    for (Result r : results)
      if (!r.passed() && r.counts() == counts) bad.add(r);
    s.append("<h2>").append(title).append("</h2>\n");
    if (bad.isEmpty()) s.append("<p class=\"good\">None.</p>\n");
    for (Result r : bad) {
      s.append("<details><summary><code>").append(e(r.test().name))
          .append("</code> <span class=\"").append(r.counts() ? "bad" : "known")
          .append("\">").append(r.counts() ? r.verdict().text : "known")
          .append("</span><br><span class=\"soft\">")
          .append(e(r.test().sentence)).append("</span></summary>\n");
      if (r.known() != null)
        s.append("<p class=\"known\">").append(e(r.known())).append("</p>\n");
      s.append("<p>").append(e(r.why())).append("</p><div class=\"two\">")
          .append("<div>Expected<pre>").append(e(r.expected()))
          .append("</pre></div><div>Got<pre>").append(e(limited(r.actual())))
          .append("</pre></div></div></details>\n");
    }
  }

  private static String limited(String text) {
    return text.length() <= 6000 ? text
        : text.substring(0, 4000) + "\n[...]\n"
            + text.substring(text.length() - 1500);
  }

  private void coverage() {
    Map<TestFile, Result> of = new HashMap<>();
    for (Result r : results) of.put(r.test(), r);
    String spec = "";
    for (Sections.Section section : sections.all) {
      String name = section.id().substring(0, section.id().indexOf(' '));
      if (!name.equals(spec)) {
        if (!spec.isEmpty()) s.append("</table>\n");
        s.append("<h2>").append(Sections.bookOf(name))
            .append("</h2>\n<table><tr><th>section</th><th></th>")
            .append("<th class=\"n\">tests</th><th class=\"n\">passed</th>")
            .append("<th></th></tr>\n");
        spec = name;
      }
      row(section, of);
    }
    if (!spec.isEmpty()) s.append("</table>\n");
  }

  private void row(Sections.Section section, Map<TestFile, Result> of) {
    List<TestFile> tests = sections.tests(section, of.keySet());
    if (selection && tests.isEmpty()) return;
    int good = 0, known = 0;
    for (TestFile t : tests) {
      Result r = of.get(t);
      if (r.passed()) good++;
      else if (!r.counts()) known++;
    }
    int bad = tests.size() - good - known;
    String id = section.id();
    s.append("<tr><td>").append(e(id.substring(id.indexOf(' ') + 1)))
        .append("</td><td>").append(e(section.title()));
    List<String> missing = sections.missing(section, tests);
    if (!missing.isEmpty() && !selection)
      s.append(" <span class=\"soft\">(untested: ")
          .append(e(String.join(", ", missing))).append(")</span>");
    s.append("</td><td class=\"n\">").append(tests.size())
        .append("</td><td class=\"n\">").append(good).append("</td><td>");
    if (!tests.isEmpty())
      s.append("<div class=\"bar\" title=\"").append(good).append(" passed, ")
          .append(bad).append(" not, ").append(known).append(" known\">")
          .append("<i style=\"flex:").append(good).append("\"></i>")
          .append("<i class=\"b\" style=\"flex:").append(bad).append("\"></i>")
          .append("<i class=\"k\" style=\"flex:").append(known)
          .append("\"></i></div>");
    s.append("</td></tr>\n");
  }
}
