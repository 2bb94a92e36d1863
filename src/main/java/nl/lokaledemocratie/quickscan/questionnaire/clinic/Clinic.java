package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** Reads the Dutch of a questionnaire and tells what could be plainer. */
public final class Clinic {

    private static final List<ReadingRule> RULES = List.of(
            LengthRules::longWords,
            LengthRules::longSentences,
            LengthRules::hardToRead,
            new PassiveVoice(),
            new DoubleNegation(),
            new TwoQuestions(),
            new LeadingWords(),
            new Jargon(JargonList.shipped()));

    private Clinic() {}

    public static ClinicReport check(Questionnaire questionnaire) {
        List<PassageReport> passages = new ManyEstimates(questionnaire)
                .in(Passages.of(questionnaire).stream().map(Clinic::check).toList());
        double questions = score(passages, Passage.Kind::isQuestion);
        double instructions = score(passages, kind -> kind.isProse() && !kind.isQuestion());
        double hard = passages.stream()
                .filter(report -> report.passage().kind().isQuestion())
                .mapToInt(report -> report.isHard() ? 1 : 0)
                .average()
                .orElse(0);
        return new ClinicReport(
                questions, instructions, ReadingLevel.of(questions, hard), minutes(questionnaire), passages);
    }

    private static double score(List<PassageReport> passages, Predicate<Passage.Kind> kinds) {
        List<String> texts = passages.stream()
                .map(PassageReport::passage)
                .filter(passage -> kinds.test(passage.kind()))
                .map(Passage::text)
                .toList();
        return FleschDouma.of(texts).orElse(0);
    }

    /** Checks one text, such as a municipality's own question. */
    public static PassageReport check(Passage passage) {
        List<Finding> findings =
                RULES.stream().flatMap(rule -> rule.check(passage).stream()).toList();
        return new PassageReport(passage, FleschDouma.of(passage.text()), findings);
    }

    private static Map<String, Double> minutes(Questionnaire questionnaire) {
        Map<String, Double> minutes = new LinkedHashMap<>();
        for (Audience audience : questionnaire.audiences()) {
            minutes.put(
                    audience.key(),
                    AnsweringTime.of(questionnaire, audience.key(), LocalizedText.DUTCH)
                            .minutes());
        }
        return minutes;
    }
}
