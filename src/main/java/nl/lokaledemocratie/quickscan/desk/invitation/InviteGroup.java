package nl.lokaledemocratie.quickscan.desk.invitation;

import nl.lokaledemocratie.quickscan.invitation.GroupCodes;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;

/** A closed group on the page where codes are made. */
public record InviteGroup(Audience audience, GroupCodes codes) {

    /** The most codes that one form makes. */
    public int most() {
        return Math.min(InvitationPages.MOST, codes.extra());
    }

    public int size() {
        return codes.size().orElse(0);
    }
}
