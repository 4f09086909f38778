# BeanShell runs a script.
packages="bsh"
prepare() {
  cat >"$input/sample.bsh" <<'BSH'
import java.util.regex.*;
add(a, b) { return a + b; }
print(add(1, 2) + " " + add("a", 2) + " " + add(1L, 2.5));
for (i : new int[] {1, 2, 3}) print(i * i);
counter() { int n = 0; next() { return ++n; } return this; }
c = counter(); c.next(); print(c.next());
Runnable r = new Runnable() { run() { print("ran"); } }; r.run();
Comparator cmp = new Comparator() { compare(x, y) { return y.compareTo(x); } };
l = new ArrayList(Arrays.asList(new Integer[] {3, 1, 2})); Collections.sort(l, cmp); print(l);
class Shape { int side = 2; Shape(int s) { side = s; } int area() { return side * side; } String toString() { return "Shape " + area(); } }
print(new Shape(5)); print(new Shape(3).area());
m = Pattern.compile("(\\d+)").matcher("a12b345"); while (m.find()) print(m.group(1));
try { Object o = null; o.toString(); } catch (NullPointerException e) { print("npe"); }
switch ("x".charAt(0)) { case 'x': print("x"); break; default: print("?"); }
h = new HashMap(); h.put("k", new int[][] {{1}, {2, 3}}); print(h.get("k")[1][1]);
print(eval("6 * 7")); print(bsh.args.length);
int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } print(fib(15));
undefined_thing.call();
BSH
}
work() { $vm -cp "$(jars bsh)" bsh.Interpreter "$input/sample.bsh" one two; }
