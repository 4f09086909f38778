// InetAddress and InetSocketAddress from literals.
import java.net.*;
import java.util.*;

public class AddressesAreLiterals {
  public static void main(String[] args) throws Exception {
    for (String s : new String[] {"127.0.0.1", "10.1.2.3", "192.168.1",
        "224.0.0.1",
        "0.0.0.0", "169.254.1.1", "255.255.255.255", "::1", "fe80::1",
            "ff02::1",
        "::ffff:1.2.3.4", "2001:db8::ff", "::", "1.2.3", "65535", "fec0::1"}) {
      InetAddress a = InetAddress.getByName(s);
      System.out.println(s + " " + a + " " + a.getClass().getSimpleName() + " "
          + a.getAddress().length + " " + a.isLoopbackAddress() +
              a.isAnyLocalAddress()
          + a.isMulticastAddress() + a.isSiteLocalAddress() +
              a.isLinkLocalAddress() + " "
          + a.hashCode());
    }
    for (String bad : new String[] {"1.2.3.256", "1.2.3.4.5", ":::1",
        "12345::g", "[::1"}) {
      try {
        System.out.println(InetAddress.getByName(bad));
      } catch (UnknownHostException e) {
        System.out.println("unknown " + bad);
      }
    }
    InetAddress named = InetAddress.getByAddress("name", new byte[] {1, 2, 3,
        4});
    System.out.println(named + " " + named.getHostName() + " " + named.equals(
        InetAddress.getByName("1.2.3.4")) + " " + named.getHostAddress());
    try {
      InetAddress.getByAddress(new byte[5]);
    } catch (UnknownHostException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(InetAddress.getByName(null) + " " +
        InetAddress.getLoopbackAddress());
    InetSocketAddress s = new InetSocketAddress("127.0.0.1", 80);
    InetSocketAddress u = InetSocketAddress.createUnresolved("h.invalid", 5);
    System.out.println(s + " " + s.getHostString() + " " + s.isUnresolved() +
        " " + u + " "
        + u.isUnresolved() + " " + u.getAddress() + " " +
            new InetSocketAddress(0) + " "
        + new InetSocketAddress(InetAddress.getByName("::1"), 9));
    System.out.println(Arrays.toString(InetAddress.getAllByName("9.8.7.6")) +
        " "
        + new HashSet<>(List.of(s)).contains(new InetSocketAddress("127.0.0.1",
            80)));
    NetworkInterface lo = NetworkInterface.getByInetAddress(
        InetAddress.getByName("127.0.0.1"));
    System.out.println(lo.isLoopback() + " " + lo.isUp() + " " + (lo.getIndex()
        > 0) + " "
        + lo.equals(NetworkInterface.getByName(lo.getName())) + " "
        + (lo.getHardwareAddress() == null));
  }
}
// -- exit 0
// -- stdout
// 127.0.0.1 /127.0.0.1 Inet4Address 4 truefalsefalsefalsefalse 2130706433
// 10.1.2.3 /10.1.2.3 Inet4Address 4 falsefalsefalsetruefalse 167838211
// 192.168.1 /192.168.0.1 Inet4Address 4 falsefalsefalsetruefalse -1062731775
// 224.0.0.1 /224.0.0.1 Inet4Address 4 falsefalsetruefalsefalse -536870911
// 0.0.0.0 /0.0.0.0 Inet4Address 4 falsetruefalsefalsefalse 0
// 169.254.1.1 /169.254.1.1 Inet4Address 4 falsefalsefalsefalsetrue -1442971391
// 255.255.255.255 /255.255.255.255 Inet4Address 4 falsefalsefalsefalsefalse -1
// ::1 /0:0:0:0:0:0:0:1 Inet6Address 16 truefalsefalsefalsefalse 1
// fe80::1 /fe80:0:0:0:0:0:0:1 Inet6Address 16 falsefalsefalsefalsetrue -41943039
// ff02::1 /ff02:0:0:0:0:0:0:1 Inet6Address 16 falsefalsetruefalsefalse -16646143
// ::ffff:1.2.3.4 /1.2.3.4 Inet4Address 4 falsefalsefalsefalsefalse 16909060
// 2001:db8::ff /2001:db8:0:0:0:0:0:ff Inet6Address 16 falsefalsefalsefalsefalse 536939703
// :: /0:0:0:0:0:0:0:0 Inet6Address 16 falsetruefalsefalsefalse 0
// 1.2.3 /1.2.0.3 Inet4Address 4 falsefalsefalsefalsefalse 16908291
// 65535 /0.0.255.255 Inet4Address 4 falsefalsefalsefalsefalse 65535
// fec0::1 /fec0:0:0:0:0:0:0:1 Inet6Address 16 falsefalsefalsetruefalse -37748735
// unknown 1.2.3.256
// unknown 1.2.3.4.5
// unknown :::1
// unknown 12345::g
// unknown [::1
// name/1.2.3.4 name true 1.2.3.4
// addr is of illegal length
// localhost/127.0.0.1 localhost/127.0.0.1
// /127.0.0.1:80 127.0.0.1 false h.invalid/<unresolved>:5 true null 0.0.0.0/0.0.0.0:0 /[0:0:0:0:0:0:0:1]:9
// [/9.8.7.6] true
// true true true true true
