package nl.lokaledemocratie.quickscan.response.carried;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.notation.CodeLetters;

/**
 * Under what answers are carried to another device: 16 letters and digits, 80 random bits. Where they lie and the key to them both follow
 * from it, so who has the database finds none of the codes: at a million million guesses a second 40,000 years for the half of them.
 *
 * @param letters the code without separators, in capitals
 */
public record CarryCode(String letters) {

    static final int LENGTH = 16;

    public CarryCode {
        if (!CodeLetters.isCode(letters, LENGTH)) {
            throw new IllegalArgumentException("Not a code for another device");
        }
    }

    public static CarryCode random() {
        return new CarryCode(CodeLetters.random(LENGTH));
    }

    /** Reads what a person typed or pasted. */
    public static Optional<CarryCode> parse(String typed) {
        return CodeLetters.parse(typed, LENGTH).map(CarryCode::new);
    }

    /** As it is shown: four groups of four. */
    public String grouped() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** A code opens what somebody answered: it does not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "CarryCode";
    }
}
