package nl.lokaledemocratie.quickscan.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.AnswerProblem;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.draft.Draft;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.draft.Drafts;
import nl.lokaledemocratie.quickscan.response.store.StoredSheet;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import nl.lokaledemocratie.quickscan.testing.Columns;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResponseIntakeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);

    @Inject
    DataSource database;

    @Inject
    ScanScenario scenario;

    @Inject
    ResponseIntake intake;

    @Inject
    Drafts drafts;

    @Inject
    StoredSheets sheets;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    ResponseCounts counts;

    @Test
    void readsBackWhatWasStored() {
        Scan scan = scenario.open();
        List<AnswerSheet> stored = List.of(
                scenario.sheet("inwoners", 1, texts -> texts.put("wat-eerst", "Één \"groen\" plein\n\\ 🌳")),
                scenario.sheet("inwoners", 2),
                scenario.sheet("raadsleden", 3));
        intake.storeAll(scan.id(), scenario.questionnaire(), stored, Channel.PAPER, DAY);
        assertThat(read(scan)).containsExactlyInAnyOrderElementsOf(onPaper(stored));
        assertThat(counts.byAudience(scan.id())).containsExactly(Map.entry("inwoners", 2), Map.entry("raadsleden", 1));
        assertThat(counts.listDays(scan.id()))
                .containsExactly(
                        new DayCount("inwoners", DAY, Channel.PAPER, 2),
                        new DayCount("raadsleden", DAY, Channel.PAPER, 1));
    }

    @Test
    void readsBackAnswersOfEveryKindWithThoseToOwnQuestionsApart() {
        Scan scan = scenario.openEveryKind();
        List<AnswerSheet> stored = List.of(EveryKind.fullest("inwoners"), EveryKind.fullest("raadsleden"));
        intake.storeAll(scan.id(), EveryKind.withOwn(), stored, Channel.PAPER, DAY);
        assertThat(read(scan, EveryKind.withOwn())).containsExactlyInAnyOrderElementsOf(onPaper(stored));
    }

    @Test
    void storesNoAnswerToWhatALaterAnswerHid() {
        Scan scan = scenario.openEveryKind();
        AnswerSheet full = EveryKind.fullest("inwoners");
        AnswerSheet turned = Columns.sheet(
                EveryKind.questionnaire(),
                "inwoners",
                full.ratings(),
                Map.of("contact", "nee", "kanalen", "brief website", "jaren", "3"),
                Map.of("uitleg", "Te duur"),
                Map.of());
        assertThat(send(scan, turned)).isEqualTo(ResponseIntake.Outcome.RECEIVED);
        assertThat(read(scan))
                .singleElement()
                .satisfies(sheet ->
                        assertThat(columns(sheet).background()).isEqualTo(Map.of("contact", "nee", "jaren", "3")))
                .satisfies(sheet -> assertThat(columns(sheet).texts()).isEqualTo(Map.of("uitleg", "Te duur")));
    }

    @Test
    void refusesOnlineWithoutARequiredAnswerAndTakesItFromPaper() {
        Scan scan = scenario.openEveryKind();
        AnswerSheet incomplete = AnswerSheets.of(EveryKind.questionnaire())
                .resident()
                .dontKnow("luisteren", Aspect.NOW)
                .now("rapportcijfer", 7)
                .build();
        assertThatThrownBy(() -> send(scan, incomplete))
                .isInstanceOfSatisfying(AnswersRefusedException.class, refused -> assertThat(refused.problems())
                        .containsExactly(new AnswerProblem(AnswerProblem.Code.REQUIRED, "luisteren")));
        assertThat(read(scan)).isEmpty();
        intake.storeAll(scan.id(), EveryKind.questionnaire(), List.of(incomplete), Channel.PAPER, DAY);
        assertThat(read(scan)).containsExactly(incomplete.on(Channel.PAPER));
    }

    private static List<AnswerSheet> onPaper(List<AnswerSheet> sheets) {
        return sheets.stream().map(sheet -> sheet.on(Channel.PAPER)).toList();
    }

    private ResponseIntake.Outcome send(Scan scan, AnswerSheet sheet) {
        Questionnaire questionnaire = EveryKind.questionnaire();
        DraftTicket ticket = drafts.start(scan.id(), questionnaire, new Draft(sheet, Optional.empty()));
        return intake.send(scan.id(), questionnaire, ticket);
    }

    @Test
    void addsToTheCountOfADay() {
        Scan scan = scenario.open();
        for (int i = 0; i < 2; i++) {
            intake.storeAll(
                    scan.id(), scenario.questionnaire(), List.of(scenario.sheet("inwoners", 1)), Channel.ONLINE, DAY);
        }
        assertThat(counts.listDays(scan.id())).containsExactly(new DayCount("inwoners", DAY, Channel.ONLINE, 2));
    }

    @Test
    void storesAllOrNothing() {
        Scan scan = scenario.open();
        List<AnswerSheet> answers = List.of(
                scenario.sheet("inwoners", 1),
                scenario.sheet("wethouders", 1),
                scenario.sheet("inwoners", 1, texts -> texts.put("wat-eerst", "x".repeat(601))));
        assertThatThrownBy(() -> intake.storeAll(scan.id(), scenario.questionnaire(), answers, Channel.PAPER, DAY))
                .isInstanceOfSatisfying(AnswersRefusedException.class, refused -> assertThat(refused.problems())
                        .extracting(AnswerProblem::code)
                        .containsExactly(AnswerProblem.Code.UNKNOWN_AUDIENCE, AnswerProblem.Code.TEXT_TOO_LONG));
        assertThat(read(scan)).isEmpty();
        assertThat(counts.listDays(scan.id())).isEmpty();
    }

    @Test
    void refusesAnswersBeforeOpeningAndAfterClosing() {
        for (Scan scan : List.of(scenario.prepared(), scenario.closed())) {
            assertThatThrownBy(() -> intake.storeAll(
                            scan.id(),
                            scenario.questionnaire(),
                            List.of(scenario.sheet("inwoners", 1)),
                            Channel.PAPER,
                            DAY))
                    .isInstanceOf(ScanNotOpenException.class);
            assertThat(read(scan)).isEmpty();
        }
    }

    @Test
    void quotesNoAnswersWhenTheDatabaseRefusesThem() {
        scenario.open();
        String sql =
                "insert into answer_sheet select id, null, 'inwoners', '', '{}', '{}', '{\"own\": \"Geheim\"}' from scan";
        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .hasMessageContaining("sheet_key")
                .hasMessageNotContaining("Geheim");
    }

    @Test
    void readsOneScanOnly() {
        Scan scan = scenario.open();
        Scan other = scenario.open();
        for (Scan each : List.of(scan, other)) {
            intake.storeAll(
                    each.id(), scenario.questionnaire(), List.of(scenario.sheet("inwoners", 4)), Channel.PAPER, DAY);
        }
        assertThat(read(scan)).hasSize(1);
    }

    private List<AnswerSheet> read(Scan scan) {
        return read(scan, questionnaires.of(scan));
    }

    private List<AnswerSheet> read(Scan scan, Questionnaire questionnaire) {
        List<AnswerSheet> read = new ArrayList<>();
        sheets.forEach(scan.id(), questionnaire, read::add);
        return read;
    }

    private static StoredSheet columns(AnswerSheet sheet) {
        return Columns.of(EveryKind.questionnaire(), sheet);
    }
}
