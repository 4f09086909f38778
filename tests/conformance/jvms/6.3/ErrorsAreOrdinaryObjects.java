// The classes of virtual machine errors may also be extended, made, thrown and
// caught by a program like any others.
// also: 2.10
// raises: OutOfMemoryError StackOverflowError
import static conformance.Check.*;

public class ErrorsAreOrdinaryObjects {
  static class Own extends VirtualMachineError {
    Own(String s) { super(s); }
  }

  static String caught(Error e) {
    try {
      throw e;
    } catch (StackOverflowError x) {
      return "stack";
    } catch (OutOfMemoryError x) {
      return "memory";
    } catch (VirtualMachineError x) {
      return "machine";
    }
  }

  public static void main(String[] args) {
    equal("stack", caught(new StackOverflowError()));
    equal("memory", caught(new OutOfMemoryError("mine")));
    equal("machine", caught(new InternalError(new Exception())));
    equal("machine", caught(new UnknownError()));
    equal("machine", caught(new Own("x")));
    raises(LinkageError.class, () -> caught(new LinkageError()));
    equal("mine", raises(OutOfMemoryError.class,
        () -> { throw new OutOfMemoryError("mine"); }).getMessage());
  }
}
