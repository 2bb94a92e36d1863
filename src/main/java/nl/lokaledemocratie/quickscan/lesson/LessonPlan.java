package nl.lokaledemocratie.quickscan.lesson;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is told of a finding, and to whom.
 *
 * @param theme      key
 * @param group      key of the group whose finding it is; empty for all
 * @param wentWell   whether it went well
 * @param contact    whom to ask
 * @param reference  whether all who take part in the reference set may read it
 * @param programmes whose organisations and advisers may read it
 * @param item       of the agenda that it is about
 */
public record LessonPlan(
        String theme,
        String group,
        boolean wentWell,
        String told,
        String contact,
        boolean reference,
        Set<UUID> programmes,
        Optional<UUID> item) {

    /** So many characters fit in what is told. */
    public static final int MOST_TEXT = 1000;

    /** So many in whom to ask. */
    public static final int MOST_CONTACT = 120;

    public LessonPlan {
        programmes = Set.copyOf(programmes);
        if (told.isBlank() || told.length() > MOST_TEXT || contact.isBlank() || contact.length() > MOST_CONTACT) {
            throw new IllegalArgumentException("A text and somebody to ask are needed");
        }
    }

    /** The same for no others than these. */
    LessonPlan within(Circles.Reach reach) {
        return new LessonPlan(
                theme,
                group,
                wentWell,
                told,
                contact,
                reference && reach.reference(),
                programmes.stream().filter(reach.programmes()::contains).collect(Collectors.toSet()),
                item);
    }

    /** Whether anybody may read it. */
    public boolean isShared() {
        return reference || !programmes.isEmpty();
    }
}
