// Ed25519 signatures and X25519 agreement with fixed keys.
import java.math.BigInteger;
import java.security.*;
import java.security.spec.*;
import java.util.HexFormat;
import javax.crypto.KeyAgreement;

public class CurvesAgreeOnSecrets {
  public static void main(String[] args) throws Exception {
    HexFormat hex = HexFormat.of();
    byte[] seed = hex.parseHex(
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    KeyFactory f = KeyFactory.getInstance("Ed25519");
    PrivateKey key = f.generatePrivate(new EdECPrivateKeySpec(
        NamedParameterSpec.ED25519, seed));
    Signature s = Signature.getInstance("Ed25519");
    s.initSign(key);
    byte[] sig = s.sign();
    System.out.println(hex.formatHex(sig));
    KeyFactory x = KeyFactory.getInstance("X25519");
    byte[] a = new byte[32], b = new byte[32];
    a[1] = 77;
    b[2] = 99;
    PrivateKey pa = x.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, a));
    PublicKey nine = x.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519,
        BigInteger.valueOf(9)));
    KeyAgreement ka = KeyAgreement.getInstance("X25519");
    ka.init(pa);
    ka.doPhase(nine, true);
    System.out.println(hex.formatHex(ka.generateSecret()));
    try {
      ka.doPhase(nine, false);
    } catch (IllegalStateException | InvalidKeyException e) {
      System.out.println(e.getClass().getSimpleName());
    }
    System.out.println(key.getAlgorithm() + " " +
        hex.formatHex(key.getEncoded()));
  }
}
// -- exit 0
// -- stdout
// e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b
// 10124252f16d29baec875a5fdc8973ea73b0b9cb44e03deb3f6c86ec9112c55a
// IllegalStateException
// EdDSA 302e020100300506032b6570042204209d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60
