// Mac: HMAC of several digests, truncated keys, errors; HKDF by hand.
import java.security.*;
import java.util.HexFormat;
import javax.crypto.*;
import javax.crypto.spec.*;

public class MacsAuthenticate {
  public static void main(String[] args) throws Exception {
    HexFormat hex = HexFormat.of();
    byte[] key = "key".getBytes(), text =
        "what do ya want for nothing?".getBytes();
    for (String a : new String[] {"HmacMD5", "HmacSHA1", "HmacSHA224",
        "HmacSHA256",
        "HmacSHA384", "HmacSHA512", "HmacSHA3-256"}) {
      Mac m = Mac.getInstance(a);
      m.init(new SecretKeySpec(key, a));
      m.update(text, 0, 10);
      m.update(text, 10, text.length - 10);
      System.out.println(a + " " + m.getMacLength() + " " +
          hex.formatHex(m.doFinal()));
    }
    Mac m = Mac.getInstance("HmacSHA256");
    try {
      m.update((byte) 1);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    try {
      m.init(null);
    } catch (InvalidKeyException e) {
      System.out.println(e.getMessage());
    }
    try {
      new SecretKeySpec(new byte[0], "X");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    m.init(new SecretKeySpec(new byte[100], "any"));
    System.out.println(hex.formatHex(m.doFinal(new byte[3]), 0, 8));
    SecretKeyFactory f = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
    System.out.println(hex.formatHex(f.generateSecret(new PBEKeySpec(
        "password".toCharArray(), "salt".getBytes(), 20, 256)).getEncoded()));
    try {
      new PBEKeySpec("p".toCharArray(), new byte[0], 1, 1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// HmacMD5 16 fcd50b63623622e8ce6930b39ecd26fc
// HmacSHA1 20 554a18e946a2b3af7f64b561652eb7acc91496d6
// HmacSHA224 28 6fbaffc70fb9d77a066b23d7fed218102624c4dbe244a92977e55a08
// HmacSHA256 32 8f547faca905d8655cd4fea0f3627558e946959b94bf63d43edb148332ab50de
// HmacSHA384 48 311fea59955c9e3cf2cb00a4b8fbfe1f5ccb027297c609b42e1b5da443ab4edbcff60dfdd5f3212fd715154617b8a971
// HmacSHA512 64 04b98a149cd2330cce402641e1c4692641cac24ab97783d258e762ff56fd56edf50e5c30e9ad396df97498fcb34e78c8c361760f8f0fdd50f7d2e0bbf9623100
// HmacSHA3-256 32 079ec002cde2c217eb39f60d0300970f7f691120ee37e989474ee96dadee7319
// MAC not initialized
// Secret key expected
// Empty key
// 80544080751b794f
// 83eb100b6a3a975f0fe3ffcdc241985232154e6868bdaf1b261ccb18fee4c908
// the salt parameter must not be empty
