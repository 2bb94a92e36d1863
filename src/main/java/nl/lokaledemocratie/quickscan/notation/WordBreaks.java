package nl.lokaledemocratie.quickscan.notation;

import java.util.function.IntPredicate;

/**
 * Where a word that is longer than a line breaks: after a hyphen or slash of its own, else before a consonant that begins a syllable, so that
 * at least four letters stand on both sides. Without dictionaries, for Dutch and English; names of any language come out readable.
 */
public final class WordBreaks {

    private static final int LEAST = 4;

    private static final String VOWELS = "aeiouyáàâäãåæéèêëíìîïóòôöõøœúùûüý";
    private static final String SIGNS = "-/";

    /** Consonants that are one sound with the next. */
    private static final String BEFORE_H = "cgpstw";

    private static final String BEFORE_R = "bcdfgkptvw";
    private static final String BEFORE_L = "bcfgkpv";

    private WordBreaks() {}

    /**
     * How many characters of a word stand before the break.
     *
     * @param word of two characters or more
     * @param fits whether so many of its first characters fit the line, with what is set behind them
     * @return at least one, also where none fits, and fewer than the word has
     */
    public static int place(String word, IntPredicate fits) {
        int most = 1;
        while (most < word.length() - 1 && fits.test(most + 1)) {
            most++;
        }
        for (int place = most; place > 1; place--) {
            if (hasOwnSign(word, place) || (isRoomy(word, place) && isSyllable(word, place))) {
                return place;
            }
        }
        for (int place = most; place > 1; place--) {
            if (isRoomy(word, place)) {
                return place;
            }
        }
        return most;
    }

    /** Whether a break needs no hyphen, because the word has a sign of its own there. */
    public static boolean hasOwnSign(String word, int place) {
        return SIGNS.indexOf(word.charAt(place - 1)) >= 0 && letters(word.substring(0, place)) > 1;
    }

    private static boolean isRoomy(String word, int place) {
        return letters(word.substring(0, place)) >= LEAST && letters(word.substring(place)) >= LEAST;
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).limit(LEAST).count();
    }

    /** Whether a vowel follows behind one consonant, or behind two that begin a syllable together. */
    private static boolean isSyllable(String word, int place) {
        char before = Character.toLowerCase(word.charAt(place - 1));
        char first = Character.toLowerCase(word.charAt(place));
        char second = Character.toLowerCase(word.charAt(place + 1));
        char third = Character.toLowerCase(word.charAt(place + 2));
        if (!isConsonant(first) || !Character.isLetter(before) || isTogether(before, first)) {
            return false;
        }
        return isVowel(second) || (isOnset(first, second) && isVowel(third));
    }

    /** Whether two letters are one sound or begin a syllable. */
    private static boolean isTogether(char before, char first) {
        return isOnset(before, first)
                || (first == 'h' && BEFORE_H.indexOf(before) >= 0)
                || (first == 'j' && before == 'i')
                || (first == 'k' && before == 'c');
    }

    private static boolean isOnset(char first, char second) {
        return second == 'r' ? BEFORE_R.indexOf(first) >= 0 : second == 'l' && BEFORE_L.indexOf(first) >= 0;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static boolean isConsonant(char letter) {
        return Character.isLetter(letter) && !isVowel(letter);
    }
}
