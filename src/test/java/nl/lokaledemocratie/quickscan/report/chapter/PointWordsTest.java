package nl.lokaledemocratie.quickscan.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Kind;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Point;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A thing to talk about that is about one statement says so before its numbers, which would else be read as those of the theme above it. */
class PointWordsTest {

    @ParameterizedTest
    @CsvSource({
        "MISJUDGED, nl, Over de stelling ‘",
        "DIVIDED, nl, Over de stelling ‘",
        "MISJUDGED, en, On the statement ‘",
        "DIVIDED, en, On the statement ‘"
    })
    void namesTheStatementFirst(Kind kind, String language, String start) {
        ReportContent content = ReportContent.of(Samples.full(), language);
        Theme theme = content.source().questionnaire().themes().get(0);
        Point point = new Point(
                kind,
                theme.key(),
                Optional.of(content.source().questionnaire().statements().stream()
                        .filter(one -> one.theme().equals(theme.key()))
                        .findFirst()
                        .orElseThrow()),
                List.of("raadsleden"),
                List.of(2.0, 3.0));
        Phrases phrases = new Phrases(ReportDefinition.standard().in(language).orElseThrow());
        phrases.define("estimated", "inwoners");
        PointWords words = new PointWords(content, phrases);

        assertThat(words.sentence(point)).startsWith(start).endsWith(".").doesNotContain(".’");
        assertThat(words.sentence(point).indexOf("’"))
                .isLessThan(words.sentence(point).indexOf(phrases.notation().mean(2)));
    }
}
