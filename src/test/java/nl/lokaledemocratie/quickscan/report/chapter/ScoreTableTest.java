package nl.lokaledemocratie.quickscan.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.questionnaire.Asking;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.Results;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

    private static final String GROUP = "raadsleden";
    private static final String THEME = "participatie";
    private static final String HIDDEN = "–";

    @Test
    void showsAnswersNowWishAndGap() {
        assertThat(row(theme().full(Level.THEME, GROUP, THEME, Aspect.NOW, 19, 2.55)
                        .full(Level.THEME, GROUP, THEME, Aspect.WISH, 18, 4.04)
                        .gap(Level.THEME, GROUP, THEME, 17, 2.6, 4.0)))
                .containsExactly("Raadsleden", "17 tot 19", "2,6", "4,0", "+1,4");
    }

    @Test
    void showsTheMeansOfThePairsWhereTheyDiffer() {
        assertThat(row(theme().full(Level.THEME, GROUP, THEME, Aspect.NOW, 17, 2.5)
                        .full(Level.THEME, GROUP, THEME, Aspect.WISH, 17, 4.0)
                        .gap(Level.THEME, GROUP, THEME, 17, 2.6, 4.0)))
                .containsExactly("Raadsleden", "17", "2,5", "4,0", "+1,4 2,6 → 4,0");
    }

    @Test
    void putsAQuietMarkInPlaceOfWhatIsHidden() {
        assertThat(row(theme().full(Level.THEME, GROUP, THEME, Aspect.NOW, 19, 2.5)
                        .hidden(Level.THEME, GROUP, THEME, Aspect.WISH)
                        .hidden(Level.THEME, GROUP, THEME, Aspect.GAP)))
                .containsExactly("Raadsleden", "19", "2,5", HIDDEN, HIDDEN);
    }

    @Test
    void saysOnceThatAWholeRowIsHidden() {
        assertThat(row(theme().hidden(Level.THEME, GROUP, THEME, Aspect.NOW)
                        .noData(Level.THEME, GROUP, THEME, Aspect.WISH)
                        .hidden(Level.THEME, GROUP, THEME, Aspect.GAP)))
                .containsExactly("Raadsleden", HIDDEN);
    }

    @Test
    void tellsWhatWasNotAsked() {
        assertThat(row(theme().full(Level.THEME, GROUP, THEME, Aspect.NOW, 19, 2.5)))
                .containsExactly("Raadsleden", "19", "2,5", "niet gevraagd");
        assertThat(row(theme().noData(Level.THEME, GROUP, THEME, Aspect.NOW)))
                .as("its statements may have answers")
                .containsExactly("Raadsleden", "geen score");
    }

    private static Results theme() {
        return new Results().group(GROUP, 19, 23, true);
    }

    private static List<String> row(Results results) {
        ReportSource source = Samples.source("Stad", false, Samples.municipalities(), results.build());
        ScoreTable table = new ScoreTable(new Phrases(ReportDefinition.standard()), Asking.PAIRS, false);
        Block.RowGroup group = table.group(
                Optional.empty(), ReportContent.of(source).themes().get(0).scores());
        return group.rows().get(0).cells().stream()
                .map(cell -> cell.small().isEmpty() ? cell.text() : cell.text() + " " + cell.small())
                .toList();
    }
}
