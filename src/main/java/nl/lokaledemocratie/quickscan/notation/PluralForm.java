package nl.lokaledemocratie.quickscan.notation;

import java.util.Locale;

/**
 * The form of a noun behind a whole number, as the rules of Unicode CLDR tell: Dutch has two (1 minuut, 5 minuten), Polish three (1 minuta, 2
 * minuty, 5 minut), Arabic five.
 */
public enum PluralForm {
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** Of a number that is not negative. Languages without rules here have those of Dutch. */
    public static PluralForm of(long number, Locale locale) {
        return switch (locale.getLanguage()) {
            case "pl" -> number == 1 ? ONE : isFewInSlavic(number) ? FEW : MANY;
            case "uk" -> isOneInUkrainian(number) ? ONE : isFewInSlavic(number) ? FEW : MANY;
            case "ar" -> arabic(number);
            default -> number == 1 ? ONE : OTHER;
        };
    }

    private static boolean isOneInUkrainian(long number) {
        return number % 10 == 1 && number % 100 != 11;
    }

    private static boolean isFewInSlavic(long number) {
        long last = number % 10;
        long lastTwo = number % 100;
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14);
    }

    private static PluralForm arabic(long number) {
        long lastTwo = number % 100;
        if (number == 1) {
            return ONE;
        }
        if (number == 2) {
            return TWO;
        }
        return lastTwo >= 3 && lastTwo <= 10 ? FEW : lastTwo >= 11 ? MANY : OTHER;
    }
}
