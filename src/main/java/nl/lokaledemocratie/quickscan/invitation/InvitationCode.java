package nl.lokaledemocratie.quickscan.invitation;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.notation.CodeLetters;

/**
 * A personal code of ten letters and digits: 50 random bits, about 10<sup>15</sup> codes. A right code is let in however many wrong ones
 * were tried, because guessing is hopeless: with 500 codes still open one guess in 2·10<sup>12</sup> is right, so who tries a thousand
 * a second, day and night, needs 70 years for one.
 *
 * @param letters the code without separators, in capitals
 */
public record InvitationCode(String letters) {

    static final int LENGTH = 10;

    public InvitationCode {
        if (!CodeLetters.isCode(letters, LENGTH)) {
            throw new IllegalArgumentException("Not an invitation code");
        }
    }

    static InvitationCode random() {
        return new InvitationCode(CodeLetters.random(LENGTH));
    }

    /** Reads what a person typed or pasted. */
    public static Optional<InvitationCode> parse(String typed) {
        return CodeLetters.parse(typed, LENGTH).map(InvitationCode::new);
    }

    /** As it is printed: two groups of five. */
    public String grouped() {
        return CodeLetters.grouped(letters);
    }

    /** A code lets a person in: it does not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "InvitationCode";
    }
}
