# Groovy runs a script (closures, builders, categories, meta-programming,
# regular expressions, traits, big numbers) and compiles one.
packages="groovy"
prepare() {
  cat >"$input/sample.groovy" <<'GROOVY'
import groovy.json.*
import groovy.transform.*
import groovy.xml.MarkupBuilder

@Canonical class Point { int x, y; Point plus(Point o) { new Point(x + o.x, y + o.y) } }
trait Named { String name = 'none'; String hello() { "hello $name" } }
class Dog implements Named { def missing(String s) { s * 2 }
  def methodMissing(String n, args) { "$n(${args.join(',')})" } }
enum Planet { EARTH, MARS; Planet other() { values().find { it != this } } }

println "sum ${(1..10).sum()} squares ${(1..5).collect { it * it }}"
println([3, 1, 2].sort().reverse().join('-'))
println new Point(1, 2) + new Point(3, 4)
def dog = new Dog(name: 'rex')
println dog.hello() + ' ' + dog.bark(1, 'two') + ' ' + Planet.EARTH.other()
println 2 ** 100 + ' ' + (1.1 + 2.2) + ' ' + 10 / 4 + ' ' + 7.intdiv(2)
def m = [a: 1, b: [c: 2, d: [3, 4]]]
println m.b.d[-1] + ' ' + m.collect { k, v -> k }.toString()
println JsonOutput.toJson(m)
println new JsonSlurper().parseText('{"x":[1,2,{"y":null}],"z":1.5}')
def w = new StringWriter()
new MarkupBuilder(w).people { person(id: 1) { name 'Ann' }; person(id: 2) }
println w
println new XmlSlurper().parseText(w.toString()).person.collect { it.@id.text() }
println(('a1b22c333' =~ /\d+/).collect { it.length() })
String.metaClass.shout = { -> delegate.toUpperCase() + '!' }
println 'hey'.shout()
use(groovy.time.TimeCategory) { println 3.days + 2.hours }
def fact; fact = { n -> n <= 1 ? 1G : n * fact(n - 1) }
println fact(30)
def counter = { int i = 0 -> [next: { ++i }] }()
println "${counter.next()} ${counter.next()}"
println([1, 2, 3].inject(0) { a, b -> a + b } + ' ' + ['x', 'yy'].collectEntries { [it, it.size()] })
@CompileStatic int fib(int n) { n < 2 ? n : fib(n - 1) + fib(n - 2) }
println fib(20)
switch ('text') { case ~/t.*/: println 'pattern'; break; default: println 'none' }
println "${{ -> 'lazy' }}" + " ${[1, 2, 3].withIndex()}" + (null?.foo ?: ' elvis')
try { assert m.a == 2 } catch (AssertionError e) { println e.message }
try { null.foo() } catch (NullPointerException e) { println e.message }
try { 'x'.nope() } catch (MissingMethodException e) { println e.message.readLines()[0] }
println new groovy.text.SimpleTemplateEngine().createTemplate('Hi <% 2.times { %>$who <% } %>').make(who: 'you')
println Eval.me('6 * 7')
@Grab_none_
println 'never'
GROOVY
  sed -i '/@Grab_none_/,$d' "$input/sample.groovy"
  echo 'throw new IllegalStateException("wanted")' >>"$input/sample.groovy"
}
work() {
  local cp="/usr/share/groovy/lib/*"
  $vm -cp "$cp" groovy.ui.GroovyMain "$input/sample.groovy" one two
  local code=$?
  $vm -cp "$cp" org.codehaus.groovy.tools.FileSystemCompiler \
    -d classes "$input/sample.groovy"
  ls classes | wc -l
  rm -r classes
  return $code
}
