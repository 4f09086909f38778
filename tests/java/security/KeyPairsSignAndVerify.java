// KeyPairGenerator, Signature, KeyFactory, KeyAgreement: RSA, DSA, EC, EdDSA.
import java.math.BigInteger;
import java.security.*;
import java.security.interfaces.*;
import java.security.spec.*;
import java.util.*;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;

public class KeyPairsSignAndVerify {
  static void sign(String algorithm, KeyPair p) throws Exception {
    Signature s = Signature.getInstance(algorithm);
    s.initSign(p.getPrivate());
    s.update("message".getBytes());
    byte[] sig = s.sign();
    s.initVerify(p.getPublic());
    s.update("message".getBytes());
    boolean good = s.verify(sig);
    s.update("massage".getBytes());
    System.out.println(algorithm + " " + good + " " + s.verify(sig) + " "
        + p.getPublic().getFormat() + " " + p.getPrivate().getFormat());
  }

  public static void main(String[] args) throws Exception {
    // A key made from fixed numbers: generating one takes long.
    BigInteger p = new BigInteger("d2de1e1b7e2c1bc4b7c3dc1f5cd2fb5f", 16)
        .nextProbablePrime().shiftLeft(128).add(BigInteger.ONE)
            .nextProbablePrime();
    BigInteger q = p.shiftRight(1).setBit(254).nextProbablePrime();
    BigInteger e = BigInteger.valueOf(65537), n = p.multiply(q);
    BigInteger phi = p.subtract(BigInteger.ONE)
        .multiply(q.subtract(BigInteger.ONE));
    KeyFactory f = KeyFactory.getInstance("RSA");
    KeyPair rsa = new KeyPair(f.generatePublic(new RSAPublicKeySpec(n, e)),
        f.generatePrivate(new RSAPrivateKeySpec(n, e.modInverse(phi))));
    sign("SHA256withRSA", rsa);
    sign("MD5withRSA", rsa);
    Cipher c = Cipher.getInstance("RSA/ECB/PKCS1Padding");
    c.init(Cipher.ENCRYPT_MODE, rsa.getPublic());
    byte[] secret = c.doFinal("secret".getBytes());
    c.init(Cipher.DECRYPT_MODE, rsa.getPrivate());
    System.out.println(secret.length + " " + new String(c.doFinal(secret)));
    System.out.println(((RSAKey) rsa.getPublic()).getModulus().bitLength() + " "
        + f.generatePublic(new X509EncodedKeySpec(rsa.getPublic().getEncoded()))
        .equals(rsa.getPublic()));
    KeyPairGenerator g = KeyPairGenerator.getInstance("EC");
    g.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair ec = g.generateKeyPair();
    sign("SHA256withECDSA", ec);
    System.out.println(((ECKey) ec.getPublic()).getParams().getOrder()
        .bitLength());
    try {
      Signature s = Signature.getInstance("SHA256withRSA");
      s.initSign(ec.getPrivate());
    } catch (InvalidKeyException x) {
      System.out.println(x.getMessage());
    }
    try {
      Signature.getInstance("SHA256withRSA").update((byte) 1);
    } catch (SignatureException x) {
      System.out.println(x.getMessage());
    }
    try {
      g.initialize(new ECGenParameterSpec("nocurve"));
    } catch (InvalidAlgorithmParameterException x) {
      System.out.println(x.getMessage());
    }
    try {
      f.generatePublic(new X509EncodedKeySpec(new byte[10]));
    } catch (InvalidKeySpecException x) {
      System.out.println(x.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// SHA256withRSA true false X.509 PKCS#8
// MD5withRSA true false X.509 PKCS#8
// 64 secret
// 511 true
// SHA256withECDSA true false X.509 PKCS#8
// 256
// No installed provider supports this key: sun.security.ec.ECPrivateKeyImpl
// object not initialized for signature or verification
// Unknown curve name: nocurve
// java.security.InvalidKeyException: invalid key format
