package jasm;

/** A mistake in an assembler source: file, line and what is wrong. */
public final class AsmError extends RuntimeException {
  private static final long serialVersionUID = 1;

  public AsmError(String file, int line, String what) {
    super(file + ":" + line + ": " + what);
  }
}
