# The console of JUnit 5 runs a suite: nested and parametrized tests, dynamic
# tests, repetitions, extensions, disabled ones, time-outs, old JUnit 4 tests.
packages="junit5 junit4"
platform="junit-jupiter-api junit-jupiter-engine junit-jupiter-params
  junit-vintage-engine junit-platform-console junit-platform-commons
  junit-platform-engine junit-platform-launcher junit-platform-reporting
  opentest4j opentest4j-reporting-events opentest4j-reporting-schema
  apiguardian-api picocli univocity-parsers junit4 hamcrest-core"
prepare() {
  mkdir -p "$input/classes"
  cat >"$input/JupiterTest.java" <<'JAVA'
import static org.junit.jupiter.api.Assertions.*;
import java.util.*;
import java.util.stream.*;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.extension.*;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.*;
import org.junit.jupiter.params.provider.*;

@TestMethodOrder(MethodOrderer.MethodName.class)
@ExtendWith(JupiterTest.Logs.class)
class JupiterTest {
  static class Logs implements BeforeEachCallback, ParameterResolver {
    public void beforeEach(ExtensionContext c) { System.out.println("before " + c.getDisplayName()); }
    public boolean supportsParameter(ParameterContext p, ExtensionContext c) { return p.getParameter().getType() == StringBuilder.class; }
    public Object resolveParameter(ParameterContext p, ExtensionContext c) { return new StringBuilder("resolved"); }
  }
  enum Colour { RED, GREEN, BLUE }
  @Test void a_equals() { assertEquals(4, 2 + 2, () -> "never"); }
  @Test void b_all() { assertAll("heading", () -> assertTrue(true), () -> assertEquals(1, 2), () -> fail("three")); }
  @Test @DisplayName("throws ☺") void c_throws() { assertEquals("x", assertThrows(IllegalStateException.class, () -> { throw new IllegalStateException("x"); }).getMessage()); }
  @Test void d_resolved(StringBuilder b, TestInfo i, @TempDir java.nio.file.Path dir) { assertEquals("resolved", b.toString()); assertTrue(dir.toFile().isDirectory()); }
  @ParameterizedTest @ValueSource(ints = {1, 2, 3}) void e_values(int n) { assertTrue(n < 3); }
  @ParameterizedTest(name = "{0} and {1}") @CsvSource({"a, 1", "'b, c', 3"}) void f_csv(String s, int n) { assertEquals(n, s.length()); }
  @ParameterizedTest @EnumSource(Colour.class) void g_enum(Colour c) { assertNotNull(c); }
  @ParameterizedTest @MethodSource("pairs") void h_method(String s, List<Integer> l) { assertEquals(s.length(), l.size()); }
  static Stream<Arguments> pairs() { return Stream.of(Arguments.of("ab", List.of(1, 2)), Arguments.of("", List.of())); }
  @RepeatedTest(3) void i_repeated(RepetitionInfo r) { assertTrue(r.getCurrentRepetition() <= 3); }
  @TestFactory Collection<DynamicTest> j_dynamic() { return IntStream.range(0, 3).mapToObj(i -> DynamicTest.dynamicTest("dyn " + i, () -> assertNotEquals(1, i))).collect(Collectors.toList()); }
  @Disabled("later") @Test void k_disabled() { fail(); }
  @Test @Timeout(20) void l_timeout() {}
  @Test void m_preemptive() { assertTimeoutPreemptively(java.time.Duration.ofMillis(50), () -> Thread.sleep(60000)); }
  @Test void n_assume() { Assumptions.assumeTrue(false, "assumed"); }
  @Test void o_lines() { assertLinesMatch(List.of("a", ">> skip >>", "z"), List.of("a", "b", "z")); assertIterableEquals(List.of(1, 2), List.of(1, 3)); }
  @Nested class Inner {
    int count;
    @BeforeEach void up() { count++; }
    @Test void counted() { assertEquals(1, count); }
    @Nested class Deeper { @Test @Tag("deep") void deep() { assertEquals(2, ++count); } }
  }
}
JAVA
  cat >"$input/OldTest.java" <<'JAVA'
public class OldTest {
  @org.junit.Test public void old() { org.junit.Assert.assertEquals(1, 1); }
  @org.junit.Test public void oldFails() { org.junit.Assert.fail("old"); }
}
JAVA
  # shellcheck disable=SC2086
  javac -cp "$(jars $platform)" -d "$input/classes" "$input"/*.java
}
work() {
  # shellcheck disable=SC2086
  $vm -cp "$input/classes:$(jars $platform)" \
    org.junit.platform.console.ConsoleLauncher --disable-banner \
    --select-class JupiterTest --select-class OldTest --details verbose
  local code=$?
  # shellcheck disable=SC2086
  $vm -cp "$input/classes:$(jars $platform)" \
    org.junit.platform.console.ConsoleLauncher --disable-banner \
    --scan-class-path "$input/classes" --details tree --include-tag deep
  return $code
}
mask='s/Lambda\$[0-9]*\/0x[0-9a-f]*/Lambda/;s/duration: .*/duration/;s/[0-9]* ms/N ms/;/NativeMethodAccessorImpl\|DelegatingMethodAccessor/d'
