package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.questionnaire.PlainQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.content.Edition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;

/** Sentences of the report that hold for one questionnaire and not for another. */
class TrueSentencesTest {

    private static final String TEXT = PlainQuestionnaire.text(
            """
            themes:
              een: { name: Meepraten, explanation: Wie mee kan praten. }
            scales:
              mate: { points: { 1: Niet, 2: Wel }, dont_know: Weet ik niet }
            pages:
              - page: vragen
                title: Vragen
                questions:
                  - statement: s1
                    text: Inwoners kunnen meepraten.
                    theme: een
                  - statement: s2
                    text: De raad luistert.
                    theme: een
              - page: anders
                title: Andere vragen
                questions:
                  - choice: contact
                    text: Kent u een raadslid?
                    options: { ja: Ja, nee: Nee }
            """);

    @Test
    void saysThatGroupsGotTheSameStatementsOnlyIfTheyDid() {
        assertThat(text(TEXT)).contains("Iedere groep kreeg dezelfde stellingen.");
        assertThat(text(TEXT.replace(
                        "text: De raad luistert.",
                        "text: De raad luistert.\n        text_for: { raadsleden: Wij luisteren. }")))
                .contains(
                        "Iedere groep kreeg dezelfde stellingen. Sommige stellingen waren voor een groep anders verwoord.")
                .contains("De raad luistert. (Raadsleden: Wij luisteren.)");
        assertThat(text(TEXT.replace(
                        "text: De raad luistert.", "text: De raad luistert.\n        audiences: [raadsleden]")))
                .contains("Niet iedere groep kreeg alle stellingen.")
                .doesNotContain("Iedere groep kreeg dezelfde");
    }

    @Test
    void saysHowOftenBothThingsWereAsked() {
        assertThat(text(TEXT)).contains("Bij elke stelling vroegen wij twee dingen");
        assertThat(text(TEXT.replace("text: De raad luistert.", "text: De raad luistert.\n        asks: [now]")))
                .contains("Bij sommige stellingen vroegen wij twee dingen");
    }

    @Test
    void namesAsLeftOutOnlyWhatWasAskedAndIsLeftOut() {
        assertThat(text(TEXT)).contains("Kent u een raadslid?").doesNotContain("In dit hoofdstuk staan niet");
        assertThat(
                        text(
                                TEXT
                                        + """
                  - choice: leeftijd
                    text: Hoe oud bent u?
                    weighting: true
                    options: { jong: Jong, oud: Oud }
                  - open: wens
                    text: Wat wilt u nog kwijt?
                    max_length: 100
            """))
                .contains("In dit hoofdstuk staan niet: antwoorden in eigen woorden en de vraag ‘Hoe oud bent u?’.")
                .doesNotContain("achtergrond", "na een bepaald antwoord");
    }

    @Test
    void saysWhereTheAnswersCameFrom() {
        ReportSource scan = source(TEXT);
        Edition files = new Edition(Edition.Road.FILES, Samples.HASH, "1", "f".repeat(64), 1, Optional.empty());

        assertThat(PdfText.of(ScanReport.render(scan))).contains("gemaakt uit een afgesloten scan");
        assertThat(PdfText.of(ScanReport.render(with(scan, Map.of(), files))))
                .contains("gemaakt uit bestanden met antwoorden die elders zijn verzameld")
                .doesNotContain("afgesloten scan");
    }

    @Test
    void tellsHowPeopleWereReachedOnlyIfSomebodySaidSo() {
        ReportSource scan = source(TEXT);

        assertThat(PdfText.of(ScanReport.render(with(scan, Map.of("inwoners", "met een brief"), scan.edition()))))
                .contains("Hoe bereikt", "met een brief");
        assertThat(PdfText.of(ScanReport.render(with(scan, Map.of(), scan.edition()))))
                .doesNotContain("Hoe bereikt");
    }

    private static ReportSource with(ReportSource source, Map<String, String> reached, Edition edition) {
        return new ReportSource(
                source.organisation(),
                source.organisationKind(),
                source.fictional(),
                source.title(),
                source.openedOn(),
                source.closedOn(),
                source.questionnaire(),
                reached,
                Map.of(),
                source.previousScan(),
                source.result(),
                0,
                0,
                edition);
    }

    private static String text(String yaml) {
        return PdfText.of(ScanReport.render(source(yaml))).replaceAll("\\s+", " ");
    }

    private static ReportSource source(String yaml) {
        Questionnaire questionnaire = PlainQuestionnaire.read(yaml);
        Results results = new Results().group("raadsleden", 20, 23, true).group("inwoners", 60, 0, false);
        java.util.Random random = new java.util.Random(2);
        Samples.fill(results, questionnaire, "raadsleden", 20, random);
        Samples.fill(results, questionnaire, "inwoners", 60, random);
        PublishedResult result = results.build();
        PublishedAnswers contact = new PublishedAnswers(
                "contact",
                "inwoners",
                Visibility.FULL,
                java.util.OptionalInt.of(60),
                java.util.OptionalDouble.empty(),
                java.util.List.of(
                        new PublishedAnswers.Count(java.util.List.of("ja"), java.util.OptionalInt.of(20)),
                        new PublishedAnswers.Count(java.util.List.of("nee"), java.util.OptionalInt.of(40))));
        return Samples.source(
                "Proefstad",
                false,
                questionnaire,
                new PublishedResult(
                        result.groups(),
                        result.emptySheetsDropped(),
                        result.scores(),
                        result.findings(),
                        java.util.List.of(contact)));
    }
}
