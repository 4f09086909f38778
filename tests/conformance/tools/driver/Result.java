package driver;

/** How a test went. */
record Result(TestFile test, Verdict verdict, String why, String expected,
              String actual, double seconds, String known) {
  enum Verdict {
    PASSED("passed"), FAILED("failed"), CRASHED("crashed"),
    TIMED_OUT("timed out"), NOT_STARTED("not started"), BROKEN("broken");

    final String text;

    Verdict(String text) { this.text = text; }
  }

  boolean passed() { return verdict == Verdict.PASSED; }

  /** Counts against the launcher. */
  boolean counts() { return !passed() && known == null; }
}
