package nl.lokaledemocratie.quickscan.access;

import java.util.List;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Zxcvbn;

/**
 * Tells which passwords are soon guessed however long they are: common ones, names, rows of keys, years, and words that stand about here.
 * Counted by zxcvbn (Wheeler, USENIX Security 2016), whose lists come with it.
 */
public final class EasyPasswords {

    /** Ten thousand million guesses or more: a score of 4, the highest; {@code Welkom2026!!} has 3. */
    private static final int ENOUGH = 4;

    private static final List<String> HERE = List.of(
            "wachtwoord",
            "welkom",
            "geheim",
            "inloggen",
            "quickscan",
            "quick",
            "scan",
            "lokale",
            "democratie",
            "gemeente",
            "gemeenteraad",
            "griffie",
            "griffier",
            "raad",
            "raadslid",
            "inwoner",
            "provincie",
            "waterschap",
            "beheerder",
            "adviseur",
            "januari",
            "februari",
            "maart",
            "april",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
            "lente",
            "zomer",
            "herfst",
            "winter",
            "maandag",
            "vrijdag",
            "nederland",
            "holland");

    private static final Zxcvbn GUESSES = new Zxcvbn();

    private EasyPasswords() {}

    /**
     * Whether it is soon guessed.
     *
     * @param around what who guesses knows of its owner, such as user name and name
     */
    public static boolean isEasy(String password, List<String> around) {
        List<String> known = Stream.concat(HERE.stream(), around.stream().flatMap(EasyPasswords::words))
                .filter(word -> !word.isBlank())
                .toList();
        return GUESSES.measure(password, known).getScore() < ENOUGH;
    }

    private static Stream<String> words(String text) {
        return Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\p{N}]+")));
    }
}
