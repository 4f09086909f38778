// Older ciphers and cipher streams; SealedObject.
import java.io.*;
import java.util.HexFormat;
import javax.crypto.*;
import javax.crypto.spec.*;

public class DesAndCipherStreams {
  public static void main(String[] args) throws Exception {
    HexFormat hex = HexFormat.of();
    SecretKey des = SecretKeyFactory.getInstance("DES").generateSecret(
        new DESKeySpec("8bytekey".getBytes()));
    Cipher c = Cipher.getInstance("DES/CBC/PKCS5Padding");
    c.init(Cipher.ENCRYPT_MODE, des, new IvParameterSpec(new byte[8]));
    System.out.println(hex.formatHex(c.doFinal("des text".getBytes())));
    SecretKeySpec triple =
        new SecretKeySpec("24 bytes of a triple key".getBytes(),
        "DESede");
    c = Cipher.getInstance("DESede/ECB/PKCS5Padding");
    c.init(Cipher.ENCRYPT_MODE, triple);
    System.out.println(hex.formatHex(c.doFinal("triple".getBytes())));
    c = Cipher.getInstance("RC2");
    c.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[8], "RC2"));
    System.out.println(hex.formatHex(c.doFinal(new byte[3])));
    c = Cipher.getInstance("ARCFOUR");
    c.init(Cipher.ENCRYPT_MODE, new SecretKeySpec("Key of ten".getBytes(),
        "ARCFOUR"));
    System.out.println(hex.formatHex(c.doFinal("Plaintext".getBytes())));
    c = Cipher.getInstance("Blowfish/ECB/NoPadding");
    c.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[8], "Blowfish"));
    System.out.println(hex.formatHex(c.doFinal(new byte[8])));
    SecretKeySpec aes = new SecretKeySpec(new byte[16], "AES");
    c = Cipher.getInstance("AES");
    c.init(Cipher.ENCRYPT_MODE, aes);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CipherOutputStream out = new CipherOutputStream(bytes, c)) {
      out.write("streamed through a cipher".getBytes());
    }
    System.out.println(bytes.size());
    c.init(Cipher.DECRYPT_MODE, aes);
    try (CipherInputStream in = new CipherInputStream(
        new ByteArrayInputStream(bytes.toByteArray()), c)) {
      System.out.println(new String(in.readAllBytes()));
    }
    c.init(Cipher.ENCRYPT_MODE, aes);
    SealedObject sealed = new SealedObject("a secret", c);
    System.out.println(sealed.getObject(aes) + " " + sealed.getAlgorithm());
    System.out.println(hex.formatHex(new NullCipher().doFinal(new byte[] {1,
        2})));
    System.out.println(KeyGenerator.getInstance("AES").generateKey()
        .getEncoded().length);
  }
}
// -- exit 0
// -- stdout
// f0913935a7428f75e02558db9905827d
// fa7b9ecdaa61f42b
// debe1361601980d9
// bda4c9390522293c65
// 4ef997456198dd78
// 32
// streamed through a cipher
// a secret AES
// 0102
// 16
