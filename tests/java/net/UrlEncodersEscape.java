// URLEncoder, URLDecoder, IDN, HttpCookie, CookieManager.
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

public class UrlEncodersEscape {
  public static void main(String[] args) throws Exception {
    for (String s : new String[] {"a b+c", "\u00e9\u4e2d\ud83d\ude00",
        "*-_.~!'()", "%41&=?/"}) {
      String e = URLEncoder.encode(s, StandardCharsets.UTF_8);
      System.out.println(e + " " + URLDecoder.decode(e, StandardCharsets.UTF_8)
          .equals(s)
          + " " + URLEncoder.encode(s, "ISO-8859-1"));
    }
    System.out.println(URLDecoder.decode("a%20b+c%2B", "UTF-8"));
    for (String bad : new String[] {"%", "%4", "%zz", "x%-1"}) {
      try {
        System.out.println(URLDecoder.decode(bad, "UTF-8"));
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(IDN.toASCII("b\u00fccher.example") + " "
        + (int) IDN.toUnicode("xn--bcher-kva.example").charAt(1));
    HttpCookie c = HttpCookie.parse("Set-Cookie: k=v; Path=/p; Max-Age=60; HttpOnly; Secure")
        .get(0);
    System.out.println(c + " " + c.getPath() + " " + c.getMaxAge() + " " +
        c.isHttpOnly()
        + c.getSecure() + c.hasExpired() + " " +
            HttpCookie.domainMatches(".a.com",
        "x.a.com"));
    CookieManager m = new CookieManager();
    URI u = URI.create("http://site.example/p/q");
    m.put(u, Map.of("Set-Cookie", List.of("s=1; path=/p", "t=2; path=/z")));
    System.out.println(m.get(u, Map.of()) + " " + m.getCookieStore()
        .getCookies().size());
    try {
      new HttpCookie("bad name", "v");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// a+b%2Bc true a+b%2Bc
// %C3%A9%E4%B8%AD%F0%9F%98%80 true %E9%3F%3F
// *-_.%7E%21%27%28%29 true *-_.%7E%21%27%28%29
// %2541%26%3D%3F%2F true %2541%26%3D%3F%2F
// a b c+
// URLDecoder: Incomplete trailing escape (%) pattern
// URLDecoder: Incomplete trailing escape (%) pattern
// URLDecoder: Illegal hex characters in escape (%) pattern - Error at index 0 in: "zz"
// URLDecoder: Illegal hex characters in escape (%) pattern - negative value
// xn--bcher-kva.example 252
// k="v";$Path="/p" /p 60 truetruefalse true
// {Cookie=[s=1]} 2
// Illegal cookie name
