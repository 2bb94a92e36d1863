package nl.lokaledemocratie.quickscan.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.counting.OneChoice;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.Composition;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.publication.PreviousScans.Previous;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;
import nl.lokaledemocratie.quickscan.response.store.AnswerSheetReader;
import nl.lokaledemocratie.quickscan.response.store.BackgroundCounts;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;

/** Says how the open groups of two scans were composed, by the background questions that describe a population. */
@ApplicationScoped
class Compositions {

    @Inject
    BackgroundCounts backgrounds;

    @Inject
    Publications publications;

    @Inject
    AnswerSheetReader sheets;

    @Inject
    ScanQuestionnaires questionnaires;

    /**
     * By every question for weighting that both scans asked in a way that can be compared.
     *
     * @param present who took part in this scan, beside the population
     */
    List<Composition> of(Scan scan, Questionnaire questionnaire, Previous previous, List<Participants> present) {
        Participation participation = new Participation(present, participants(previous));
        return questionnaire.audiences().stream()
                .filter(audience -> !audience.closed())
                .filter(audience -> Stream.of(scan, previous.scan())
                        .noneMatch(one -> backgrounds.areUnclear(one.id(), audience.key())))
                .flatMap(audience -> questions(questionnaire, previous.questionnaire())
                        .flatMap(question -> participation.isOf(audience.key(), question.key())
                                ? participation.find(audience.key(), question.key()).stream()
                                : composition(scan, previous.scan(), audience, question).stream()))
                .toList();
    }

    /**
     * Who took part in the earlier scan: as published, or counted now where nothing of it was published yet. What was published in another
     * way is not set beside this, for from two ways together more follows than either tells.
     */
    private List<Participants> participants(Previous previous) {
        Findings published = publications
                .find(previous.scan().id())
                .map(publication -> publication.result().findings())
                .orElse(Findings.NONE);
        if (!published.participants().isEmpty() || !published.composition().isEmpty()) {
            return published.participants();
        }
        ParticipantCounts counts = new ParticipantCounts(
                previous.questionnaire(),
                ResultPublisher.populations(previous.scan(), previous.questionnaire()),
                previous.scan().organisation());
        if (counts.isNeeded()) {
            sheets.forEach(previous.scan().id(), questionnaires.of(previous.scan()), counts::add);
        }
        return counts.publish();
    }

    /** Where only the keys are the same, options may say something else. */
    static Stream<ChoiceQuestion> questions(Questionnaire questionnaire, Questionnaire earlier) {
        Set<String> comparable = VersionDiff.comparableQuestions(earlier, questionnaire);
        return questionnaire
                .questions()
                .filter(ChoiceQuestion.class::isInstance)
                .map(ChoiceQuestion.class::cast)
                .filter(ChoiceQuestion::weighting)
                .filter(question -> comparable.contains(question.key()));
    }

    private Optional<Composition> composition(Scan scan, Scan previous, Audience audience, ChoiceQuestion question) {
        return Disclosure.compose(
                question,
                audience.key(),
                people(scan, audience, question),
                people(previous, audience, question),
                AnalysisSettings.STANDARD);
    }

    private OneChoice people(Scan scan, Audience audience, ChoiceQuestion question) {
        return new OneChoice(
                backgrounds.byOption(scan.id(), audience.key(), question.key()),
                backgrounds.byOptionOnline(scan.id(), audience.key(), question.key()));
    }
}
