package nl.lokaledemocratie.quickscan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToIntFunction;

import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;

/** A report says what was asked in the words that people read, and nothing of answers that nobody gave. */
class ReadAsAskedTest {

    private static final Questionnaire MUNICIPALITY = Samples.shipped("quickscan-lokale-democratie", "2.2.0");
    private static final String RESIDENTS = "inwoners";

    @Test
    void saysHowAGroupReadAQuestionThatOthersReadInOtherWords() {
        String report = report(Samples.shipped("quickscan-waterschap", "2.2.0"), "waterschap", group -> 60);

        assertThat(report).containsPattern("Instellingen lazen: ‘Had uw instelling [^’]+’");
    }

    @Test
    void usesTheWordsOfTheOnlyGroup() {
        String report = report(MUNICIPALITY, "gemeente", group -> group.key().equals(RESIDENTS) ? 60 : 0);

        assertThat(report)
                .contains("De gemeenteraad werkt goed samen met de burgemeester en de wethouders")
                .doesNotContain("lazen: ‘", "werkt goed samen met het college");
    }

    @Test
    void setsEstimatesBesideNothing() {
        String estimates = "Wat anderen denken dat inwoners antwoorden";

        assertThat(report(MUNICIPALITY, "gemeente", group -> 40)).contains(estimates);
        assertThat(report(MUNICIPALITY, "gemeente", group -> group.key().equals(RESIDENTS) ? 0 : 40))
                .doesNotContain(estimates);
        assertThat(report(MUNICIPALITY, "gemeente", group -> group.key().equals(RESIDENTS) ? 3 : 40))
                .doesNotContain(estimates);
    }

    private static String report(Questionnaire questionnaire, String kind, ToIntFunction<Audience> people) {
        return PdfText.of(ScanReport.render(
                new FilledScan(questionnaire, people).again("Rivierenland", kind), ReportDefinition.standard()));
    }
}
