package nl.lokaledemocratie.quickscan.administration.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.notation.LanguageTag;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.ClinicReport;

/**
 * A questionnaire in a few numbers.
 *
 * @param own how many questions an organisation may add
 */
public record SummaryView(
        int questions, int statements, int own, List<LanguageView> languages, List<GroupView> groups) {

    /**
     * A language.
     *
     * @param name      in the language of the page
     * @param unchecked no native reader checked the texts yet
     */
    public record LanguageView(String tag, String name, boolean unchecked) {}

    /**
     * An audience.
     *
     * @param questions how many it gets at most
     * @param minutes   how long these take
     */
    public record GroupView(Audience audience, int questions, long minutes) {}

    static SummaryView of(Questionnaire questionnaire, ClinicReport clinic, Locale locale) {
        return new SummaryView(
                (int) questionnaire.questions().count(),
                questionnaire.statements().size(),
                questionnaire.ownPage().map(Page::ownQuestions).orElse(0),
                questionnaire.languages().stream()
                        .map(tag -> new LanguageView(
                                tag,
                                LanguageTag.name(tag, locale),
                                questionnaire.uncheckedTranslations().contains(tag)))
                        .toList(),
                questionnaire.audiences().stream()
                        .map(audience -> group(questionnaire, audience, clinic))
                        .toList());
    }

    private static GroupView group(Questionnaire questionnaire, Audience audience, ClinicReport clinic) {
        int questions = (int) questionnaire
                .questions()
                .filter(question -> question.isAskedTo(audience.key()))
                .count();
        return new GroupView(
                audience,
                questions,
                HalfUp.whole(requireNonNull(clinic.minutes().get(audience.key()))));
    }
}
