// Library methods that C does in place of their Java bodies: results and errors at every edge (java.lang, java.util, java.math).
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

public class FastMethodsKeepTheirJavaMeaning {
    interface Action {
        Object run();
    }

    static long sum;

    static void mix(Object value) {
        sum = sum * 31 + String.valueOf(value).hashCode();
    }

    static void show(String what) {
        System.out.println(what + " " + Long.toHexString(sum));
        sum = 0;
    }

    static void attempt(Action action) {
        try {
            mix(action.run());
        } catch (RuntimeException e) {
            mix(e);
            System.out.println(e);
        }
    }

    static final String[] STRINGS = {"", "a", "b", "ab", "abc", "abcabcabd", "zzzzzzzzzz\u00ff", "\u0100", "a\u0100b",
        "\ud83d\ude00x", "\uffff\u0001", "Polygenelubricants", "\u00e4\u00f6\u00fc", "the quick brown fox"};

    static void strings() {
        for (String x : STRINGS) {
            mix(new String(x.toCharArray()).hashCode());
            mix(x.length());
            mix(x.toCharArray().length);
            mix(x + 'q' + x);
            mix(x + '\u1234' + x);
            mix(x.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
            for (int i = 0; i < x.length(); i++) {
                mix((int) x.charAt(i));
            }
            for (int c : new int[] {-1, 0, 'a', 'c', 0xff, 0x100, 0x161, 0xffff, 0x1f600}) {
                mix(x.indexOf(c));
                mix(x.indexOf(c, 2));
                mix(x.indexOf(c, -5));
                mix(x.indexOf(c, 100));
                mix(x.lastIndexOf(c));
                mix(x.lastIndexOf(c, 1));
            }
            for (String y : STRINGS) {
                mix(Integer.signum(x.compareTo(y)) + " " + x.compareTo(y));
                mix(x.equals(new String(y.toCharArray())));
                mix(x.indexOf(y));
                mix(x.indexOf(y, 1));
                mix(x.lastIndexOf(y));
                mix(x.contains(y));
                mix(new StringBuilder(x).append(y).insert(0, y).reverse());
            }
        }
        mix("x".equals(null));
        mix("x".equals((Object) 'x'));
        show("strings");
        attempt(() -> "abc".charAt(3));
        attempt(() -> "abc".charAt(-1));
        attempt(() -> "a\u0100".charAt(2));
        attempt(() -> ((String) null).length());
        attempt(() -> "abc".compareTo(null));
        attempt(() -> new String(new char[] {'a', 'b'}, 1, 2));
        attempt(() -> {
            "abcd".getChars(1, 4, new char[2], 0);
            return null;
        });
        attempt(() -> {
            "ab\u0100d".getChars(1, 4, new char[4], 2);
            return null;
        });
        show("string errors");
    }

    static void arrays() {
        byte[] bytes = {1, -2, 3, 4, 5, 6, 7, 8, 9, 10};
        char[] chars = "hello\u1234".toCharArray();
        int[] ints = {1, -2, 1 << 30, 4};
        long[] longs = {1, -2, 1L << 60};
        mix(Arrays.hashCode(bytes));
        mix(Arrays.hashCode(chars));
        mix(Arrays.hashCode(ints));
        mix(Arrays.hashCode((int[]) null));
        mix(Arrays.equals(bytes, bytes.clone()));
        mix(Arrays.equals(ints, new int[] {1, -2, 1 << 30, 5}));
        mix(Arrays.equals(longs, longs.clone()));
        mix(Arrays.equals(chars, null));
        mix(Arrays.equals((byte[]) null, null));
        mix(Arrays.mismatch(bytes, Arrays.copyOf(bytes, 12)));
        byte[] other = bytes.clone();
        other[8]++;
        mix(Arrays.mismatch(bytes, other));
        Arrays.fill(other, (byte) 300);
        Arrays.fill(chars, 1, 3, 'x');
        Arrays.fill(ints, 1, 1, 7);
        Arrays.fill(ints, 3, 4, 8);
        Arrays.fill(longs, 1, 3, -1L);
        double[] doubles = new double[3];
        Arrays.fill(doubles, -0.0);
        mix(Arrays.toString(other) + Arrays.toString(chars) + Arrays.toString(ints) + Arrays.toString(longs) + Arrays.toString(doubles));
        System.arraycopy(bytes, 0, bytes, 2, 8);
        System.arraycopy(bytes, 3, bytes, 1, 7);
        mix(Arrays.toString(bytes));
        Object[] objects = {"a", 1, null, 'c'};
        System.arraycopy(objects, 0, objects, 1, 3);
        System.arraycopy(objects, 4, objects, 4, 0);
        mix(Arrays.toString(objects));
        show("arrays");
        attempt(() -> Arrays.equals(new byte[1], new byte[2]));
        attempt(() -> {
            Arrays.fill((int[]) null, 1);
            return null;
        });
        attempt(() -> {
            Arrays.fill(new int[3], 2, 1, 1);
            return null;
        });
        attempt(() -> {
            Arrays.fill(new byte[3], 2, 4, (byte) 1);
            return null;
        });
        attempt(() -> {
            System.arraycopy(new int[3], 1, new int[3], 0, 3);
            return null;
        });
        attempt(() -> {
            System.arraycopy(new int[3], 0, new int[3], 1, -1);
            return null;
        });
        attempt(() -> {
            System.arraycopy(new int[3], 0, new long[3], 0, 1);
            return null;
        });
        attempt(() -> {
            System.arraycopy("x", 0, "y", 0, 1);
            return null;
        });
        attempt(() -> {
            System.arraycopy(new Object[] {"x", 1}, 0, new String[2], 0, 2);
            return null;
        });
        show("array errors");
    }

    static void numbers() {
        int[] ints = {0, 1, -1, 2, -2, 7, -7, 255, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x12345678};
        long[] longs = {0, 1, -1, 5, -5, 1L << 33, -(1L << 40), Long.MAX_VALUE, Long.MIN_VALUE, 0x123456789abcdefL};
        double[] doubles = {0.0, -0.0, 1.5, -1.5, 0.5, -0.5, 2.5, 1e300, -1e300, Double.NaN, Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY, Double.MIN_VALUE, 4503599627370497.5};
        for (int x : ints) {
            mix(Integer.bitCount(x) + " " + Integer.numberOfLeadingZeros(x) + " " + Integer.numberOfTrailingZeros(x));
            mix(Integer.reverseBytes(x) + " " + Math.abs(x));
            for (int y : ints) {
                mix(Math.min(x, y) + " " + Math.max(x, y) + " " + Integer.compare(x, y));
                mix(Integer.rotateLeft(x, y) + " " + Integer.rotateRight(x, y));
                if (y != 0) {
                    mix(Math.floorMod(x, y) + " " + Math.floorDiv(x, y));
                }
                try {
                    mix(Math.addExact(x, y));
                } catch (ArithmeticException e) {
                    mix(e);
                }
                try {
                    mix(Math.subtractExact(x, y));
                } catch (ArithmeticException e) {
                    mix(e);
                }
                try {
                    mix(Math.multiplyExact(x, y));
                } catch (ArithmeticException e) {
                    mix(e);
                }
            }
        }
        show("ints");
        for (long x : longs) {
            mix(Long.bitCount(x) + " " + Long.numberOfLeadingZeros(x) + " " + Long.numberOfTrailingZeros(x));
            mix(Long.reverseBytes(x) + " " + Math.abs(x));
            try {
                mix(Math.toIntExact(x));
            } catch (ArithmeticException e) {
                mix(e);
            }
            for (long y : longs) {
                mix(Math.min(x, y) + " " + Math.max(x, y) + " " + Long.compare(x, y) + " " + Math.multiplyHigh(x, y));
                mix(Long.rotateLeft(x, (int) y) + " " + Long.rotateRight(x, (int) y));
                if (y != 0) {
                    mix(Math.floorMod(x, y));
                }
                try {
                    mix(Math.multiplyExact(x, y));
                } catch (ArithmeticException e) {
                    mix(e);
                }
            }
        }
        show("longs");
        for (double x : doubles) {
            mix(Math.sqrt(x) + " " + Math.abs(x) + " " + Math.floor(x) + " " + Math.ceil(x) + " " + Math.rint(x));
            for (double y : doubles) {
                mix(Math.min(x, y) + " " + Math.max(x, y) + " " + Math.fma(x, y, x));
            }
        }
        show("doubles");
        attempt(() -> Math.floorMod(1, 0));
        attempt(() -> Math.floorDiv(1, 0));
        attempt(() -> Math.floorMod(1L, 0L));
        attempt(() -> Objects.checkIndex(3, 3));
        attempt(() -> Objects.checkIndex(-1, 3));
        attempt(() -> Objects.checkIndex(2, 3));
        attempt(() -> Objects.requireNonNull(null));
        show("number errors");
    }

    static void bigIntegers() {
        Random random = new Random(42);
        for (int bits : new int[] {1, 31, 32, 33, 63, 64, 65, 127, 256, 500, 1000, 2100}) {
            BigInteger x = new BigInteger(bits, random).setBit(bits - 1);
            BigInteger y = new BigInteger(bits / 2 + 1, random).setBit(bits / 2);
            BigInteger z = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
            mix(x.multiply(y));
            mix(x.multiply(x));
            mix(z.multiply(z));
            mix(z.multiply(z.negate()));
            mix(z.multiply(z).divide(z.add(y)));
            mix(x.multiply(z).mod(y));
            mix(z.pow(3).sqrt());
            for (int shift : new int[] {0, 1, 31, 32, 33, 65}) {
                mix(x.shiftLeft(shift));
                mix(x.negate().shiftRight(shift));
            }
            if (bits <= 500) {
                mix(x.modPow(y, z.or(BigInteger.ONE)));
                mix(x.gcd(z));
            }
        }
        show("big integers");
    }

    static void collections() {
        HashMap<Object, Integer> map = new HashMap<>();
        ConcurrentHashMap<Object, Integer> other = new ConcurrentHashMap<>();
        for (String x : STRINGS) {
            map.merge(x, 1, Integer::sum);
            map.merge(x.length(), 1, Integer::sum);
            other.merge(x, 1, Integer::sum);
            mix(map.get(new String(x.toCharArray())));
            mix(other.get(new String(x.toCharArray())));
        }
        map.put(null, 5);
        mix(map.get(null));
        mix(map.size() + " " + other.size());
        attempt(() -> other.get(null));
        show("collections");
    }

    public static void main(String[] args) throws Exception {
        strings();
        arrays();
        numbers();
        bigIntegers();
        collections();
        // Nothing of this shows.
        System.out.println(String.class.getMethod("hashCode").toString() + " " + Math.class.getMethod("sqrt", double.class));
        System.out.println(String.class.getMethod("charAt", int.class).invoke("abc", 1));
        try {
            String.class.getMethod("charAt", int.class).invoke("abc", 5);
        } catch (java.lang.reflect.InvocationTargetException e) {
            StackTraceElement top = e.getCause().getStackTrace()[0];
            System.out.println(top.getClassName() + "." + top.getMethodName());
        }
    }
}
// -- exit 0
// -- stdout
// strings c2e5cd58175ce91f
// java.lang.StringIndexOutOfBoundsException: String index out of range: 3
// java.lang.StringIndexOutOfBoundsException: String index out of range: -1
// java.lang.StringIndexOutOfBoundsException: index 2, length 2
// java.lang.NullPointerException: Cannot invoke "String.length()" because "null" is null
// java.lang.NullPointerException: Cannot read field "value" because "anotherString" is null
// java.lang.StringIndexOutOfBoundsException: offset 1, count 2, length 2
// java.lang.StringIndexOutOfBoundsException: offset 0, count 3, length 2
// java.lang.StringIndexOutOfBoundsException: offset 2, count 3, length 4
// string errors d78617582a1393a6
// arrays 477c1084a6bbcaf8
// java.lang.NullPointerException: Cannot read the array length because "a" is null
// java.lang.IllegalArgumentException: fromIndex(2) > toIndex(1)
// java.lang.ArrayIndexOutOfBoundsException: Array index out of range: 4
// java.lang.ArrayIndexOutOfBoundsException: arraycopy: last source index 4 out of bounds for int[3]
// java.lang.ArrayIndexOutOfBoundsException: arraycopy: length -1 is negative
// java.lang.ArrayStoreException: arraycopy: type mismatch: can not copy int[] into long[]
// java.lang.ArrayStoreException: arraycopy: source type java.lang.String is not an array
// java.lang.ArrayStoreException: arraycopy: element type mismatch: can not cast one of the elements of java.lang.Object[] to the type of the destination array, java.lang.String
// array errors ad436cd185b356ff
// ints de62a54da4dceb4a
// longs c0c02366fc143a9a
// doubles fd75c87fae397256
// java.lang.ArithmeticException: / by zero
// java.lang.ArithmeticException: / by zero
// java.lang.ArithmeticException: / by zero
// java.lang.IndexOutOfBoundsException: Index 3 out of bounds for length 3
// java.lang.IndexOutOfBoundsException: Index -1 out of bounds for length 3
// java.lang.NullPointerException
// number errors 169b01959de5465
// big integers 4e6614ff0aba6b60
// java.lang.NullPointerException: Cannot invoke "Object.hashCode()" because "key" is null
// collections b8e99aac316df7b6
// public int java.lang.String.hashCode() public static double java.lang.Math.sqrt(double)
// b
// java.lang.StringLatin1.charAt
