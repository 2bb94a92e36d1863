package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import nl.lokaledemocratie.quickscan.walk.LinkFinder.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise of the privacy page, from the side of somebody who wants to break it. */
@QuarkusTest
class AnonymityTest extends AnonymityScenario {

    @Inject
    ClosingService closing;

    @Inject
    ResponseIntake intake;

    @Inject
    ResponseCounts counts;

    @ParameterizedTest
    @ValueSource(strings = {"raadsleden", "inwoners"})
    void nothingStoredLinksAnInvitationToAnswersWhileOpen(String audience) {
        Scan scan = scenario.open();
        List<Sender> senders = sendAll(scan, audience);
        counts.catchUp();
        assertThat(finder.findWhileOpen(scan.id(), audience, senders)).isEmpty();
        assertThat(stored.all())
                .filteredOn(row -> row.content().contains(scan.id().toString()))
                .extracting(StoredRows.Row::table)
                .doesNotContain("draft", "answer_sheet")
                .contains(StoredSheets.table(scan.id()), "receipt", "response_count");
    }

    @Test
    void keepsNoOrderOfAnswersToOwnQuestionsAfterClosing() {
        Scan scan = scenario.openEveryKind();
        List<Sender> senders = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Sender sender = new Sender("kenmerk-" + UUID.randomUUID(), List.of());
            AnswerSheet full = EveryKind.fullest("inwoners");
            AnswerSheet own =
                    new AnswerSheet("inwoners", full.ratings(), Map.of("eigen-4", new Answer.Text(sender.mark())));
            intake.storeAll(scan.id(), EveryKind.withOwn(), List.of(own), Channel.ONLINE, LocalDate.of(2026, 3, 18));
            senders.add(sender);
        }
        assertThat(finder.findWhileOpen(scan.id(), "inwoners", senders)).isEmpty();

        closing.close(scan.id());

        assertThat(finder.find(scan.id(), "inwoners", senders)).isEmpty();
        assertThatFilesKeepNoOrder(senders);
    }

    @Test
    void keepsSamplesOfNothingButScanAndAudience() {
        Scan scan = scenario.open();
        sendAll(scan, "raadsleden");
        new Respondent(scan).startAsResident().then().statusCode(303);
        execute("insert into paper_import values ('" + scan.id() + "', '\\x01')");
        execute(ANALYZE);
        execute("analyze " + StoredSheets.table(scan.id()));
        List<String> sampled = stored.strings(
                """
                        select distinct attname from pg_stats where schemaname = 'public'
                        and (tablename like 'sealed_sheet%' or tablename in ('invitation', 'draft', 'receipt', 'answer_sheet', 'ballot_key', 'response_count', 'paper_import',
                            'participant_count'))
                        """);
        assertThat(sampled).containsExactlyInAnyOrder("scan_id", "audience");
    }

    @Test
    void forgetsAtClosingTheSamplesThatAnEarlierVersionLetBeGathered() {
        Scan scan = scenario.open();
        Trace trace = new Trace();
        invitations.issue(scan.id(), "raadsleden", PEOPLE);
        List<String> hashes = hashes(scan);
        execute("alter table invitation alter code_hash set statistics 10000");
        execute("analyze invitation");
        assertThat(stored.strings("select histogram_bounds::text from pg_stats where attname = 'code_hash'"))
                .singleElement(STRING)
                .contains(hashes);
        execute("alter table invitation alter code_hash type bytea, alter code_hash set statistics 0");
        assertThat(stored.strings("select 1 from pg_stats where attname = 'code_hash'"))
                .isEmpty();
        trace.add(hashes.stream().map(HEX::parseHex).toList());
        execute("checkpoint");
        assertThat(trace.found(files)).hasSizeGreaterThan(1);

        closing.close(scan.id());

        assertThat(trace.found(files)).as("files that still hold a trace").isEmpty();
    }

    @Test
    void nothingStoredLinksAnInvitationToAnswersAfterClosing() {
        Scan scan = scenario.open();
        Trace trace = new Trace();
        List<Sender> senders = sendAll(scan, "raadsleden", trace);
        trace.add(bytes("select encode(token_hash, 'hex') from receipt where scan_id = '" + scan.id() + "'"));
        trace.add(bytes(
                "select replace(sheet_key::text, '-', '') from sealed_sheet where scan_id = '" + scan.id() + "'"));
        assertThat(trace.found(files)).as("the search can find").isNotEmpty();

        closing.close(scan.id());

        assertThat(finder.find(scan.id(), "raadsleden", senders)).isEmpty();
        assertThat(stored.all())
                .filteredOn(row -> row.content().contains(scan.id().toString()))
                .extracting(StoredRows.Row::table)
                .doesNotContain("invitation", "draft", "receipt");
        assertThat(trace.found(files)).as("files that still hold a trace").isEmpty();
        assertThatFilesKeepNoOrder(senders);
    }

    /** The write-ahead log has pages of the rewritten table when the server looked after it since; in the new order, too. */
    private void assertThatFilesKeepNoOrder(List<Sender> senders) {
        List<String> marks = senders.stream().map(Sender::mark).toList();
        List<String> holders = files.holdingAny(marks.stream()
                .map(mark -> mark.getBytes(StandardCharsets.US_ASCII))
                .toList());
        assertThat(holders)
                .as("files with answers")
                .filteredOn(file -> !file.startsWith("pg_wal/"))
                .containsExactlyElementsOf(stored.strings("select pg_relation_filepath('answer_sheet')"));
        assertThat(holders)
                .map(file -> files.order(file, marks))
                .filteredOn(order -> order.size() == marks.size())
                .isNotEmpty()
                .noneMatch(order -> LinkFinder.isOrderOf(order, senders));
    }
}
