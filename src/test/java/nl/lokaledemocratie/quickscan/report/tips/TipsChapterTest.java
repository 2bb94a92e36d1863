package nl.lokaledemocratie.quickscan.report.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Kind;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints.Point;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.tips.Tip;
import nl.lokaledemocratie.quickscan.tips.Tips;
import org.junit.jupiter.api.Test;

/** A tip stands under the finding that it follows from, with the rule, its source, a link and the learning step; without a finding it is not there. */
class TipsChapterTest {

    @Test
    void standUnderWhatWasFoundWithTheRule() {
        Block.RowGroup group = groups(
                        List.of(theme("een", "raadsakkoord"), theme("twee", "rollenkaart")), point(Kind.GROUPS, "twee"))
                .get(0);

        assertThat(group.title()).contains("twee: groepen zien dit anders");
        assertThat(texts(group))
                .containsExactly("Wat wij vonden", "GROUPS in twee", "Rollenkaart", text("rollenkaart"), "weten");
        assertThat(group.rows().get(0).cells().get(1).small()).startsWith("regel: het verschil tussen twee groepen");
    }

    @Test
    void areNotThereWithoutTheirFinding() {
        Tip onlyDifferent = Tips.standard().get("rollenkaart");
        assertThat(onlyDifferent.when()).doesNotContain(Kind.GAP);
        List<Theme> themes = List.of(theme("een", "raadsakkoord", "rollenkaart"));

        assertThat(chapter(themes).isNeeded()).isFalse();
        assertThat(chapter(themes, point(Kind.GAP, "twee")).isNeeded()).isFalse();
        assertThat(chapter(List.of(theme("een")), point(Kind.GAP, "een")).isNeeded())
                .isFalse();
        assertThat(chapter(List.of(theme("een", "rollenkaart")), point(Kind.GAP, "een"))
                        .isNeeded())
                .isFalse();
        assertThat(groups(themes, point(Kind.GAP, "een")).get(0).rows()).hasSize(2);
    }

    @Test
    void standOnceInAThemeAndAreExplainedOnce() {
        List<Block.RowGroup> groups = groups(
                List.of(theme("een", "raadsakkoord", "weg"), theme("twee", "raadsakkoord")),
                point(Kind.GAP, "een"),
                point(Kind.DIVIDED, "een"),
                point(Kind.DIVIDED, "twee"));

        assertThat(groups)
                .map(group -> group.title().orElseThrow())
                .containsExactly("een: nu en wens liggen ver uit elkaar", "twee: verdeeld over een stelling");
        assertThat(groups.get(1).rows().get(1).cells().get(1).text())
                .isEqualTo("Uitleg en bron staan hierboven, bij een.");
        assertThat(groups.get(1).rows().get(1).cells().get(1).link()).isEmpty();
    }

    @Test
    void sayTheirSourceItsDayAndALinkToRead() {
        Block.Cell cell = groups(List.of(theme("een", "raadsakkoord")), point(Kind.GAP, "een"))
                .get(0)
                .rows()
                .get(1)
                .cells()
                .get(1);

        assertThat(cell.small()).matches("bron: .+, gezien op \\d+ \\w+ 20\\d\\d; verder zoeken:");
        assertThat(cell.link())
                .contains(new Span("lokale-democratie.nl", false, Optional.of("https://lokale-democratie.nl/")));
    }

    @Test
    void countWhatIsNotNamed() {
        String found = texts(groups(
                                List.of(theme("een", "raadsakkoord")),
                                point(Kind.DIVIDED, "een"),
                                point(Kind.DIVIDED, "een"),
                                point(Kind.DIVIDED, "een"))
                        .get(0))
                .get(1);

        assertThat(found).isEqualTo("DIVIDED in een DIVIDED in een Zo is er nog één.");
    }

    @Test
    void mayBeOfADefinitionItself() {
        String shipped = resource();
        ReportDefinition own = ReportDefinition.of((shipped
                        + """
                        tips:
                          wijkraad:
                            name: { nl: Wijkraad, en: Ward council }
                            explanation: { nl: Praat met de wijkraad., en: Talk to the ward council. }
                            when: [gap]
                            themes: [een]
                            learning_step: doen
                            source: onze raad
                            link: https://gemeente.example.org/wijkraad
                            seen: 2026-11-01
                          raadsakkoord:
                            name: { nl: Ons raadsakkoord, en: Our council agreement }
                            explanation: { nl: Lees ons akkoord., en: Read our agreement. }
                            when: [gap]
                            learning_step: weten
                            source: onze raad
                            link: https://gemeente.example.org/akkoord
                            seen: 2026-11-01
                        """)
                .getBytes(StandardCharsets.UTF_8));
        List<Theme> themes = List.of(theme("een", "raadsakkoord"), theme("twee"));

        assertThat(Finding.of(themes, List.of(point(Kind.GAP, "een"), point(Kind.GAP, "twee")), own.tips()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.tips())
                        .map(tip -> tip.name().dutch())
                        .containsExactly("Ons raadsakkoord", "Wijkraad"));
        assertThat(own.contentHash())
                .isNotEqualTo(ReportDefinition.of(shipped.getBytes(StandardCharsets.UTF_8))
                        .contentHash());
        assertThat(Finding.of(themes, List.of(point(Kind.GAP, "een")), Tips.standard()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.tips()).hasSize(1));
    }

    private static String resource() {
        try (InputStream file =
                Objects.requireNonNull(TipsChapterTest.class.getResourceAsStream("/reports/quickscan.yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void haveARuleForEveryKindInBothLanguages() {
        for (String language : List.of("nl", "en")) {
            Phrases phrases =
                    new Phrases(ReportDefinition.standard().in(language).orElseThrow());
            phrases.define("estimated", "inwoners");
            for (Kind kind : Kind.values()) {
                assertThat(phrases.say("tips-rule-" + kind.key())).isNotBlank();
                assertThat(phrases.say("tips-" + kind.key(), "theme", "Samenspel"))
                        .startsWith("Samenspel: ");
            }
        }
    }

    private static String text(String tip) {
        return Tips.standard().get(tip).explanation().dutch();
    }

    private static Point point(Kind kind, String theme) {
        return new Point(kind, theme, Optional.empty(), List.of("raadsleden"), List.of(2.0, 4.0));
    }

    private static List<Block.RowGroup> groups(List<Theme> themes, Point... points) {
        return ((Block.Table) chapter(themes, points).blocks().get(0)).groups();
    }

    private static TipsChapter chapter(List<Theme> themes, Point... points) {
        return new TipsChapter(
                Finding.of(themes, Arrays.asList(points), Tips.standard()),
                point -> point.kind() + " in " + point.theme(),
                new Phrases(ReportDefinition.standard()));
    }

    private static List<String> texts(Block.RowGroup group) {
        List<String> cells = new ArrayList<>();
        group.rows().forEach(row -> row.cells().forEach(cell -> cells.add(cell.text())));
        return cells;
    }

    private static Theme theme(String name, String... tips) {
        return new Theme(name, LocalizedText.dutch(name), LocalizedText.dutch(name), List.of(tips));
    }
}
