package nl.lokaledemocratie.quickscan.paper;

import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.invitation.GroupCodes;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;

/**
 * What an import would do to one group.
 *
 * @param rows     rows of answers of the group
 * @param equal    how many of them equal a row that was taken in before
 * @param twins    how many of the others equal a row above them
 * @param codes    how it stands with its size and its codes until now
 */
public record GroupPreview(Audience audience, int rows, int equal, int twins, GroupCodes codes) {

    public int answered() {
        return codes.answered();
    }

    /** Number of people in the group, when known. */
    public OptionalInt size() {
        return codes.size();
    }

    /** How it stands with its codes then. */
    public GroupCodes codesThen() {
        return codes.after(added(false));
    }

    /** How many answers come to it, with the equal ones or without. */
    public int added(boolean all) {
        return all ? rows : rows - equal;
    }

    /** How many people answered then. */
    public int total(boolean all) {
        return answered() + added(all);
    }

    /** Whether a closed group then has no more answers than people. */
    public boolean fits(boolean all) {
        return !audience.closed() || size().isEmpty() || total(all) <= people() || added(all) == 0;
    }

    public int people() {
        return size().orElse(0);
    }
}
