package nl.lokaledemocratie.quickscan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.study.file.TextSource;
import nl.lokaledemocratie.quickscan.study.response.AnswerColumns;
import nl.lokaledemocratie.quickscan.study.response.ResponsesReader;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row of paper with two ratings is one of a few hundred: whoever can check a guess of it knows it. */
@QuarkusTest
class PaperKeysTest {

    @Inject
    Scenario scenario;

    @Inject
    PaperImport paper;

    @Inject
    PaperKeys keys;

    @Inject
    EntityManager entities;

    private Scan scan;
    private byte[] file;
    private AnswerSheet row;

    @BeforeEach
    void writeAFile() {
        scan = scenario.open(scenario.municipality());
        Questionnaire questionnaire = scenario.questionnaire();
        List<String> columns = AnswerColumns.of(questionnaire).names();
        String cells = "1;inwoners;2;4" + ";".repeat(columns.size() - 4);
        file = (String.join(";", columns) + "\n" + cells + "\n").getBytes(StandardCharsets.UTF_8);
        row = ResponsesReader.strict(questionnaire)
                .readAll(TextSource.of("p.csv", file))
                .get(0)
                .sheet();
    }

    /** With the database and all secrets of the service, but without the file of the ballot box's key. */
    @Test
    void givesNothingToGuessWithToWhoHasDatabaseAndSecrets() {
        take();
        assertThat(stored("select encode(row_hash, 'hex') from paper_row where scan_id = :scan"))
                .containsExactly(keys.of(scan.id()).hash(scan.id(), scenario.questionnaire(), row))
                .doesNotContain(hashOfBefore());
        assertThat(stored("select encode(file_hash, 'hex') from paper_import where scan_id = :scan"))
                .doesNotContain(fileHashOfBefore());
    }

    @Test
    void knowsRowsOfAnEarlierVersion() {
        take();
        change("update paper_row set row_hash = decode('" + hashOfBefore() + "', 'hex') where scan_id = :scan");
        change("update paper_import set file_hash = decode('" + fileHashOfBefore() + "', 'hex') where scan_id = :scan");

        assertThatThrownBy(() -> paper.propose(scan.id(), "p.csv", file)).isInstanceOf(PaperFileTakenException.class);
        assertThat(keys.known(scan.id(), scenario.questionnaire(), List.of(row), Map.of(hashOfBefore(), 1)))
                .hasSize(1)
                .doesNotContainKey(hashOfBefore());
    }

    private void take() {
        PaperPreview preview = paper.propose(scan.id(), "p.csv", file);
        paper.confirm(scan.id(), preview.ticket(), false, preview.seen());
    }

    private String hashOfBefore() {
        return keys.earlier().hash(scan.id(), scenario.questionnaire(), row);
    }

    private String fileHashOfBefore() {
        return HexFormat.of()
                .formatHex(keys.earlier()
                        .hash(
                                scan.id(),
                                scenario.questionnaire(),
                                ResponsesReader.strict(scenario.questionnaire())
                                        .readAll(TextSource.of("p.csv", file))));
    }

    private List<String> stored(String sql) {
        UUID id = scan.id();
        return entities.createNativeQuery(sql, String.class)
                .setParameter("scan", id)
                .getResultList();
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew().run(() -> assertThat(entities.createNativeQuery(sql)
                        .setParameter("scan", scan.id())
                        .executeUpdate())
                .isOne());
    }
}
