# Rhino runs a script, interpreted and compiled to class files.
packages="rhino"
prepare() {
  cat >"$input/sample.js" <<'JS'
function Point(x, y) { this.x = x; this.y = y; }
Point.prototype.toString = function () { return '(' + this.x + ',' + this.y + ')'; };
print(new Point(1, 2), [3, 1, 2].sort(), JSON.stringify({a: [1, null, 'x'], b: {c: 1.5}}));
print('a1b22'.replace(/\d+/g, function (m) { return '<' + m + '>'; }), /(\w)(\d)/.exec('a1'), 'x,y'.split(','));
var fib = function (n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }; print(fib(18));
try { null.foo; } catch (e) { print(e); }
try { undefinedThing(); } catch (e) { print(e instanceof ReferenceError, e.message); }
print(0.1 + 0.2, 1 / 3, 1e21, (255).toString(16), parseInt('12px'), NaN === NaN, (1.005).toFixed(2), 5e-324);
var list = new java.util.ArrayList(); list.add('one'); list.add(2); print(list, list.size());
var r = new java.lang.Runnable({run: function () { print('ran'); }}); new java.lang.Thread(r).run();
for (var k in {p: 1, q: 2}) print(k);
print([1, 2, 3].map(function (x) { return x * x; }).reduce(function (a, b) { return a + b; }), typeof print, void 0);
function g() { for (var i = 0; i < 3; i++) yield i; }
var it = g(); print(it.next(), it.next());
print(new Date(0).toISOString(), Object.keys({a: 1, b: 2}), 'abc'.charCodeAt(1), escape('ä b'));
var sieve = []; for (var i = 2; i < 2000; i++) if (!sieve[i]) for (var j = i * i; j < 2000; j += i) sieve[j] = true;
var n = 0; for (i = 2; i < 2000; i++) if (!sieve[i]) n++; print(n);
print(<a b="1"><c>t</c></a>.c.toString());
let (z = 5) print(z);
throw new Error('the end');
JS
}
work() {
  local code=0
  $vm -cp "$(jars js)" org.mozilla.javascript.tools.shell.Main -version 170 -opt -1 "$input/sample.js"
  $vm -cp "$(jars js)" org.mozilla.javascript.tools.shell.Main -version 170 -opt 9 "$input/sample.js" || code=$?
  return $code
}
