// The product has the promoted type: char by byte is an int that may wrap when
// char by char does, int by long a long, int by float a rounded float.

import static conformance.Check.*;

public class ProductsOfMixedTypes {
  public static void main(String[] args) {
    char c = 65535;
    byte b = -128;
    short s = -32768;
    equal(-8388480, c * b);
    equal(-131071, c * c);
    equal(1073741824, s * s);
    int million = 1000000;
    long wrapped = million * million, exact = (long) million * million;
    equal(-727379968L, wrapped);
    equal(1000000000000L, exact);
    equal(1000000000000L, million * 1L * million);
    int odd = 16777217, zero = 0;
    double one = 1;
    equal(1.6777216E7f, odd * 1f);
    equal(16777217.0, odd * one);
    equal(-0.0, zero * -one);
    equal(0.0, zero * -1 * one);
    equal(Double.NaN, Double.POSITIVE_INFINITY * zero);
    // Left to right: overflow in the middle stays.
    double max = Double.MAX_VALUE;
    equal(Double.POSITIVE_INFINITY, max * 2 * 0.5);
    equal(max, max * (2 * 0.5));
  }
}
