package nl.lokaledemocratie.quickscan.mail.letter;

/**
 * A letter as it is sent: the same words twice.
 *
 * @param sender  the name beside the address it comes from
 * @param contact the address that answers go to
 * @param text    without any layout
 */
public record WrittenLetter(String sender, String contact, String subject, String text, String html) {

    /** It holds a code: it does not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "WrittenLetter";
    }
}
