// java.net.URI: parsing, resolving, relativising, normalising, errors.
import java.net.*;

public class UrisParseAndResolve {
  public static void main(String[] args) throws Exception {
    for (String s : new String[] {"http://user:pw@host:80/p/a%20th?q=1&r#frag",
        "mailto:a@b.c", "../x/./y", "//auth/path", "file:///etc/x",
            "urn:isbn:1",
        "http://[::1]:8080/", "?q", "#f", "", "http://h_st/x", "a:b/c"}) {
      URI u = new URI(s);
      System.out.println("[" + s + "] " + u.getScheme() + " " + u.getAuthority()
          + " "
          + u.getUserInfo() + " " + u.getHost() + " " + u.getPort() + " " +
              u.getPath()
          + " " + u.getRawPath() + " " + u.getQuery() + " " + u.getFragment() +
              " "
          + u.isAbsolute() + u.isOpaque() + " " + u.getSchemeSpecificPart());
    }
    URI base = URI.create("http://a/b/c/d;p?q");
    for (String s : new String[] {"g:h", "g", "./g", "g/", "/g", "//g", "?y",
        "g?y", "#s",
        "..", "../..", "../../../g", "g;x=1/../y", ""}) {
      System.out.print(base.resolve(s) + " ");
    }
    System.out.println();
    System.out.println(URI.create("http://a/b/")
        .relativize(URI.create("http://a/b/c/d"))
        + " " + URI.create("a/b/../c/./../d").normalize() + " "
        + URI.create("HTTP://A/x").equals(URI.create("http://a/x")) + " "
        + URI.create("a%41").compareTo(URI.create("a%41")));
    System.out.println(new URI("http", "h", "/sp ace/\u00e9", "q q", "f")
        .toASCIIString() + " "
        + new URI("x", "a b", null) + " " + new URI(null, null, "rel:path",
            null));
    for (String bad : new String[] {"a b", "http://", ":x", "http://h:port/",
        "%zz",
        "1a:b", "http://[::1"}) {
      try {
        System.out.println(new URI(bad).parseServerAuthority());
      } catch (URISyntaxException e) {
        System.out.println(e.getMessage() + " | " + e.getIndex());
      }
    }
    try {
      URI.create("\\");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      URI.create("rel").toURL();
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// [http://user:pw@host:80/p/a%20th?q=1&r#frag] http user:pw@host:80 user:pw host 80 /p/a th /p/a%20th q=1&r frag truefalse //user:pw@host:80/p/a th?q=1&r
// [mailto:a@b.c] mailto null null null -1 null null null null truetrue a@b.c
// [../x/./y] null null null null -1 ../x/./y ../x/./y null null falsefalse ../x/./y
// [//auth/path] null auth null auth -1 /path /path null null falsefalse //auth/path
// [file:///etc/x] file null null null -1 /etc/x /etc/x null null truefalse ///etc/x
// [urn:isbn:1] urn null null null -1 null null null null truetrue isbn:1
// [http://[::1]:8080/] http [::1]:8080 null [::1] 8080 / / null null truefalse //[::1]:8080/
// [?q] null null null null -1   q null falsefalse ?q
// [#f] null null null null -1   null f falsefalse 
// [] null null null null -1   null null falsefalse 
// [http://h_st/x] http h_st null null -1 /x /x null null truefalse //h_st/x
// [a:b/c] a null null null -1 null null null null truetrue b/c
// g:h http://a/b/c/g http://a/b/c/g http://a/b/c/g/ http://a/g http://g http://a/b/c/?y http://a/b/c/g?y http://a/b/c/d;p?q#s http://a/b/ http://a/ http://a/../g http://a/b/c/y http://a/b/c/ 
// c/d a/d true 0
// http://h/sp%20ace/%C3%A9?q%20q#f x:a%20b rel:path
// Illegal character in path at index 1: a b | 1
// Expected authority at index 7: http:// | 7
// Expected scheme name at index 0: :x | 0
// Illegal character in port number at index 9: http://h:port/ | 9
// Malformed escape pair at index 0: %zz | 0
// Illegal character in scheme name at index 0: 1a:b | 0
// Expected closing bracket for IPv6 address at index 11: http://[::1 | 11
// Illegal character in path at index 0: \
// URI is not absolute
