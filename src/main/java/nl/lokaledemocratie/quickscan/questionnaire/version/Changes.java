package nl.lokaledemocratie.quickscan.questionnaire.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;

/** Gathers what differs. */
final class Changes {

    private final List<Change> changes = new ArrayList<>();

    /** Notes a change where the two values differ. */
    Changes add(Change.What what, VersionStep step, Object before, Object after) {
        return add(what, "", step, before, after);
    }

    /** The same for a part of what is compared. */
    Changes add(Change.What what, String where, VersionStep step, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(new Change(what, where, step, before.toString(), after.toString()));
        }
        return this;
    }

    Changes addAll(Collection<Change> more) {
        changes.addAll(more);
        return this;
    }

    List<Change> list() {
        return List.copyOf(changes);
    }

    static String joined(Collection<String> words) {
        return String.join(", ", words);
    }

    /** For what is a set and has no order of its own. */
    static String sorted(Collection<String> words) {
        return joined(new TreeSet<>(words));
    }
}
