package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;

import nl.lokaledemocratie.quickscan.publication.FollowedParticipants.Followed;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * Who took part so far beside the population, as the page of an open scan shows it.
 *
 * @param possible whether there is or will be something to see
 * @param parts    one per question; none when it is too early
 */
public record FollowedView(boolean possible, List<Part> parts) {

    /** One question, and how many people it is about. */
    public record Part(int people, ParticipantsView participants) {}

    /** In the words of a questionnaire. */
    public static FollowedView of(Followed followed, Questionnaire questionnaire, String language) {
        return new FollowedView(
                followed.possible(),
                followed.questions().stream()
                        .map(row -> new Part(
                                row.people(), ParticipantsView.of(row.participants(), questionnaire, language)))
                        .toList());
    }

    /** All classes of which fewer took part than chance alone explains. */
    public List<ParticipantsView.Line> fewer() {
        return parts.stream()
                .flatMap(part -> part.participants().fewer().stream())
                .toList();
    }
}
