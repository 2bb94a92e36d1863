package nl.lokaledemocratie.quickscan.desk.mail;

import java.util.List;

import nl.lokaledemocratie.quickscan.mail.file.AddressProblem;

/**
 * What became of the last request.
 *
 * @param number   of what it is about: addresses that were added, or of which there are too many
 * @param most     how many there can be
 * @param group    the name of the group it is about; empty when it is about all
 * @param typed    what was typed and not taken
 * @param problems of a file that was refused
 */
public record MailOutcome(
        MailNotice notice, int number, int most, String group, String typed, List<AddressProblem> problems) {

    static final MailOutcome NONE = of(MailNotice.NONE);

    static MailOutcome of(MailNotice notice) {
        return of(notice, 0);
    }

    static MailOutcome of(MailNotice notice, int number) {
        return new MailOutcome(notice, number, 0, "", "", List.of());
    }

    static MailOutcome typed(MailNotice notice, String typed) {
        return new MailOutcome(notice, 0, 0, "", typed, List.of());
    }

    static MailOutcome file(List<AddressProblem> problems) {
        return new MailOutcome(MailNotice.NONE, 0, 0, "", "", problems);
    }

    public boolean isRefused() {
        return notice.isRefusal() || !problems.isEmpty();
    }

    /** Where the mistake can be mended: the id of a field. */
    public String getField() {
        return switch (notice) {
            case NO_CONTACT -> "vragen";
            case NO_ADDRESSES, UNKNOWN_ADDRESSES -> "adressen";
            case NO_FILE, TOO_LARGE, TOO_MANY, TOO_MANY_OF_GROUP -> "bestand";
            default -> "";
        };
    }
}
