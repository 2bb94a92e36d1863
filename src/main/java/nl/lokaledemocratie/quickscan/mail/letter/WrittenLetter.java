package nl.lokaledemocratie.quickscan.mail.letter;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.organisation.look.Logo;

/**
 * A letter as it is sent: the same words twice.
 *
 * @param sender  the name beside the address it comes from
 * @param contact the address that answers go to
 * @param text    without any layout
 * @param logo    that the layout shows; it goes with the letter, because a picture on a server would tell that server who opens it
 */
public record WrittenLetter(
        String sender, String contact, String subject, String text, String html, Optional<Logo> logo) {

    /** How the layout calls the logo. */
    public static final String LOGO = "logo@quickscan";

    /** It holds a code: it does not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "WrittenLetter";
    }
}
