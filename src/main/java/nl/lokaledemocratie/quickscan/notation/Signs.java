package nl.lokaledemocratie.quickscan.notation;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Kinds of signs by what a reader sees of them. */
final class Signs {

    static final int NON_JOINER = 0x200C;
    static final int JOINER = 0x200D;

    private static final int BRAILLE_WITHOUT_DOTS = 0x2800;
    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

    /** Format signs that have a shape of their own, such as the Arabic sign for a year. */
    private static final String VISIBLE_FORMATS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u08E2";

    private static final String EMOJI_OF_PUNCTUATION = "\u203C\u2049\u3030\u303D";
    private static final Set<UnicodeScript> ALPHABETS_WITHOUT_JOINING = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HAN,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN);

    private Signs() {}

    /** Nothing is seen of it, and it takes no place; line ends and tabs are not meant. */
    static boolean isInvisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign != '\t' && sign != '\n';
            case Character.FORMAT -> VISIBLE_FORMATS.indexOf(sign) < 0;
            case Character.SURROGATE -> true;
            default -> isSelector(sign) || isNoCharacter(sign) || FILLERS.indexOf(sign) >= 0;
        };
    }

    /** It chooses the shape of the sign before it. */
    static boolean isSelector(int sign) {
        return sign >= 0xFE00 && sign <= 0xFE0F || sign >= 0xE0100 && sign <= 0xE01EF || isMongolianSelector(sign);
    }

    private static boolean isMongolianSelector(int sign) {
        return sign >= 0x180B && sign <= 0x180F && sign != 0x180E;
    }

    private static boolean isNoCharacter(int sign) {
        return (sign & 0xFFFE) == 0xFFFE || sign >= 0xFDD0 && sign <= 0xFDEF;
    }

    /** A blank of whatever width, also one where no line may break. */
    static boolean isBlank(int sign) {
        return Character.getType(sign) == Character.SPACE_SEPARATOR || sign == BRAILLE_WITHOUT_DOTS;
    }

    /** It is read as a hyphen or a minus and is another sign than the one on the keyboard. */
    static boolean isOtherDash(int sign) {
        return sign != '-' && Character.getType(sign) == Character.DASH_PUNCTUATION || sign == 0x2212;
    }

    /** A letter or mark of a script in which joiners tell letters apart, such as Arabic, Persian and those of India. */
    static boolean joins(int sign) {
        return UnicodeBlock.of(sign) == UnicodeBlock.ARABIC
                || !ALPHABETS_WITHOUT_JOINING.contains(UnicodeScript.of(sign));
    }

    /** A picture, or the selector or the colour behind it. */
    static boolean isPicture(int sign) {
        return switch (Character.getType(sign)) {
            case Character.OTHER_SYMBOL, Character.MATH_SYMBOL -> true;
            default -> sign >= 0x1F3FB && sign <= 0x1F3FF || EMOJI_OF_PUNCTUATION.indexOf(sign) >= 0;
        };
    }

    /** Letters of the flag of a region, written without being seen. */
    static boolean isFlagTag(int sign) {
        return sign >= 0xE0020 && sign <= 0xE007F;
    }
}
