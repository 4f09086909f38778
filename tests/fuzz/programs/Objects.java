// Classes, interfaces, fields, inheritance, static initialisers, monitors.
public class Objects {
  interface Shape { double area(); default String tell() { return getClass().getSimpleName() + area(); } }
  static class Box implements Shape {
    private final double side; static int made;
    Box(double side) { this.side = side; made++; }
    public double area() { return side * side; }
  }
  static final class Ball extends Box {
    long radius;
    Ball(long radius) { super(radius); this.radius = radius; }
    @Override public double area() { return 3 * radius * radius; }
    @Override public String toString() { return "Ball " + radius; }
  }
  volatile int count; static long total; Object next; byte b; char c; short s; float f; boolean z;
  static { total = 7; }
  synchronized int bump(int by) { count += by; b += by; c += by; s -= by; f *= by; z = !z; return count; }
  public static void main(String[] args) {
    Shape[] shapes = {new Box(2), new Ball(3), () -> 1.5};
    double sum = 0;
    for (Shape s : shapes) { sum += s.area(); if (s instanceof Ball) System.out.println(((Ball) s).radius + s.tell()); }
    Objects o = new Objects(); o.next = o; Object lock = o;
    synchronized (lock) { for (int i = 0; i < 5; i++) total += o.bump(i); }
    System.out.println(sum + " " + total + o.b + o.c + o.s + o.f + o.z + Box.made + o.equals(o.next) + shapes[1]);
  }
}
