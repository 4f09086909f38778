// ResourceBundle: lists, properties, parents, locales, controls, missing keys.
import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;

public class ResourceBundlesFallBack {
  public static class Words extends ListResourceBundle {
    @Override protected Object[][] getContents() {
      return new Object[][] {{"one", "1"}, {"list", new String[] {"a", "b"}},
          {"x", 5}};
    }
  }

  public static class Words_fr extends ListResourceBundle {
    @Override protected Object[][] getContents() {
      return new Object[][] {{"one", "un"}};
    }
  }

  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    String name = "ResourceBundlesFallBack$Words";
    ResourceBundle fr = ResourceBundle.getBundle(name, Locale.CANADA_FRENCH);
    System.out.println(fr.getString("one") + " " + fr.getLocale() + " "
        + fr.getStringArray("list").length + " " + fr.getObject("x") + " "
        + fr.containsKey("y") + " " + new TreeSet<>(fr.keySet()));
    System.out.println(ResourceBundle.getBundle(name, Locale.JAPAN)
        .getString("one") + " "
        + (ResourceBundle.getBundle(name, Locale.FRENCH) ==
            ResourceBundle.getBundle(name,
        Locale.FRENCH)));
    try {
      fr.getString("missing");
    } catch (MissingResourceException e) {
      System.out.println(e.getMessage() + " " + e.getKey());
    }
    try {
      fr.getString("x");
    } catch (ClassCastException e) {
      System.out.println("not a string");
    }
    try {
      ResourceBundle.getBundle("NoSuchBundle", Locale.GERMAN);
    } catch (MissingResourceException e) {
      System.out.println(e.getMessage());
    }
    Files.createDirectories(Path.of("rb"));
    Files.writeString(Path.of("rb/msg.properties"), "k=base\nonly=here\n");
    Files.writeString(Path.of("rb/msg_de.properties"), "k=gr\u00fcn\n");
    Files.writeString(Path.of("rb/msg_de_AT.properties"), "z=at\n");
    try (URLClassLoader l = new URLClassLoader(new URL[] {Path.of("rb/")
        .toUri().toURL()})) {
      ResourceBundle at = ResourceBundle.getBundle("msg", new Locale("de",
          "AT"), l);
      System.out.println((int) at.getString("k").charAt(2) +
          at.getString("only")
          + at.getString("z") + " " + at.getBaseBundleName());
      ResourceBundle no = ResourceBundle.getBundle("msg", Locale.ITALY, l,
          ResourceBundle.Control.getNoFallbackControl(
          ResourceBundle.Control.FORMAT_PROPERTIES));
      System.out.println(no.getString("k") + " [" + no.getLocale() + "]");
    }
    PropertyResourceBundle p =
        new PropertyResourceBundle(new StringReader("a=1\nb=2"));
    System.out.println(Collections.list(p.getKeys()).size() + " " +
        p.handleGetObject("b"));
    ResourceBundle.Control c = ResourceBundle.Control.getControl(
        ResourceBundle.Control.FORMAT_DEFAULT);
    System.out.println(c.toBundleName("base", new Locale("en", "US", "x")) + " "
        + c.getCandidateLocales("b", new Locale("zh", "TW")) + " "
        + c.toResourceName("a.b", "properties"));
    for (String f : new String[] {"rb/msg.properties", "rb/msg_de.properties",
        "rb/msg_de_AT.properties", "rb"}) {
      Files.delete(Path.of(f));
    }
  }
}
// -- exit 0
// -- stdout
// un fr 2 5 false [list, one, x]
// 1 true
// Can't find resource for bundle ResourceBundlesFallBack$Words, key missing missing
// not a string
// Can't find bundle for base name NoSuchBundle, locale de
// 252hereat msg
// base []
// 2 2
// base_en_US_x [zh_TW_#Hant, zh__#Hant, zh_TW, zh, ] a/b.properties
