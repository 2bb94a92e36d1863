package nl.lokaledemocratie.quickscan.paper;

import java.util.List;

import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;

/**
 * What an import would add; nothing of it is stored yet.
 *
 * @param ticket opens the rows that wait; only the clerk's form has it
 */
public record PaperPreview(DraftTicket ticket, List<GroupPreview> groups) {

    public PaperPreview {
        groups = List.copyOf(groups);
    }

    public int rows() {
        return groups.stream().mapToInt(GroupPreview::rows).sum();
    }

    public int equal() {
        return groups.stream().mapToInt(GroupPreview::equal).sum();
    }

    public int twins() {
        return groups.stream().mapToInt(GroupPreview::twins).sum();
    }

    public int added(boolean all) {
        return groups.stream().mapToInt(group -> group.added(all)).sum();
    }

    public boolean fits(boolean all) {
        return groups.stream().allMatch(group -> group.fits(all));
    }

    /** Whether there is something to take in, with the equal rows or without. */
    public boolean offers(boolean all) {
        return added(all) > 0 && fits(all);
    }

    /** What the clerk was told; when it is otherwise at confirming, the clerk is told again first. */
    public String seen() {
        return rows() + "-" + equal();
    }
}
