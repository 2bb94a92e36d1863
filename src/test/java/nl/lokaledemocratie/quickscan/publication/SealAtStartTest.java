package nl.lokaledemocratie.quickscan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scan that was opened under an earlier version, which kept sheets readable, is sealed when the service starts. */
@QuarkusTest
class SealAtStartTest {

    @Inject
    Scenario scenario;

    @Inject
    SealAtStart start;

    @Inject
    StoredSheets sheets;

    @Inject
    ClosingService closing;

    @Inject
    Publications publications;

    @Inject
    EntityManager entities;

    private Scan scan;

    /** What the earlier version left: readable sheets, some with the number of their import, and no keys. */
    @BeforeEach
    void openAsBefore() {
        scan = scenario.open(scenario.municipality());
        change("delete from ballot_key where scan_id = :scan");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("drop table " + StoredSheets.table(scan.id()))
                        .executeUpdate());
        change(
                """
                insert into answer_sheet (scan_id, sheet_key, audience, ratings, background, texts, own, batch)
                select :scan, gen_random_uuid(), case mod(number, 2) when 0 then 'inwoners' else 'raadsleden' end,
                    decode(repeat('04', %s), 'hex'), '{}', jsonb_build_object('wat-eerst', 'woord ' || number), '{}',
                    case when number < 3 then number end
                from generate_series(1, 20) as number
                """
                        .formatted(scenario.questionnaire().ratingLayout().size()));
    }

    @Test
    void sealsWhatWasReadable() {
        List<AnswerSheet> before = read();

        start.run(new StartupEvent());

        assertThat(strings("select audience from answer_sheet where scan_id = :scan"))
                .isEmpty();
        assertThat(
                        strings(
                                "select audience || ' ' || batch from sealed_sheet where scan_id = :scan and batch is not null"))
                .containsExactlyInAnyOrder("raadsleden 1", "inwoners 2");
        assertThat(read().stream().map(sheet -> sheet.on(Channel.UNKNOWN)))
                .hasSize(20)
                .containsExactlyInAnyOrderElementsOf(before);
        assertThat(read())
                .as("what came in batches came on paper")
                .extracting(AnswerSheet::channel)
                .containsOnly(Channel.ONLINE, Channel.PAPER)
                .filteredOn(Channel.PAPER::equals)
                .hasSize(2);
    }

    @Test
    void sealsOnceHoweverOftenTheServiceStarts() {
        start.run(new StartupEvent());
        List<String> sealed = strings("select encode(content, 'hex') from sealed_sheet where scan_id = :scan");
        start.run(new StartupEvent());
        assertThat(strings("select encode(content, 'hex') from sealed_sheet where scan_id = :scan"))
                .containsExactlyInAnyOrderElementsOf(sealed);
    }

    @Test
    void closesLikeAnyOther() {
        start.run(new StartupEvent());
        closing.close(scan.id());
        assertThat(strings("select audience from answer_sheet where scan_id = :scan"))
                .hasSize(20);
        assertThat(publications.find(scan.id())).isPresent();
    }

    private List<AnswerSheet> read() {
        List<AnswerSheet> read = new ArrayList<>();
        sheets.forEach(scan.id(), scenario.questionnaire(), read::add);
        return read;
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql)
                .setParameter("scan", scan.id())
                .executeUpdate());
    }

    private List<String> strings(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(sql, String.class)
                .setParameter("scan", scan.id())
                .getResultStream()
                .map(String.class::cast)
                .toList());
    }
}
