package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.claim.Cautions.Caution;
import nl.lokaledemocratie.quickscan.analysis.claim.Cautions.Of;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * What must be said below the numbers of a subject, once for all groups of which it holds.
 *
 * @param reverse of a statement whose lowest answer is the best
 */
public record CautionView(PublishedNote.Kind kind, boolean reverse, List<Group> groups) {

    /**
     * A group of which it holds.
     *
     * @param name  as in running text
     * @param share of a ceiling, as a whole percentage without its sign
     * @param room  for so many it could be better than now, in the same way
     * @param gap   of a small difference, with its sign
     */
    public record Group(String name, Optional<String> share, Optional<String> room, Optional<String> gap) {}

    static CautionView of(Caution caution, boolean reverse, Questionnaire questionnaire, String language) {
        return new CautionView(
                caution.kind(),
                reverse,
                caution.groups().stream()
                        .map(of -> group(of, questionnaire, language))
                        .toList());
    }

    private static Group group(Of of, Questionnaire questionnaire, String language) {
        Notation notation = Notation.in(Locale.forLanguageTag(language));
        return new Group(
                questionnaire.audience(of.group()).inText().in(language),
                percent(of.share(), notation),
                percent(of.room(), notation),
                of.gap().isPresent() ? Optional.of(notation.gap(of.gap().getAsDouble())) : Optional.empty());
    }

    private static Optional<String> percent(OptionalDouble share, Notation notation) {
        return share.isPresent() ? Optional.of(notation.percent(share.getAsDouble())) : Optional.empty();
    }
}
