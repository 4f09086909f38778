// CertificateFactory: an X.509 certificate, its fields, its verification.
import java.io.*;
import java.security.cert.*;
import java.security.cert.Certificate;
import java.util.*;

public class CertificatesAreParsed {
  static final String PEM = ""
      + "-----BEGIN CERTIFICATE-----\n"
      + "MIIBpTCCAUugAwIBAgIIVLgvdu5gZqowCgYIKoZIzj0EAwIwLjELMAkGA1UEBhMC\n"
      + "WFgxEDAOBgNVBAoTB0V4YW1wbGUxDTALBgNVBAMTBFRlc3QwIBcNMjAwMTAxMDAw\n"
      + "MDAwWhgPMjExOTEyMDgwMDAwMDBaMC4xCzAJBgNVBAYTAlhYMRAwDgYDVQQKEwdF\n"
      + "eGFtcGxlMQ0wCwYDVQQDEwRUZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n"
      + "UcmDHfVuoYy2JtV3O9Q8PcwhqUkoCsiExfGdPV6JupbFI2fwJWm4C9j7B/2EP/PT\n"
      + "qmOmni5vDXX9qy5JKv68hKNRME8wHQYDVR0OBBYEFJlhNWq+83LYn2pcmd0JMC82\n"
      + "QvvrMB0GA1UdEQQWMBSCDGV4YW1wbGUudGVzdIcEfwAAATAPBgNVHRMBAf8EBTAD\n"
      + "AQH/MAoGCCqGSM49BAMCA0gAMEUCIQD8/z1PhCo7Tbhk/wZ6HbWKVI9FjNL19Cry\n"
      + "LgFaS6eJGQIgGyMcCd90RQpF8eRGqlZKfpLg1coRFItRZUt2l/9xksU=\n"
      + "-----END CERTIFICATE-----\n";

  public static void main(String[] args) throws Exception {
    CertificateFactory f = CertificateFactory.getInstance("X.509");
    X509Certificate c = (X509Certificate) f.generateCertificate(
        new ByteArrayInputStream(PEM.getBytes()));
    System.out.println(c.getSubjectX500Principal() + " | " +
        c.getIssuerX500Principal()
        .getName() + " | " + c.getSerialNumber() + " " + c.getVersion() + " "
        + c.getSigAlgName() + " " + c.getBasicConstraints());
    System.out.println(c.getNotBefore().getTime() + " " + c.getPublicKey()
        .getAlgorithm()
        + " " + c.getSubjectAlternativeNames() + " " +
            c.getCriticalExtensionOIDs());
    c.verify(c.getPublicKey());
    try {
      c.checkValidity(new Date(0));
    } catch (CertificateNotYetValidException e) {
      System.out.println("not yet valid");
    }
    byte[] bad = c.getEncoded();
    bad[bad.length - 5] ^= 1;
    Certificate changed = f.generateCertificate(new ByteArrayInputStream(bad));
    try {
      changed.verify(c.getPublicKey());
    } catch (java.security.SignatureException e) {
      System.out.println("wrong signature");
    }
    System.out.println(c.equals(f.generateCertificate(new ByteArrayInputStream(
        c.getEncoded()))) + " " + c.equals(changed) + " "
        + f.generateCertPath(List.of(c)).getCertificates().size());
    try {
      f.generateCertificate(new ByteArrayInputStream("nonsense".getBytes()));
    } catch (CertificateException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(f.generateCertificates(new ByteArrayInputStream(
        (PEM + PEM).getBytes())).size());
  }
}
// -- exit 0
// -- stdout
// CN=Test, O=Example, C=XX | CN=Test,O=Example,C=XX | 6104681482752648874 3 SHA256withECDSA 2147483647
// 1577836800000 EC [[2, example.test], [7, 127.0.0.1]] [2.5.29.19]
// not yet valid
// wrong signature
// true false 1
// Could not parse certificate: java.io.IOException: Empty input
// 2
