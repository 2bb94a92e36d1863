package nl.lokaledemocratie.quickscan.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToIntFunction;

import nl.lokaledemocratie.quickscan.demo.FilledScan;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;

/** The result page says what was asked in the words that people read, as the report does. */
class PageAsReadTest {

    @Test
    void saysHowAGroupReadAQuestionThatOthersReadInOtherWords() {
        ResultView view = view("quickscan-waterschap", "2.2.0", "waterschap", group -> 60);

        assertThat(view.answers())
                .anyMatch(question -> question.others().startsWith("Instellingen: Had uw instelling"));
    }

    @Test
    void usesTheWordsOfTheOnlyGroup() {
        ResultView view = view(
                "quickscan-lokale-democratie",
                "2.2.0",
                "gemeente",
                group -> group.key().equals("inwoners") ? 60 : 0);

        assertThat(view.themes())
                .flatMap(theme -> theme.statements())
                .allMatch(statement -> statement.explanation().isEmpty())
                .anyMatch(statement -> statement.name().contains("de burgemeester en de wethouders"));
    }

    private static ResultView view(String questionnaire, String version, String kind, ToIntFunction<Audience> people) {
        ReportSource source =
                new FilledScan(Samples.shipped(questionnaire, version), people).again("Rivierenland", kind);
        return ResultView.of(source.result(), source.questionnaire(), "nl");
    }
}
