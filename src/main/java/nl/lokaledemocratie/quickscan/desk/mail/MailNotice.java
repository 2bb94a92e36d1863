package nl.lokaledemocratie.quickscan.desk.mail;

import java.util.Optional;
import java.util.stream.Stream;

/** What the page of mail says above all. */
public enum MailNotice {
    NONE,
    ADDED,
    CONTACT,
    INVITED,
    REMINDED,
    RETURNED,

    // What was refused.
    NO_FILE,
    TOO_LARGE,
    NO_CONTACT,
    CHANGED,
    TOO_MANY,
    TOO_MANY_OF_GROUP,
    TOO_MANY_CODES,
    NOT_NOW,
    NO_ADDRESSES,
    UNKNOWN_ADDRESSES;

    /** Whether something was not done. */
    public boolean isRefusal() {
        return ordinal() >= NO_FILE.ordinal();
    }

    /** What an address says; nothing that it cannot say. */
    static MailNotice of(Optional<String> text) {
        return Stream.of(ADDED, CONTACT, INVITED, REMINDED, RETURNED)
                .filter(notice -> text.filter(notice.text()::equals).isPresent())
                .findFirst()
                .orElse(NONE);
    }

    String text() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
