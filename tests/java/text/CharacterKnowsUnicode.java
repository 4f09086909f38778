// Character: categories, digits, surrogates, names, scripts and blocks.
public class CharacterKnowsUnicode {
  public static void main(String[] args) {
    int[] points = {'A', 'z', '5', ' ', '_', '$', '\n', 0xaa, 0xdf, 0x1c5,
        0x661, 0x2028, 0x2160, 0x4e2d, 0xfeff, 0x10400, 0x1d7d8, 0x1f600,
        0xd800, 0xffff};
    for (int c : points) {
      System.out.printf("%05x type=%d letter=%b digit=%b ws=%b space=%b "
          + "start=%b part=%b upper=%x lower=%x title=%x num=%d dir=%d%n", c,
          Character.getType(c), Character.isLetter(c), Character.isDigit(c),
          Character.isWhitespace(c), Character.isSpaceChar(c),
          Character.isJavaIdentifierStart(c), Character.isJavaIdentifierPart(c),
          Character.toUpperCase(c), Character.toLowerCase(c),
          Character.toTitleCase(c), Character.getNumericValue(c),
          Character.getDirectionality(c));
    }
    System.out.println(Character.digit('f', 16) + " " + Character.digit('g', 16)
        + " " + Character.digit('\uff11', 10) + " " + Character.digit('1', 1));
    System.out.println(Character.forDigit(11, 16) + " "
        + (int) Character.forDigit(11, 10));
    System.out.println(Character.isSurrogatePair('\ud83d', '\ude00') + " "
        + Integer.toHexString(Character.toCodePoint('\ud83d', '\ude00')));
    System.out.println(Character.toChars(0x1f600).length + " "
        + Character.charCount(0xffff) + " " + Character.isMirrored('('));
    System.out.println(Character.getName('A') + ", " +
        Character.getName(0x1f600));
    System.out.println(Character.codePointOf("LATIN SMALL LETTER Z"));
    System.out.println(Character.UnicodeBlock.of(0x4e2d) + " "
        + Character.UnicodeScript.of(0x3b1) + " "
        + Character.UnicodeScript.forName("Hira"));
    System.out.println(Character.isIdeographic(0x4e2d) + " "
        + Character.isAlphabetic(0x2160) + " " + Character.isISOControl(0x9f));
    System.out.println(Character.reverseBytes('\u1234') == '\u3412');
  }
}
// -- exit 0
// -- stdout
// 00041 type=1 letter=true digit=false ws=false space=false start=true part=true upper=41 lower=61 title=41 num=10 dir=0
// 0007a type=2 letter=true digit=false ws=false space=false start=true part=true upper=5a lower=7a title=5a num=35 dir=0
// 00035 type=9 letter=false digit=true ws=false space=false start=false part=true upper=35 lower=35 title=35 num=5 dir=3
// 00020 type=12 letter=false digit=false ws=true space=true start=false part=false upper=20 lower=20 title=20 num=-1 dir=12
// 0005f type=23 letter=false digit=false ws=false space=false start=true part=true upper=5f lower=5f title=5f num=-1 dir=13
// 00024 type=26 letter=false digit=false ws=false space=false start=true part=true upper=24 lower=24 title=24 num=-1 dir=5
// 0000a type=15 letter=false digit=false ws=true space=false start=false part=false upper=a lower=a title=a num=-1 dir=10
// 000aa type=5 letter=true digit=false ws=false space=false start=true part=true upper=aa lower=aa title=aa num=-1 dir=0
// 000df type=2 letter=true digit=false ws=false space=false start=true part=true upper=df lower=df title=df num=-1 dir=0
// 001c5 type=3 letter=true digit=false ws=false space=false start=true part=true upper=1c4 lower=1c6 title=1c5 num=-1 dir=0
// 00661 type=9 letter=false digit=true ws=false space=false start=false part=true upper=661 lower=661 title=661 num=1 dir=6
// 02028 type=13 letter=false digit=false ws=true space=true start=false part=false upper=2028 lower=2028 title=2028 num=-1 dir=12
// 02160 type=10 letter=false digit=false ws=false space=false start=true part=true upper=2160 lower=2170 title=2160 num=1 dir=0
// 04e2d type=5 letter=true digit=false ws=false space=false start=true part=true upper=4e2d lower=4e2d title=4e2d num=-1 dir=0
// 0feff type=16 letter=false digit=false ws=false space=false start=false part=true upper=feff lower=feff title=feff num=-1 dir=9
// 10400 type=1 letter=true digit=false ws=false space=false start=true part=true upper=10400 lower=10428 title=10400 num=-1 dir=0
// 1d7d8 type=9 letter=false digit=true ws=false space=false start=false part=true upper=1d7d8 lower=1d7d8 title=1d7d8 num=0 dir=3
// 1f600 type=28 letter=false digit=false ws=false space=false start=false part=false upper=1f600 lower=1f600 title=1f600 num=-1 dir=13
// 0d800 type=19 letter=false digit=false ws=false space=false start=false part=false upper=d800 lower=d800 title=d800 num=-1 dir=0
// 0ffff type=0 letter=false digit=false ws=false space=false start=false part=false upper=ffff lower=ffff title=ffff num=-1 dir=-1
// 15 -1 1 -1
// b 0
// true 1f600
// 2 1 true
// LATIN CAPITAL LETTER A, GRINNING FACE
// 122
// CJK_UNIFIED_IDEOGRAPHS GREEK HIRAGANA
// true true true
// true
