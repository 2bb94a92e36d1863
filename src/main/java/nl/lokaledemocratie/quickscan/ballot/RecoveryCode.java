package nl.lokaledemocratie.quickscan.ballot;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.notation.CodeLetters;

/**
 * What opens a ballot box when its key file is lost: 25 letters and digits, 125 random bits, so that nobody can guess it however often
 * they try: at a million guesses a second 10<sup>24</sup> years. It is shown once and kept nowhere.
 *
 * @param letters the code without separators, in capitals
 */
public record RecoveryCode(String letters) {

    static final int LENGTH = 25;

    public RecoveryCode {
        if (!CodeLetters.isCode(letters, LENGTH)) {
            throw new IllegalArgumentException("Not a recovery code");
        }
    }

    static RecoveryCode random() {
        return new RecoveryCode(CodeLetters.random(LENGTH));
    }

    /** Reads what a person typed or pasted. */
    public static Optional<RecoveryCode> parse(String typed) {
        return CodeLetters.parse(typed, LENGTH).map(RecoveryCode::new);
    }

    /** As it is printed: five groups of five. */
    public String grouped() {
        return CodeLetters.grouped(letters);
    }

    /** A code opens what people answered: it does not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
