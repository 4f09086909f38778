# JUnit 4 runs a suite: passing, failing, ignored, expected, timed, rules,
# parameters and theories.
packages="junit4"
prepare() {
  mkdir -p "$input/classes"
  cat >"$input/SampleTest.java" <<'JAVA'
import static org.hamcrest.CoreMatchers.*;
import static org.junit.Assert.*;
import java.util.*;
import org.junit.*;
import org.junit.rules.*;
import org.junit.runner.RunWith;
import org.junit.runners.*;
import org.junit.experimental.theories.*;

@RunWith(Suite.class)
@Suite.SuiteClasses({SampleTest.Plain.class, SampleTest.Squares.class, SampleTest.Theory.class})
public class SampleTest {
  @FixMethodOrder(MethodSorters.NAME_ASCENDING)
  public static class Plain {
    static final List<String> log = new ArrayList<>();
    @Rule public final TemporaryFolder folder = new TemporaryFolder();
    @Rule public final TestName name = new TestName();
    @Rule public final ErrorCollector errors = new ErrorCollector();
    @BeforeClass public static void first() { log.add("first"); }
    @AfterClass public static void last() { System.out.println(log); }
    @Before public void before() { log.add(name.getMethodName()); }
    @Test public void aEquals() { assertEquals(4, 2 + 2); assertArrayEquals(new int[] {1}, new int[] {1}); }
    @Test public void bFails() { assertEquals("text", "abcdef", "abcxef"); }
    @Test public void cThat() { assertThat("hello", both(containsString("ell")).and(startsWith("j"))); }
    @Test(expected = IllegalStateException.class) public void dExpected() { throw new IllegalStateException(); }
    @Test(expected = IllegalStateException.class) public void eNotThrown() {}
    @Test(timeout = 20000) public void fInTime() { assertTrue(Thread.currentThread().isAlive()); }
    @Test(timeout = 50) public void fTimedOut() throws Exception { Thread.sleep(60000); }
    @Ignore("not now") @Test public void gIgnored() { fail(); }
    @Test public void hFolder() throws Exception { assertTrue(folder.newFile("x").delete()); }
    @Test public void iCollects() { errors.addError(new Error("one")); errors.checkThat(1, is(2)); }
    @Test public void jAssumes() { Assume.assumeTrue(false); }
    @Test public void kThrows() { assertThrows(NullPointerException.class, () -> Objects.requireNonNull(null)); }
    @Test public void lRuntime() { Object[] a = {}; a[0] = a; }
  }
  @RunWith(Parameterized.class)
  public static class Squares {
    @Parameterized.Parameters(name = "{index}: {0}^2={1}")
    public static Iterable<Object[]> data() {
      return Arrays.asList(new Object[][] {{1, 1}, {2, 4}, {3, 10}});
    }
    @Parameterized.Parameter(0) public int n;
    @Parameterized.Parameter(1) public int square;
    @Test public void squares() { assertEquals(square, n * n); }
  }
  @RunWith(Theories.class)
  public static class Theory {
    @DataPoints public static int[] numbers = {0, 1, -5, 7};
    @org.junit.experimental.theories.Theory public void commutes(int a, int b) { assertEquals(a + b, b + a); }
    @org.junit.experimental.theories.Theory public void holdsNot(int a, int b) { assertTrue(a <= b); }
  }
}
JAVA
  javac -cp "$(jars junit4 hamcrest-core)" -d "$input/classes" "$input/SampleTest.java"
}
work() {
  $vm -cp "$input/classes:$(jars junit4 hamcrest-core)" \
    org.junit.runner.JUnitCore SampleTest
}
# Frames of reflection depend on how often a method was called.
mask='s/^Time: .*/Time/;/NativeMethodAccessorImpl\|DelegatingMethodAccessor\|GeneratedMethodAccessor/d'
