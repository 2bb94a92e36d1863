package nl.lokaledemocratie.quickscan.organisation;

import java.util.Optional;
import java.util.stream.Stream;

/** How many addresses lie near each other in a municipality, in the five classes of CBS: from 2500 a square kilometre to fewer than 500. */
public enum Urbanity {
    VERY_STRONG(1, "zeerSterk"),
    STRONG(2, "sterk"),
    MODERATE(3, "matig"),
    LITTLE(4, "weinig"),
    NONE(5, "niet");

    private final int number;
    private final String key;

    Urbanity(int number, String key) {
        this.number = number;
        this.key = key;
    }

    /** The class of this number, 1 to 5. */
    public static Optional<Urbanity> find(int number) {
        return Stream.of(values()).filter(one -> one.number == number).findFirst();
    }

    /** The class of this name in an address. */
    public static Optional<Urbanity> find(String key) {
        return Stream.of(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** As CBS numbers it. */
    public int number() {
        return number;
    }

    /** Its name in an address. */
    public String key() {
        return key;
    }
}
