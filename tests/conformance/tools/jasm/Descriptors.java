package jasm;

/** Counting the arguments of a method descriptor, however odd it is. */
final class Descriptors {
  private Descriptors() {}

  static int argumentSlots(String descriptor) {
    int slots = 0, at = descriptor.startsWith("(") ? 1 : 0;
    while (at < descriptor.length() && descriptor.charAt(at) != ')') {
      boolean array = false;
      while (at < descriptor.length() && descriptor.charAt(at) == '[') {
        array = true;
        at++;
      }
      char c = at < descriptor.length() ? descriptor.charAt(at) : ')';
      if (c == 'L') {
        int end = descriptor.indexOf(';', at);
        at = end < 0 ? descriptor.length() : end;
      }
      at++;
      slots += !array && (c == 'J' || c == 'D') ? 2 : 1;
    }
    return slots;
  }
}
