package nl.lokaledemocratie.quickscan.desk.mail;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.mail.AddressState;
import nl.lokaledemocratie.quickscan.mail.MailAddresses.Counts;
import nl.lokaledemocratie.quickscan.mail.MailSetups.Round;
import nl.lokaledemocratie.quickscan.mail.MailSetups.Setup;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;

/**
 * How mail of a scan stands.
 *
 * @param possible  whether this installation can send
 * @param asking    whether people can begin now
 * @param rounds    what became of letters
 * @param failed    addresses that cannot be reached
 * @param downSince since when the mail server does not answer
 * @param days      until addresses are wiped, once the scan is closed
 * @param keep      how many days after closing they are
 */
public record MailView(
        Scan scan,
        boolean possible,
        boolean asking,
        Setup setup,
        List<Group> groups,
        List<Sent> rounds,
        List<String> failed,
        Optional<ZonedDateTime> downSince,
        long days,
        int keep) {

    /** A group to which one can write. */
    public record Group(Audience audience, Counts counts) {

        public int getTotal() {
            return counts.total();
        }
    }

    /** What became of letters to a group. */
    public record Sent(Audience audience, Round round) {}

    public int getTotal() {
        return groups.stream().mapToInt(Group::getTotal).sum();
    }

    /** To how many no invitation was made yet. */
    public int getUninvited() {
        return count(AddressState.NEW);
    }

    /** To how many a reminder can be made. */
    public int getUnreminded() {
        return count(AddressState.INVITED);
    }

    private int count(AddressState state) {
        return groups.stream().mapToInt(group -> group.counts().of(state)).sum();
    }

    public int getWaiting() {
        return rounds.stream().mapToInt(sent -> sent.round().waiting()).sum();
    }

    public int getUnknown() {
        return rounds.stream().mapToInt(sent -> sent.round().unknown()).sum();
    }

    /** Whether an invitation can be made now. */
    public boolean isInviting() {
        return asking && getUninvited() > 0 && !setup.contact().isEmpty();
    }

    /** Whether a reminder can be made now. */
    public boolean isReminding() {
        return asking && getUnreminded() > 0 && getWaiting() == 0;
    }

    public boolean isClosed() {
        return scan.status() == ScanStatus.CLOSED;
    }

    /** Groups without an address, one after the other. */
    public String empty(String language) {
        return groups.stream()
                .filter(group -> group.getTotal() == 0)
                .map(group -> group.audience().name().in(language))
                .collect(Collectors.joining(", "));
    }

    /** Since when the mail server does not answer, in words. */
    public String down(Locale locale) {
        return downSince.map(since -> Notation.in(locale).moment(since)).orElse("");
    }
}
