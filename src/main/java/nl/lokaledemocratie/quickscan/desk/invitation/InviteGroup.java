package nl.lokaledemocratie.quickscan.desk.invitation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.invitation.GroupCodes;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;

/**
 * A closed group on the page where codes are made.
 *
 * @param carried whether its number comes along to another language: of the group that was filled in, else of the first
 */
public record InviteGroup(Audience audience, GroupCodes codes, boolean carried) {

    /** The same groups; the number of one of them comes along. */
    static List<InviteGroup> carrying(List<InviteGroup> groups, String filled) {
        Optional<InviteGroup> one = groups.stream()
                .filter(group -> group.codes.extra() > 0)
                .min(Comparator.comparing(group -> !group.audience.key().equals(filled)));
        return groups.stream()
                .map(group -> new InviteGroup(
                        group.audience, group.codes, one.filter(group::equals).isPresent()))
                .toList();
    }

    /** The most codes that one form makes. */
    public int most() {
        return Math.min(InvitationPages.MOST, codes.extra());
    }

    public int size() {
        return codes.size().orElse(0);
    }
}
