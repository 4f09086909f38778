// A class is top level, a member, local or anonymous, never two of these; a
// lambda's class is none of the nested kinds but hidden and synthetic.
import static conformance.Check.*;

public class OneKindOfNestingAtATime {
  class Inner {}
  static class Nested {}
  enum E { X { } }

  static void kind(String expected, Class<?> c) {
    String s = (c.isMemberClass() ? "member " : "")
        + (c.isLocalClass() ? "local " : "")
        + (c.isAnonymousClass() ? "anonymous " : "")
        + (c.isHidden() ? "hidden " : "")
        + (c.isSynthetic() ? "synthetic " : "");
    equal(expected, s.trim());
  }

  public static void main(String[] args) {
    class Local {}
    interface LocalFace {}
    record LocalRecord() {}
    Runnable r = () -> {};
    kind("", OneKindOfNestingAtATime.class);
    kind("member", Inner.class);
    kind("member", Nested.class);
    kind("member", E.class);
    kind("anonymous", E.X.getClass());
    kind("local", Local.class);
    kind("local", LocalFace.class);
    kind("local", LocalRecord.class);
    kind("anonymous", new Object() {}.getClass());
    kind("hidden synthetic", r.getClass());
    kind("", Inner[].class);
    kind("", int.class);
    kind("", Runnable.class);
  }
}
