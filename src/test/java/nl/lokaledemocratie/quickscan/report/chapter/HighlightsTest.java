package nl.lokaledemocratie.quickscan.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.published.Composition;
import nl.lokaledemocratie.quickscan.analysis.published.Composition.Part;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.glossary.Glossary;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.report.Results;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    private static final String FIRST = "participatie";
    private static final String SECOND = "goede-gesprek";
    private static final String THIRD = "heldere-afspraken";
    private static final String FOURTH = "volksvertegenwoordiging";

    @Test
    void namesTheLargestGapWithTheMeansOfItsPairs() {
        String text = highlights(new Results()
                .group("raadsleden", 23, 23, true)
                .gap(Level.THEME, "raadsleden", FIRST, 20, 2.04, 4.0)
                .gap(Level.THEME, "raadsleden", SECOND, 20, 3.0, 3.1));

        assertThat(text)
                .contains("Alle 23 raadsleden deden mee.")
                .contains(
                        "De grootste kloof van de 2 thema’s is bij Participatie: van 2,0 nu naar 4,0 als wens (+2,0).")
                .contains("De kleinste kloof van de 2 thema’s is bij Het goede gesprek (+0,1).");
    }

    @Test
    void saysThatAGapIsRoundedWhereItsPrintedMeansGiveAnother() {
        assertThat(highlights(new Results()
                        .group("raadsleden", 23, 23, true)
                        .gap(Level.THEME, "raadsleden", FIRST, 20, 3.26, 4.14)
                        .gap(Level.THEME, "raadsleden", SECOND, 20, 3.0, 3.1)))
                .contains("van 3,3 nu naar 4,1 als wens (+0,9, afgerond).");
    }

    @Test
    void ranksOnlyWhatIsShownAndSaysSo() {
        Results hidden = new Results()
                .group("raadsleden", 23, 23, true)
                .gap(Level.THEME, "raadsleden", FIRST, 20, 2.0, 3.3)
                .gap(Level.THEME, "raadsleden", SECOND, 20, 3.0, 3.1)
                .hidden(Level.THEME, "raadsleden", THIRD, Aspect.GAP);
        assertThat(highlights(hidden))
                .contains("De grootste kloof van de 2 thema’s die wij tonen is bij Participatie")
                .contains("De kleinste kloof van de 2 thema’s die wij tonen is bij Het goede gesprek (+0,1).");

        hidden.meanOnly(Level.THEME, "raadsleden", FOURTH, Aspect.GAP, 9, 3.0);
        assertThat(highlights(hidden))
                .contains("De grootste kloof van de 2 thema’s die wij volledig tonen is bij Participatie")
                .contains("De kleinste kloof van de 2 thema’s die wij volledig tonen is bij Het goede gesprek");
    }

    @Test
    void countsNoThemeThatNobodyAnswered() {
        assertThat(highlights(new Results()
                        .group("raadsleden", 23, 23, true)
                        .gap(Level.THEME, "raadsleden", FIRST, 20, 2.0, 3.3)
                        .gap(Level.THEME, "raadsleden", SECOND, 20, 3.0, 3.1)
                        .noData(Level.THEME, "raadsleden", THIRD, Aspect.GAP)))
                .contains("De grootste kloof van de 2 thema’s is bij Participatie");
    }

    @Test
    void ranksNothingWhenOneThemeIsShown() {
        assertThat(highlights(new Results()
                        .group("raadsleden", 23, 23, true)
                        .gap(Level.THEME, "raadsleden", FIRST, 20, 2.0, 3.3)
                        .hidden(Level.THEME, "raadsleden", SECOND, Aspect.GAP)))
                .contains("Er is één kloof om te noemen: bij Participatie (+1,3).")
                .doesNotContain("grootste", "kleinste");
    }

    @Test
    void namesAllThatTieOrPrintTheSame() {
        assertThat(highlights(new Results()
                        .group("raadsleden", 23, 23, true)
                        .gap(Level.THEME, "raadsleden", FIRST, 20, 2.0, 3.26)
                        .gap(Level.THEME, "raadsleden", SECOND, 20, 4.0, 2.66)
                        .gap(Level.THEME, "raadsleden", THIRD, 20, 3.0, 3.12)
                        .gap(Level.THEME, "raadsleden", FOURTH, 20, 3.0, 3.1)))
                .contains("De grootste kloof van de 4 thema’s is bij Participatie (+1,3) en Het goede gesprek (−1,3).")
                .contains(
                        "De kleinste kloof van de 4 thema’s is bij Heldere afspraken (+0,1) en Goede volksvertegenwoordiging (+0,1).")
                .contains("De min betekent");
    }

    @Test
    void saysThatAllGapsAreEven() {
        assertThat(highlights(new Results()
                        .group("raadsleden", 23, 23, true)
                        .gap(Level.THEME, "raadsleden", FIRST, 20, 2.0, 3.3)
                        .gap(Level.THEME, "raadsleden", SECOND, 20, 2.5, 3.8)
                        .hidden(Level.THEME, "raadsleden", THIRD, Aspect.GAP)))
                .contains(
                        "De kloof van de 2 thema’s die wij tonen is overal even groot: Participatie (+1,3) en Het goede gesprek (+1,3).")
                .doesNotContain("grootste", "kleinste");
    }

    @Test
    void saysWhenAllGapsAreSmall() {
        String text = highlights(new Results()
                .group("inwoners", 40, 0, false)
                .gap(Level.THEME, "inwoners", FIRST, 40, 3.0, 3.4)
                .gap(Level.THEME, "inwoners", SECOND, 40, 3.0, 3.2));

        assertThat(text)
                .contains("Geen kloof van de 2 thema’s is groter dan 0,5 punt")
                .doesNotContain("grootste");
        assertThat(highlights(new Results()
                        .group("inwoners", 40, 0, false)
                        .gap(Level.THEME, "inwoners", FIRST, 40, 3.0, 3.4)
                        .gap(Level.THEME, "inwoners", SECOND, 40, 3.0, 3.2)
                        .hidden(Level.THEME, "inwoners", THIRD, Aspect.GAP)))
                .contains("Geen kloof van de 2 thema’s die wij tonen is groter");
    }

    @Test
    void staysSilentAboutSmallGroupsAndSmallCells() {
        String text = highlights(new Results()
                .group("raadsleden", 15, 23, true)
                .group("collegeleden", 9, 9, true)
                .gap(Level.THEME, "raadsleden", FIRST, 9, 1.0, 5.0)
                .meanOnly(Level.THEME, "raadsleden", SECOND, Aspect.GAP, 9, 3.0)
                .gap(Level.THEME, "collegeleden", FIRST, 9, 1.0, 5.0));

        assertThat(text)
                .contains("Van deze groep zetten wij de kloven per thema niet op volgorde.")
                .contains("Over collegeleden zeggen wij hier niets")
                .doesNotContain("+4,0", "+3,0");
    }

    @Test
    void namesNoGroupOfWhichNobodyAnswered() {
        Results results = new Results()
                .group("raadsleden", 0, 23, true)
                .group("ambtenaren", 30, 60, true)
                .gap(Level.THEME, "ambtenaren", FIRST, 30, 3.0, 3.4)
                .gap(Level.THEME, "ambtenaren", SECOND, 30, 3.0, 3.2);

        assertThat(highlights(results)).doesNotContain("raadsleden", "zeggen wij hier niets");
        assertThat(highlights(results.group("collegeleden", 4, 6, true)))
                .contains("Over collegeleden zeggen wij hier niets");
    }

    @Test
    void explainsAWishBelowNow() {
        String text = highlights(new Results()
                .group("ambtenaren", 30, 60, true)
                .gap(Level.THEME, "ambtenaren", FIRST, 30, 4.0, 3.0)
                .gap(Level.THEME, "ambtenaren", SECOND, 30, 3.0, 3.2));

        assertThat(text).contains("Participatie: van 4,0 nu naar 3,0 als wens (−1,0)", "minder wensen dan er nu is");
    }

    @Test
    void namesStatementsThatManyCouldNotAnswerOrThatDivide() {
        String statement = Samples.municipalities().statements().get(0).key();
        String text = highlights(new Results()
                .group("inwoners", 40, 0, false)
                .item("inwoners", statement, Aspect.NOW, 20, 3, 9, true)
                .item("inwoners", statement, Aspect.WISH, 20, 4, 8, false));

        assertThat(text)
                .contains("Waarover meningen uiteenlopen")
                .doesNotContain("Bovenaan staat")
                .contains("Wat veel deelnemers niet weten")
                .contains("(31%)")
                .doesNotContain("(29%)");
    }

    @Test
    void listsStatementsByWhatIsShown() {
        List<Statement> statements = Samples.municipalities().statements();
        Results results = new Results().group("inwoners", 40, 0, false);
        for (int i = 0; i < 7; i++) {
            results.item("inwoners", statements.get(i).key(), Aspect.NOW, 20, 3, i == 6 ? 30 : 20, false);
        }
        assertThat(highlights(results))
                .contains("Bovenaan staat wat het vaakst niet bekend is van de 7 stellingen. ")
                .containsSubsequence("(60%)", "(50%)")
                .as("the sixth prints the same number as the fifth")
                .doesNotContain("Zo zijn er nog", "Zo is er nog");
        results.hidden(Level.ITEM, "inwoners", statements.get(8).key(), Aspect.NOW);
        assertThat(highlights(results))
                .contains("Bovenaan staat wat het vaakst niet bekend is van de 7 stellingen die wij tonen.");
    }

    @Test
    void sendsToTheTablesOnlyForWhatStandsInThem() {
        List<Statement> statements = Samples.municipalities().statements();
        Results results = new Results().group("inwoners", 40, 0, false);
        for (int i = 0; i < 7; i++) {
            results.item("inwoners", statements.get(i).key(), Aspect.NOW, 20, 3, 12 + 2 * i, false);
        }
        assertThat(highlights(results))
                .contains("Zo zijn er nog 2; zie de kolom ‘Weet ik niet’ in de bijlage.")
                .doesNotContain("5 andere");
    }

    @Test
    void namesWhereGroupsDifferAndWhatChanged() {
        String text = highlights(new Results()
                .group("raadsleden", 23, 23, true)
                .group("inwoners", 200, 0, false)
                .remarkable(RemarkableKind.PERCEPTION_GAP, FIRST, -0.75, "raadsleden", "inwoners")
                .remarkable(RemarkableKind.TREND, SECOND, 0.34, "inwoners"));

        assertThat(text)
                .contains("Waar groepen het nu verschillend zien")
                .contains("Participatie: het gemiddelde nu van raadsleden is 0,8 punt lager dan dat van inwoners.")
                .contains("Veranderd sinds de vorige scan (Eerste ronde, gesloten op 3 maart 2024)")
                .contains("Het goede gesprek: het gemiddelde nu van inwoners is 0,3 punt hoger dan in de vorige scan.")
                .contains(Glossary.standard().get("remarkable").meaning().dutch());
    }

    @Test
    void tellsWhoTookPartThenAndNow() {
        String text = highlights(new Results()
                .group("inwoners", 200, 0, false)
                .composition(new Composition(
                        "inwoners",
                        "leeftijd",
                        List.of(new Part(List.of("15-24", "25-34"), 0.25, 0.5), new Part(List.of("75+"), 0.75, 0.5)))));

        assertThat(text)
                .contains("Inwoners, Hoe oud bent u? 15 tot en met 34 jaar 25% (vorige scan 50%); 75 jaar of ouder 75%"
                        + " (vorige scan 50%).");
    }

    @Test
    void saysThatNothingStandsOut() {
        Results two = new Results()
                .group("raadsleden", 20, 23, true)
                .group("inwoners", 40, 0, false)
                .full(Level.THEME, "raadsleden", FIRST, Aspect.NOW, 20, 3.0)
                .full(Level.THEME, "inwoners", FIRST, Aspect.NOW, 40, 3.1)
                .full(Level.THEME, "inwoners", FIRST, Aspect.GAP, 40, 0.1)
                .change(FIRST, Aspect.NOW, "inwoners");

        assertThat(highlights(two))
                .containsSubsequence(
                        "Opvallende kloven",
                        "Geen opvallende verschillen.",
                        "verschillend zien",
                        "Geen opvallende verschillen.",
                        "Veranderd sinds",
                        "Geen opvallende verschillen.");
        assertThat(highlights(new Results().group("inwoners", 9, 0, false))).doesNotContain("Geen opvallende");
    }

    @Test
    void looksForNoDifferencesBetweenOneGroup() {
        assertThat(highlights(new Results().group("inwoners", 40, 0, false)))
                .contains("Opvallende kloven", "Veranderd sinds")
                .doesNotContain("verschillend zien");
    }

    private static String highlights(Results results) {
        ReportSource source = Samples.source("Stad", false, Samples.municipalities(), results.build());
        Phrases phrases = new Phrases(ReportDefinition.standard());
        phrases.define("minimum", "10");
        return new Highlights(ReportContent.of(source), phrases)
                .blocks().stream().map(HighlightsTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(HighlightsTest::text).collect(Collectors.joining("\n"));
        }
        return block instanceof Block.Paragraph paragraph ? text(paragraph.spans()) : ((Block.Heading) block).text();
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
