// Array actions, local variables and parameters in helpful messages
// (JEP 358).
public class HelpfulMessagesNameArraysAndLocals {
  static int[][][] cube = new int[2][2][];
  static String[] names;
  int[] own;
  static int index() { return 1; }
  static Object[] objs() { return null; }

  interface Act { Object run() throws Throwable; }

  static void t(Act a) {
    try {
      a.run();
      System.out.println("no exception");
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    } catch (Throwable e) {
      System.out.println(e);
    }
  }

  static int param(int[] numbers, long wide, Object thing) {
    return thing == null ? numbers[(int) wide] : numbers.length;
  }

  Object self(HelpfulMessagesNameArraysAndLocals other) {
    return other.own[0] + this.own[1];
  }

  public static void main(String[] args) {
    boolean[] z = null; byte[] b = null; char[] c = null; short[] s = null;
    int[] i = null; long[] l = null; float[] f = null; double[] d = null;
    Object[] o = null;
    t(() -> z[0]); t(() -> b[1]); t(() -> c[2]); t(() -> s[3]);
    t(() -> i[4]); t(() -> l[5]); t(() -> f[6]); t(() -> d[7]);
    t(() -> o[8]);
    t(() -> z[0] = true); t(() -> b[1] = 1); t(() -> c[2] = 1);
    t(() -> s[3] = 1); t(() -> i[4] = 1); t(() -> l[5] = 1);
    t(() -> f[6] = 1); t(() -> d[7] = 1); t(() -> o[8] = "s");
    t(() -> o.length);
    t(() -> cube[0][1][2]);
    t(() -> cube[index()][index() - 1][5]++);
    t(() -> { int k = 1; return cube[k][k][k]; });
    t(() -> names[0].length());
    t(() -> { names = new String[3]; return names[2].length(); });
    t(() -> { int k = 1; return names[k + 1].trim(); });
    t(() -> objs()[3]);
    t(() -> objs().length);
    t(() -> param(null, 300000, null));
    t(() -> param(null, 1, "s"));
    t(() -> new HelpfulMessagesNameArraysAndLocals().self(null));
    t(() -> new HelpfulMessagesNameArraysAndLocals()
      .self(new HelpfulMessagesNameArraysAndLocals()));
    t(() -> i.clone());
    t(() -> ((int[][]) null)[1]);
    t(() -> (new int[2][][])[1][0][0]);
    t(() -> (new String[1])[0].isEmpty());
    t(() -> { long big = 5; String[] q = {null}; return q[(int) big - 5].length(); });
    t(() -> { byte k = 0; String[][] q = {null}; return q[k & 7][k].length(); });
    t(() -> { String[][] q = {{null}}; return q[0x0][Integer.parseInt("0")].length(); });
    t(() -> { String q = args.length == 0 ? null : "s"; return q.length(); });
    t(() -> (args.length == 0 ? null : "s").length());
    t(() -> { Object q = null; try { return q.hashCode(); } finally { q = 1; } });
    t(() -> { System.arraycopy(null, 0, new int[1], 0, 1); return 0; });
  }
}
// -- exit 0
// -- stdout
// Cannot load from byte/boolean array because "z" is null
// Cannot load from byte/boolean array because "b" is null
// Cannot load from char array because "c" is null
// Cannot load from short array because "s" is null
// Cannot load from int array because "i" is null
// Cannot load from long array because "l" is null
// Cannot load from float array because "f" is null
// Cannot load from double array because "d" is null
// Cannot load from object array because "o" is null
// Cannot store to byte/boolean array because "z" is null
// Cannot store to byte/boolean array because "b" is null
// Cannot store to char array because "c" is null
// Cannot store to short array because "s" is null
// Cannot store to int array because "i" is null
// Cannot store to long array because "l" is null
// Cannot store to float array because "f" is null
// Cannot store to double array because "d" is null
// Cannot store to object array because "o" is null
// Cannot read the array length because "o" is null
// Cannot load from int array because "HelpfulMessagesNameArraysAndLocals.cube[0][1]" is null
// Cannot load from int array because "HelpfulMessagesNameArraysAndLocals.cube[HelpfulMessagesNameArraysAndLocals.index()][...]" is null
// Cannot load from int array because "HelpfulMessagesNameArraysAndLocals.cube[k][k]" is null
// Cannot load from object array because "HelpfulMessagesNameArraysAndLocals.names" is null
// Cannot invoke "String.length()" because "HelpfulMessagesNameArraysAndLocals.names[2]" is null
// Cannot invoke "String.trim()" because "HelpfulMessagesNameArraysAndLocals.names[...]" is null
// Cannot load from object array because the return value of "HelpfulMessagesNameArraysAndLocals.objs()" is null
// Cannot read the array length because the return value of "HelpfulMessagesNameArraysAndLocals.objs()" is null
// Cannot load from int array because "numbers" is null
// Cannot read the array length because "numbers" is null
// Cannot read field "own" because "other" is null
// Cannot load from int array because "other.own" is null
// Cannot invoke "[I.clone()" because "i" is null
// Cannot load from object array because "null" is null
// Cannot load from object array because "<array>[1]" is null
// Cannot invoke "String.isEmpty()" because "<array>[0]" is null
// Cannot invoke "String.length()" because "q[...]" is null
// Cannot load from object array because "q[...]" is null
// Cannot invoke "String.length()" because "q[0][java.lang.Integer.parseInt(String)]" is null
// Cannot invoke "String.length()" because "q" is null
// Cannot invoke "String.length()"
// Cannot invoke "Object.hashCode()" because "q" is null
// null
