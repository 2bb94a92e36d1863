package nl.lokaledemocratie.quickscan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The largest report that is likely of each kind of organisation can be sent by e-mail: every group answered everything, beside an earlier
 * scan, with own questions and all tests.
 */
class LargestReportsTest {

    private static final int MOST_BYTES = 400_000;

    private static final int ASSEMBLY = 45;
    private static final int EXECUTIVE = 9;
    private static final int STAFF = 200;
    private static final int ANYBODY = 900;

    static Stream<Arguments> bodies() {
        return Stream.of("gemeente", "provincie", "waterschap")
                .flatMap(kind -> Stream.of("nl", "en").map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void isNotLargerThanWhatCanBeSent(String kind, String language) {
        byte[] report = ScanReport.render(
                new FilledScan(questionnaire(kind), LargestReportsTest::people).again("Rivierenland", kind),
                ReportDefinition.standard().in(language).orElseThrow());

        assertThat(report.length).isBetween(MOST_BYTES / 2, MOST_BYTES);
    }

    private static Questionnaire questionnaire(String kind) {
        return switch (kind) {
            case "gemeente" -> Samples.shipped("quickscan-lokale-democratie", "2.2.0");
            case "provincie" -> Samples.shipped("quickscan-provincie", "1.2.0");
            default -> Samples.shipped("quickscan-waterschap", "2.2.0");
        };
    }

    private static int people(Audience group) {
        if (!group.closed()) {
            return ANYBODY;
        }
        return switch (group.key()) {
            case "raadsleden", "statenleden", "leden-algemeen-bestuur" -> ASSEMBLY;
            case "collegeleden", "gedeputeerden", "leden-dagelijks-bestuur" -> EXECUTIVE;
            default -> STAFF;
        };
    }
}
