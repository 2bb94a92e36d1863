package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.version.TextPath;

/** Finds the statements that come after the last one of which somebody likes to think what others would answer. */
final class ManyEstimates {

    private static final int ENOUGH = 8;

    private final Set<TextPath> tooMany;

    ManyEstimates(Questionnaire questionnaire) {
        this.tooMany = questionnaire.statements().stream()
                .filter(statement -> statement.asks(Aspect.EST))
                .map(Statement::key)
                .skip(ENOUGH)
                .map(TextPath::question)
                .collect(Collectors.toSet());
    }

    List<PassageReport> in(List<PassageReport> passages) {
        return passages.stream().map(this::check).toList();
    }

    private PassageReport check(PassageReport report) {
        return tooMany.contains(report.passage().path())
                ? report.and(new Finding(
                        Rule.MANY_ESTIMATES,
                        Phrase.same(report.passage().text()),
                        Phrase.of("clinic.fewerEstimates", ENOUGH)))
                : report;
    }
}
