// The second half names where the null came from: locals, this, fields,
// statics, elements and results, one inside the other.
import static conformance.Check.*;

public class TheNullIsDescribedBySource {
  TheNullIsDescribedBySource next;
  static TheNullIsDescribedBySource st;
  TheNullIsDescribedBySource[] all = new TheNullIsDescribedBySource[3];
  int[][] grid = new int[2][];
  int k = 1;

  TheNullIsDescribedBySource call(int a) { return null; }
  static Object[] make(String s) { return null; }
  TheNullIsDescribedBySource self() { return this; }

  static void says(String source, Body b) {
    String s = raises(NullPointerException.class, b).getMessage();
    equal(source, s.substring(s.indexOf(" because ") + 9));
  }

  void here(int p, long wide, TheNullIsDescribedBySource q) {
    TheNullIsDescribedBySource o = this;
    int i = 1;
    says("\"this.next\" is null", () -> next.k++);
    says("\"this.next\" is null", () -> this.next.next.k++);
    Body b = () -> {
      TheNullIsDescribedBySource in = null;
      in.k++;
    };
    says("\"in\" is null", b);
    says("\"q\" is null", () -> q.k++);
    says("\"o.all[i]\" is null", () -> o.all[i].k++);
    says("\"o.all[2]\" is null", () -> o.all[2].k++);
    says("\"o.grid[o.k]\" is null", () -> o.grid[o.k][0]++);
    says("\"o.grid[p]\" is null", () -> o.grid[p][i] = 5);
  }

  public static void main(String[] args) {
    TheNullIsDescribedBySource t = new TheNullIsDescribedBySource();
    String n = "TheNullIsDescribedBySource.";
    t.here(0, 1, null);
    says("\"" + n + "st\" is null", () -> st.k++);
    says("\"t.next\" is null", () -> t.next.k = 1);
    says("the return value of \"" + n + "call(int)\" is null",
        () -> t.call(1).k++);
    says("the return value of \"" + n + "make(String)\" is null",
        () -> make("")[0].hashCode());
    says("\"" + n + "self().next\" is null", () -> t.self().next.k++);
    says("\"" + n + "self().all[" + n + "self().k]\" is null",
        () -> t.self().all[t.self().k].k++);
    says("\"null\" is null", () -> ((String) null).length());
    says("\"t.all[...]\" is null",
        () -> t.all[t.all.length - 1].k++);
  }
}
