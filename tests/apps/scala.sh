# scalac compiles a program, which runs.
packages="scala"
prepare() {
  cat >"$input/Sample.scala" <<'SCALA'
import scala.collection.mutable
sealed trait Expr
case class Num(n: Int) extends Expr
case class Add(a: Expr, b: Expr) extends Expr
case class Mul(a: Expr, b: Expr) extends Expr
trait Greets { def name: String; def greet = s"hello $name" }
class Pair[+A](val a: A) { def swap[B >: A](b: B): Pair[B] = new Pair(b) }
object Sample extends App with Greets {
  val name = "scala"
  implicit class Ops(n: Int) { def squared = n * n }
  def eval(e: Expr): Int = e match { case Num(n) => n; case Add(a, b) => eval(a) + eval(b); case Mul(Num(0), _) => 0; case Mul(a, b) => eval(a) * eval(b) }
  println(greet, 7.squared, eval(Add(Num(1), Mul(Num(2), Num(3)))))
  println((1 to 20).filter(_ % 3 == 0).map(_ * 2).groupBy(_ % 4).toSeq.sortBy(_._1))
  lazy val primes: Stream[Int] = 2 #:: Stream.from(3).filter(n => primes.takeWhile(p => p * p <= n).forall(n % _ != 0))
  println(primes.take(15).toList)
  val m = mutable.LinkedHashMap("a" -> 1); m("b") = 2; println(m)
  for { x <- List(1, 2); y <- Vector('a', 'b') } print(s"$x$y ")
  println(BigInt(2).pow(100), Option(null: String).getOrElse("none"), "a1b2".collect { case c if c.isDigit => c })
  val Email = """(\w+)@(\w+)""".r; "me@home" match { case Email(u, h) => println(u + " at " + h) }
  def tailrec(n: Int, acc: Long = 0): Long = if (n == 0) acc else tailrec(n - 1, acc + n); println(tailrec(100000))
  try { List(1).tail.head } catch { case e: NoSuchElementException => println(e.getMessage) }
  println(new Pair(1).swap("s").a, Num(3).copy(n = 4), Num(1) == Num(1), (Num(1): Any).hashCode == Num(1).hashCode)
  println(List(3, 1, 2).sorted.zipWithIndex.foldLeft(0) { case (a, (x, i)) => a + x * i }, Array(1, 2).mkString("[", ",", "]"))
  println(List("x").head.asInstanceOf[Any] match { case i: Int => "int"; case s: String => "string" })
  sys.exit(args.length)
}
SCALA
}
work() {
  local cp
  cp="/usr/share/scala-2.11/lib/*"
  $vm -Dscala.home=/usr/share/scala-2.11 -Dscala.usejavacp=true -cp "$cp" \
    scala.tools.nsc.Main -cp /usr/share/scala-2.11/lib/scala-library.jar -d . "$input/Sample.scala" || return
  $vm -cp ".:$cp" Sample one
}
