package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.claim.Cautions.Caution;
import nl.lokaledemocratie.quickscan.analysis.claim.Cautions.Of;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** What must be said below the numbers of a subject, once for all groups of which it holds. */
public record CautionView(PublishedNote.Kind kind, List<Group> groups) {

    /**
     * A group of which it holds.
     *
     * @param name  as in running text
     * @param share of a ceiling, as a whole percentage without its sign
     */
    public record Group(String name, Optional<String> share) {}

    static CautionView of(Caution caution, Questionnaire questionnaire, String language) {
        return new CautionView(
                caution.kind(),
                caution.groups().stream()
                        .map(of -> group(of, questionnaire, language))
                        .toList());
    }

    private static Group group(Of of, Questionnaire questionnaire, String language) {
        Optional<String> share = of.share().isPresent()
                ? Optional.of(Notation.in(Locale.forLanguageTag(language))
                        .percent(of.share().getAsDouble()))
                : Optional.empty();
        return new Group(questionnaire.audience(of.group()).inText().in(language), share);
    }
}
