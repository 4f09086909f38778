# TestNG runs a suite from an XML file: groups, data providers, dependencies.
packages="testng"
classpath="testng jcommander bsh guava"
prepare() {
  mkdir -p "$input/classes"
  cat >"$input/Ng.java" <<'JAVA'
import static org.testng.Assert.*;
import org.testng.annotations.*;
public class Ng {
  @BeforeClass void up() { System.out.println("up"); }
  @Test(groups = "fast", priority = 1) public void adds() { assertEquals(1 + 1, 2); }
  @Test(priority = 2) public void fails() { assertEquals("a", "b", "different"); }
  @Test(priority = 3, dependsOnMethods = "fails") public void skipped() {}
  @DataProvider Object[][] data() { return new Object[][] {{1, "a"}, {2, "bb"}, {3, "c"}}; }
  @Test(priority = 4, dataProvider = "data") public void provided(int n, String s) { assertEquals(s.length(), n); }
  @Test(priority = 5, expectedExceptions = ArithmeticException.class) public void expected() { System.out.println(1 / (data().length - 3)); }
  @Test(priority = 6, invocationCount = 5, threadPoolSize = 3) public void many() {}
  @Test(priority = 7, timeOut = 50) public void timeout() throws Exception { Thread.sleep(60000); }
  @AfterClass void down() { System.out.println("down"); }
}
JAVA
  echo '<!DOCTYPE suite SYSTEM "http://testng.org/testng-1.0.dtd"><suite name="s" verbose="2"><test name="t"><classes><class name="Ng"/></classes></test></suite>' >"$input/suite.xml"
  # shellcheck disable=SC2086
  javac -cp "$(jars $classpath)" -d "$input/classes" "$input/Ng.java"
}
work() {
  # shellcheck disable=SC2086
  $vm -cp "$input/classes:$(jars $classpath)" org.testng.TestNG -usedefaultlisteners false "$input/suite.xml"
}
mask='/MethodAccessor/d;s/[0-9]* ms/N ms/'
