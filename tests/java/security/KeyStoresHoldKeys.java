// KeyStore in memory (PKCS12), secret entries, wrong passwords.
import java.io.*;
import java.security.*;
import java.util.*;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

public class KeyStoresHoldKeys {
  public static void main(String[] args) throws Exception {
    // Few rounds: the point is the format, not the strength.
    System.setProperty("keystore.pkcs12.keyPbeIterationCount", "5");
    System.setProperty("keystore.pkcs12.macIterationCount", "5");
    char[] pw = "changeit".toCharArray();
    KeyStore k = KeyStore.getInstance("PKCS12");
    try {
      k.size();
    } catch (KeyStoreException e) {
      System.out.println(e.getMessage());
    }
    k.load(null, null);
    SecretKey key = new SecretKeySpec("sixteen bytes ok".getBytes(), "AES");
    k.setEntry("Alias", new KeyStore.SecretKeyEntry(key),
        new KeyStore.PasswordProtection(pw));
    System.out.println(k.size() + " " + Collections.list(k.aliases()) + " "
        + k.isKeyEntry("alias") + k.isCertificateEntry("alias") + " " +
            k.getType());
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    k.store(b, pw);
    KeyStore l = KeyStore.getInstance(KeyStore.getDefaultType());
    l.load(new ByteArrayInputStream(b.toByteArray()), pw);
    System.out.println(Arrays.toString(l.getKey("alias", pw).getEncoded()) + " "
        + l.getKey("none", pw) + " " + l.containsAlias("ALIAS"));
    try {
      l.load(new ByteArrayInputStream(b.toByteArray()), "wrong".toCharArray());
    } catch (IOException e) {
      System.out.println(e.getMessage() + " / " + e.getCause().getClass()
          .getSimpleName());
    }
    try {
      KeyStore.getInstance("XYZ");
    } catch (KeyStoreException e) {
      System.out.println(e.getMessage());
    }
    l.load(new ByteArrayInputStream(b.toByteArray()), pw);
    l.deleteEntry("alias");
    System.out.println(l.size());
  }
}
// -- exit 0
// -- stdout
// Uninitialized keystore
// 1 [alias] truefalse PKCS12
// [115, 105, 120, 116, 101, 101, 110, 32, 98, 121, 116, 101, 115, 32, 111, 107] null true
// Integrity check failed: java.security.UnrecoverableKeyException: Failed PKCS12 integrity checking / UnrecoverableKeyException
// XYZ not found
// 0
