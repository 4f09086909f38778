# kotlinc compiles a program, which runs.
packages="kotlin"
prepare() {
  cat >"$input/sample.kt" <<'KT'
data class Point(val x: Int, val y: Int) { operator fun plus(o: Point) = Point(x + o.x, y + o.y) }
sealed class Shape { data class Circle(val r: Double) : Shape(); object None : Shape() }
fun area(s: Shape) = when (s) { is Shape.Circle -> 3 * s.r * s.r; Shape.None -> 0.0 }
fun String.twice() = this + this
inline fun <reified T> name() = T::class.java.simpleName
tailrec fun gcd(a: Int, b: Int): Int = if (b == 0) a else gcd(b, a % b)
class Lazy { val v by lazy { print("once "); 42 } }
fun main(args: Array<String>) {
  println(Point(1, 2) + Point(3, 4))
  println("${area(Shape.Circle(2.0))} ${area(Shape.None)} ${"ab".twice()} ${name<String>()} ${gcd(48, 36)}")
  println((1..20).filter { it % 3 == 0 }.groupBy { it % 2 }.map { (k, v) -> "$k=$v" }.joinToString())
  val seq = generateSequence(1) { it * 2 }.takeWhile { it < 1000 }; println(seq.toList())
  val l = Lazy(); println("${l.v} ${l.v}")
  val (a, b) = Point(5, 6); println("$a $b ${mapOf("k" to listOf(1, 2))["k"]?.get(1)} ${null ?: "elvis"}")
  println(sequence { yield(1); yieldAll(listOf(2, 3)) }.sum())
  try { listOf(1)[3] } catch (e: IndexOutOfBoundsException) { println(e.message) }
  println(args.size)
}
KT
}
work() {
  $vm -Xmx512m -Dkotlin.home=/usr/share/kotlin/kotlinc -cp "/usr/share/kotlin/kotlinc/lib/kotlin-preloader.jar" \
    org.jetbrains.kotlin.preloading.Preloader -cp /usr/share/kotlin/kotlinc/lib/kotlin-compiler.jar \
    org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -d . "$input/sample.kt" || return
  $vm -cp ".:/usr/share/kotlin/kotlinc/lib/kotlin-stdlib.jar" SampleKt one
}
