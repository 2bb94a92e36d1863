package nl.lokaledemocratie.quickscan.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.report.chapter.TipsChapter;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import org.junit.jupiter.api.Test;

class TipsTest {

    @Test
    void neverAdviseTheQuickScanItself() {
        assertThat(Tips.standard().keys()).hasSizeGreaterThan(15).doesNotContain("diamant-03");
        assertThat(Tips.standard().keys())
                .allSatisfy(key ->
                        assertThat(Tips.standard().get(key).name().dutch()).doesNotContainIgnoringCase("quick scan"));
    }

    @Test
    void sayWhichLearningStepTheyServe() {
        assertThat(Tips.standard().keys())
                .allSatisfy(
                        key -> assertThat(Tips.standard().get(key).step()).isIn("willen", "weten", "kunnen", "doen"));
    }

    @Test
    void standInTheReportOnceWithTheirSourceAndDay() {
        List<Theme> themes = List.of(
                theme("een", List.of("raadsakkoord", "rollenkaart")), theme("twee", List.of("raadsakkoord", "weg")));

        List<Block> blocks = chapter(themes, Map.of("een", "Een grote kloof.", "twee", "Veranderd."))
                .blocks();

        assertThat(cells(blocks.get(0))).containsExactly("een", "Raadsakkoord; Rollenkaart", "twee", "Raadsakkoord");
        assertThat(cells(blocks.get(1)).stream().filter("Raadsakkoord"::equals)).hasSize(1);
        assertThat(((Block.Table) blocks.get(1)).groups().get(0).rows())
                .allSatisfy(row ->
                        assertThat(row.cells().get(1).small()).matches("bron: .+, gezien op \\d+ \\w+ 20\\d\\d"));
    }

    @Test
    void areLeftOutWhereAQuestionnaireNamesNone() {
        Map<String, String> findings = Map.of("een", "Een grote kloof.");

        assertThat(chapter(List.of(theme("een", List.of())), findings).isNeeded())
                .isFalse();
        assertThat(chapter(List.of(theme("een", List.of("rollenkaart"))), findings)
                        .isNeeded())
                .isTrue();
    }

    @Test
    void followFromWhatWasFoundAndSaySo() {
        List<Theme> themes = List.of(theme("een", List.of("raadsakkoord")), theme("twee", List.of("rollenkaart")));

        List<Block> blocks = chapter(themes, Map.of("twee", "Een grote kloof.")).blocks();

        assertThat(cells(blocks.get(0))).containsExactly("twee", "Rollenkaart");
        assertThat(((Block.Table) blocks.get(0))
                        .groups()
                        .get(0)
                        .rows()
                        .get(0)
                        .cells()
                        .get(0)
                        .small())
                .isEqualTo("Een grote kloof.");
        assertThat(chapter(themes, Map.of()).isNeeded()).isFalse();
    }

    private static TipsChapter chapter(List<Theme> themes, Map<String, String> findings) {
        return new TipsChapter(themes, findings, new Phrases(ReportDefinition.standard()));
    }

    private static List<String> cells(Block table) {
        List<String> cells = new ArrayList<>();
        ((Block.Table) table).groups().forEach(group -> group.rows()
                .forEach(row -> row.cells().forEach(cell -> cells.add(cell.text()))));
        return cells;
    }

    private static Theme theme(String name, List<String> tips) {
        return new Theme(name, LocalizedText.dutch(name), LocalizedText.dutch(name), tips);
    }
}
