// Many constants in one class need ldc_w, and long switch tables jump right.
public class HugeSwitchesAndConstants {
  static String name(int i) {
    switch (i) {
      case 0: return "n0"; case 1: return "n7"; case 2: return "n14";
      case 3: return "n21"; case 4: return "n28"; case 5: return "n35";
      case 6: return "n42"; case 7: return "n49"; case 8: return "n56";
      case 9: return "n63"; case 10: return "n70"; case 11: return "n77";
      case 12: return "n84"; case 13: return "n91"; case 14: return "n98";
      case 15: return "n105"; case 16: return "n112"; case 17: return "n119";
      case 18: return "n126"; case 19: return "n133"; case 20: return "n140";
      case 21: return "n147"; case 22: return "n154"; case 23: return "n161";
      case 24: return "n168"; case 25: return "n175"; case 26: return "n182";
      case 27: return "n189"; case 28: return "n196"; case 29: return "n203";
      case 30: return "n210"; case 31: return "n217"; case 32: return "n224";
      case 33: return "n231"; case 34: return "n238"; case 35: return "n245";
      case 36: return "n252"; case 37: return "n259"; case 38: return "n266";
      case 39: return "n273"; case 40: return "n280"; case 41: return "n287";
      case 42: return "n294"; case 43: return "n301"; case 44: return "n308";
      case 45: return "n315"; case 46: return "n322"; case 47: return "n329";
      case 48: return "n336"; case 49: return "n343"; case 50: return "n350";
      case 51: return "n357"; case 52: return "n364"; case 53: return "n371";
      case 54: return "n378"; case 55: return "n385"; case 56: return "n392";
      case 57: return "n399"; case 58: return "n406"; case 59: return "n413";
      case 60: return "n420"; case 61: return "n427"; case 62: return "n434";
      case 63: return "n441"; case 64: return "n448"; case 65: return "n455";
      case 66: return "n462"; case 67: return "n469"; case 68: return "n476";
      case 69: return "n483"; case 70: return "n490"; case 71: return "n497";
      case 72: return "n504"; case 73: return "n511"; case 74: return "n518";
      case 75: return "n525"; case 76: return "n532"; case 77: return "n539";
      case 78: return "n546"; case 79: return "n553"; case 80: return "n560";
      case 81: return "n567"; case 82: return "n574"; case 83: return "n581";
      case 84: return "n588"; case 85: return "n595"; case 86: return "n602";
      case 87: return "n609"; case 88: return "n616"; case 89: return "n623";
      case 90: return "n630"; case 91: return "n637"; case 92: return "n644";
      case 93: return "n651"; case 94: return "n658"; case 95: return "n665";
      case 96: return "n672"; case 97: return "n679"; case 98: return "n686";
      case 99: return "n693"; case 100: return "n700"; case 101: return "n707";
      case 102: return "n714"; case 103: return "n721"; case 104: return "n728";
      case 105: return "n735"; case 106: return "n742"; case 107: return "n749";
      case 108: return "n756"; case 109: return "n763"; case 110: return "n770";
      case 111: return "n777"; case 112: return "n784"; case 113: return "n791";
      case 114: return "n798"; case 115: return "n805"; case 116: return "n812";
      case 117: return "n819"; case 118: return "n826"; case 119: return "n833";
      case 120: return "n840"; case 121: return "n847"; case 122: return "n854";
      case 123: return "n861"; case 124: return "n868"; case 125: return "n875";
      case 126: return "n882"; case 127: return "n889"; case 128: return "n896";
      case 129: return "n903"; case 130: return "n910"; case 131: return "n917";
      case 132: return "n924"; case 133: return "n931"; case 134: return "n938";
      case 135: return "n945"; case 136: return "n952"; case 137: return "n959";
      case 138: return "n966"; case 139: return "n973"; case 140: return "n980";
      case 141: return "n987"; case 142: return "n994";
      case 143: return "n1001"; case 144: return "n1008";
      case 145: return "n1015"; case 146: return "n1022";
      case 147: return "n1029"; case 148: return "n1036";
      case 149: return "n1043"; case 150: return "n1050";
      case 151: return "n1057"; case 152: return "n1064";
      case 153: return "n1071"; case 154: return "n1078";
      case 155: return "n1085"; case 156: return "n1092";
      case 157: return "n1099"; case 158: return "n1106";
      case 159: return "n1113"; case 160: return "n1120";
      case 161: return "n1127"; case 162: return "n1134";
      case 163: return "n1141"; case 164: return "n1148";
      case 165: return "n1155"; case 166: return "n1162";
      case 167: return "n1169"; case 168: return "n1176";
      case 169: return "n1183"; case 170: return "n1190";
      case 171: return "n1197"; case 172: return "n1204";
      case 173: return "n1211"; case 174: return "n1218";
      case 175: return "n1225"; case 176: return "n1232";
      case 177: return "n1239"; case 178: return "n1246";
      case 179: return "n1253"; case 180: return "n1260";
      case 181: return "n1267"; case 182: return "n1274";
      case 183: return "n1281"; case 184: return "n1288";
      case 185: return "n1295"; case 186: return "n1302";
      case 187: return "n1309"; case 188: return "n1316";
      case 189: return "n1323"; case 190: return "n1330";
      case 191: return "n1337"; case 192: return "n1344";
      case 193: return "n1351"; case 194: return "n1358";
      case 195: return "n1365"; case 196: return "n1372";
      case 197: return "n1379"; case 198: return "n1386";
      case 199: return "n1393"; case 200: return "n1400";
      case 201: return "n1407"; case 202: return "n1414";
      case 203: return "n1421"; case 204: return "n1428";
      case 205: return "n1435"; case 206: return "n1442";
      case 207: return "n1449"; case 208: return "n1456";
      case 209: return "n1463"; case 210: return "n1470";
      case 211: return "n1477"; case 212: return "n1484";
      case 213: return "n1491"; case 214: return "n1498";
      case 215: return "n1505"; case 216: return "n1512";
      case 217: return "n1519"; case 218: return "n1526";
      case 219: return "n1533"; case 220: return "n1540";
      case 221: return "n1547"; case 222: return "n1554";
      case 223: return "n1561"; case 224: return "n1568";
      case 225: return "n1575"; case 226: return "n1582";
      case 227: return "n1589"; case 228: return "n1596";
      case 229: return "n1603"; case 230: return "n1610";
      case 231: return "n1617"; case 232: return "n1624";
      case 233: return "n1631"; case 234: return "n1638";
      case 235: return "n1645"; case 236: return "n1652";
      case 237: return "n1659"; case 238: return "n1666";
      case 239: return "n1673"; case 240: return "n1680";
      case 241: return "n1687"; case 242: return "n1694";
      case 243: return "n1701"; case 244: return "n1708";
      case 245: return "n1715"; case 246: return "n1722";
      case 247: return "n1729"; case 248: return "n1736";
      case 249: return "n1743"; case 250: return "n1750";
      case 251: return "n1757"; case 252: return "n1764";
      case 253: return "n1771"; case 254: return "n1778";
      case 255: return "n1785"; case 256: return "n1792";
      case 257: return "n1799"; case 258: return "n1806";
      case 259: return "n1813"; case 260: return "n1820";
      case 261: return "n1827"; case 262: return "n1834";
      case 263: return "n1841"; case 264: return "n1848";
      case 265: return "n1855"; case 266: return "n1862";
      case 267: return "n1869"; case 268: return "n1876";
      case 269: return "n1883"; case 270: return "n1890";
      case 271: return "n1897"; case 272: return "n1904";
      case 273: return "n1911"; case 274: return "n1918";
      case 275: return "n1925"; case 276: return "n1932";
      case 277: return "n1939"; case 278: return "n1946";
      case 279: return "n1953"; case 280: return "n1960";
      case 281: return "n1967"; case 282: return "n1974";
      case 283: return "n1981"; case 284: return "n1988";
      case 285: return "n1995"; case 286: return "n2002";
      case 287: return "n2009"; case 288: return "n2016";
      case 289: return "n2023"; case 290: return "n2030";
      case 291: return "n2037"; case 292: return "n2044";
      case 293: return "n2051"; case 294: return "n2058";
      case 295: return "n2065"; case 296: return "n2072";
      case 297: return "n2079"; case 298: return "n2086";
      case 299: return "n2093";
      default: return "none";
    }
  }

  public static void main(String[] args) {
    int sum = 0;
    for (int i = -5; i < 400; i++) sum = sum * 31 + name(i).hashCode();
    System.out.println(sum + " " + name(0) + " " + name(299) + " " + name(300));
    System.out.println(name(Integer.MIN_VALUE) + name(Integer.MAX_VALUE));
  }
}
// -- exit 0
// -- stdout
// -1308976948 n0 n2093 none
// nonenone
