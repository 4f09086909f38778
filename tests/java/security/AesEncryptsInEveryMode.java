// Cipher: AES ECB, CBC, CTR, GCM; padding, tags, IVs, updates, wrapping.
import java.security.*;
import java.util.*;
import javax.crypto.*;
import javax.crypto.spec.*;

public class AesEncryptsInEveryMode {
  static final HexFormat HEX = HexFormat.of();

  public static void main(String[] args) throws Exception {
    byte[] raw = HEX.parseHex("000102030405060708090a0b0c0d0e0f");
    SecretKeySpec key = new SecretKeySpec(raw, "AES");
    IvParameterSpec iv = new IvParameterSpec(new byte[16]);
    byte[] text = "a message of some length, 41 bytes long!!".getBytes();
    for (String t : new String[] {"AES/ECB/PKCS5Padding",
        "AES/CBC/PKCS5Padding",
        "AES/CTR/NoPadding", "AES/CFB8/NoPadding", "AES/OFB/NoPadding"}) {
      Cipher c = Cipher.getInstance(t);
      if (t.contains("ECB")) c.init(Cipher.ENCRYPT_MODE, key);
      else c.init(Cipher.ENCRYPT_MODE, key, iv);
      byte[] a = c.update(text, 0, 20), b = c.doFinal(text, 20, text.length -
          20);
      byte[] e = Arrays.copyOf(a, a.length + b.length);
      System.arraycopy(b, 0, e, a.length, b.length);
      if (t.contains("ECB")) c.init(Cipher.DECRYPT_MODE, key);
      else c.init(Cipher.DECRYPT_MODE, key, iv);
      System.out.println(t + " " + c.getBlockSize() + " " + HEX.formatHex(e) +
          " "
          + Arrays.equals(text, c.doFinal(e)));
    }
    Cipher g = Cipher.getInstance("AES/GCM/NoPadding");
    GCMParameterSpec gp = new GCMParameterSpec(128, new byte[12]);
    g.init(Cipher.ENCRYPT_MODE, key, gp);
    g.updateAAD("header".getBytes());
    byte[] e = g.doFinal(text);
    System.out.println(HEX.formatHex(e) + " " + g.getOutputSize(10));
    g.init(Cipher.DECRYPT_MODE, key, gp);
    g.updateAAD("header".getBytes());
    System.out.println(new String(g.doFinal(e)));
    e[3] ^= 1;
    g.init(Cipher.DECRYPT_MODE, key, gp);
    g.updateAAD("header".getBytes());
    try {
      g.doFinal(e);
    } catch (AEADBadTagException x) {
      System.out.println(x.getMessage());
    }
    try {
      g.init(Cipher.ENCRYPT_MODE, key, gp);
    } catch (InvalidAlgorithmParameterException x) {
      System.out.println(x.getMessage());
    }
    g.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(96, new byte[8]));
    System.out.println(HEX.formatHex(g.doFinal(text)));
    try {
      g.doFinal(text);
    } catch (IllegalStateException x) {
      System.out.println(x.getMessage());
    }
    Cipher n = Cipher.getInstance("AES/ECB/NoPadding");
    n.init(Cipher.ENCRYPT_MODE, key);
    try {
      n.doFinal(new byte[5]);
    } catch (IllegalBlockSizeException x) {
      System.out.println(x.getMessage());
    }
    Cipher p = Cipher.getInstance("AES/CBC/PKCS5Padding");
    p.init(Cipher.DECRYPT_MODE, key, iv);
    try {
      p.doFinal(new byte[16]);
    } catch (BadPaddingException x) {
      System.out.println(x.getMessage());
    }
    try {
      p.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[5], "AES"), iv);
    } catch (InvalidKeyException x) {
      System.out.println(x.getMessage());
    }
    Cipher w = Cipher.getInstance("AESWrap");
    w.init(Cipher.WRAP_MODE, key);
    byte[] wrapped = w.wrap(new SecretKeySpec(new byte[16], "AES"));
    System.out.println(HEX.formatHex(wrapped));
    w.init(Cipher.UNWRAP_MODE, key);
    System.out.println(w.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getEncoded()
        .length);
    try {
      Cipher.getInstance("AES/XYZ/NoPadding");
    } catch (NoSuchAlgorithmException x) {
      System.out.println(x.getMessage());
    }
    Cipher cc = Cipher.getInstance("ChaCha20-Poly1305");
    cc.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[32], "ChaCha20"),
        new IvParameterSpec(new byte[12]));
    System.out.println(HEX.formatHex(cc.doFinal("chacha".getBytes())));
  }
}
// -- exit 0
// -- stdout
// AES/ECB/PKCS5Padding 16 c6208a510cb9b9034ec51729cecd37a814acad8169d1a6b18c3ee0b795d877e1e164cc593d599791db43395953ead7f5 true
// AES/CBC/PKCS5Padding 16 c6208a510cb9b9034ec51729cecd37a825e794d69af990cfbab7be0d2f5fa9c2715d6a19c7cc777d8a4d859362b81749 true
// AES/CTR/NoPadding 16 a7815652f4fc3ae50a6fee0481bbb71416667ff0fba7c076655b89d24596547e2ca5a73ff6f5c1adc2 true
// AES/CFB8/NoPadding 16 a7f06799ee14b9bd43f15c44f2040413ccc4a5a49d9708b40a9ceb1aaf94639fc69feaefaafa6310bc true
// AES/OFB/NoPadding 16 a7815652f4fc3ae50a6fee0481bbb714cabdf54399bdbc19be91f0251abbf02c7858f02dd66ddb7e83 true
// 28f6ea36eae8c7eb86a9150e40f2dff0dc8d474b5a0db6507c7d026fbcd58522551096b36542bc91a45e0b4a7241125ae792437afc70de23be 26
// a message of some length, 41 bytes long!!
// Tag mismatch!
// Cannot reuse iv for GCM encryption
// 85c1558f370621d85c8d6b97196c83d9f8b6b8e1cc021a10658b836661dbdf4cf4ddee44f30f8e0f548cf03e0acc10e8164182af5e
// Must use either different key or  iv for GCM encryption
// Input length not multiple of 16 bytes
// Given final block not properly padded. Such issues can arise if a bad key is used during decryption.
// Invalid AES key length: 5 bytes
// b89891f37ed79ba343399ed0ccb9ec114467295a36d5c9d9
// 16
// Cannot find any provider supporting AES/XYZ/NoPadding
// fc6f86dd3d3087c98c2891a102e4ff0f3e3f159f1ab6
