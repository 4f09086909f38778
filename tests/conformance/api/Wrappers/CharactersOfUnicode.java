// Character knows the properties of all code points, supplementary ones too,
// and takes surrogates apart.
import static conformance.Check.*;

public class CharactersOfUnicode {
  public static void main(String[] args) {
    that(Character.isLetter('\u00e9') && !Character.isLetter('1'), "letter");
    that(Character.isLetter(0x1d538) && !Character.isLetter(0x1f600), "wide");
    that(Character.isDigit('\u0660') && !Character.isDigit('\u2460'), "digit");
    equal(9, Character.digit('\u0669', 10));
    equal(-1, Character.digit('9', 8));
    equal(35, Character.digit('Z', 36));
    equal('z', (int) Character.forDigit(35, 36));
    equal(0, (int) Character.forDigit(36, 36));
    equal(50, Character.getNumericValue('\u216c'));
    equal(-2, Character.getNumericValue('\u00bd'));
    that(Character.isWhitespace('\u001c') && !Character.isWhitespace('\u00a0')
        && Character.isSpaceChar('\u00a0'), "space");
    that(Character.isJavaIdentifierStart('$')
        && !Character.isJavaIdentifierStart('1')
        && Character.isJavaIdentifierPart(0x1d538)
        && Character.isIdentifierIgnorable('\0'), "identifiers");
    equal('\u01c5', (int) Character.toTitleCase('\u01c4'));
    equal(0x1041a, Character.toUpperCase(0x10442));
    equal('\u0130', (int) Character.toUpperCase('\u0130'));
    equal(2, Character.charCount(0x10000));
    equal("\ud800\udc00", new String(Character.toChars(0x10000)));
    equal(0x10ffff, Character.toCodePoint('\udbff', '\udfff'));
    that(Character.isSurrogatePair('\ud800', '\udc00')
        && !Character.isSurrogatePair('\udc00', '\ud800'), "pairs");
    that(Character.isValidCodePoint(0x10ffff)
        && !Character.isValidCodePoint(0x110000), "valid");
    raises(IllegalArgumentException.class, () -> Character.toChars(-1));
    equal(Character.UPPERCASE_LETTER, (byte) Character.getType('A'));
    equal(Character.SURROGATE, (byte) Character.getType('\ud800'));
    equal(Character.UNASSIGNED, (byte) Character.getType(0xe0fff));
    that(Character.isMirrored('(') && !Character.isMirrored('a'), "mirrored");
    same(Character.UnicodeScript.GREEK, Character.UnicodeScript.of('\u03b1'));
    same(Character.UnicodeBlock.CYRILLIC,
        Character.UnicodeBlock.of('\u0416'));
    equal("LATIN SMALL LETTER A", Character.getName('a'));
    equal('a', Character.codePointOf("latin small letter a"));
  }
}
