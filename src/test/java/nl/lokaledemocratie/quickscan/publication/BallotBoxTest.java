package nl.lokaledemocratie.quickscan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.ballot.KeyLostException;
import nl.lokaledemocratie.quickscan.ballot.RecoveryCode;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.response.store.BallotBox;
import nl.lokaledemocratie.quickscan.response.store.DamagedSheetsException;
import nl.lokaledemocratie.quickscan.response.store.SheetStamp;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ballot box at closing: opened whole, or not at all with nothing lost; afterwards nobody opens it again. */
@QuarkusTest
class BallotBoxTest {

    private static final int SHEETS = 90;

    @Inject
    Scenario scenario;

    @Inject
    ClosingService closing;

    @Inject
    Publications publications;

    @Inject
    BallotKeys keys;

    @Inject
    Scans scans;

    @Inject
    ResponseCounts counts;

    @Inject
    BallotBox box;

    @Inject
    EntityManager entities;

    @ConfigProperty(name = "quickscan.ballot.key-folder")
    Path folder;

    private Scan scan;

    @BeforeEach
    void answer() {
        scan = scenario.answered(scenario.municipality());
    }

    @Test
    void opensAtClosingAndDestroysEveryKey() {
        keys.makeRecoveryCode(scan.id());
        assertThat(count("sealed_sheet")).isEqualTo(SHEETS);
        assertThat(count("answer_sheet")).isZero();
        assertThat(keyFile()).exists();

        closing.close(scan.id());

        assertThat(count("sealed_sheet")).isZero();
        assertThat(count("answer_sheet")).isEqualTo(SHEETS);
        assertThat(count("ballot_key")).isZero();
        assertThat(keyFile()).doesNotExist();
    }

    @Test
    void staysOpenWhenTheKeyIsLostAndClosesWhenItIsBack() throws IOException {
        RecoveryCode earlier = keys.makeRecoveryCode(scan.id());
        RecoveryCode code = keys.makeRecoveryCode(scan.id());
        Files.delete(keyFile());

        assertRefused(KeyLostException.class);
        assertThatThrownBy(() -> keys.makeRecoveryCode(scan.id())).isInstanceOf(KeyLostException.class);
        assertThat(keys.recover(scan.id(), earlier)).isFalse();
        assertThat(keys.recover(scan.id(), code)).isTrue();

        closing.close(scan.id());
        assertThat(count("answer_sheet")).isEqualTo(SHEETS);
        assertThat(keys.recover(scan.id(), code)).as("after closing").isFalse();
        assertThat(keyFile()).doesNotExist();
    }

    @Test
    void staysOpenWhenTheKeyIsNotReadable() throws IOException {
        byte[] whole = Files.readAllBytes(keyFile());
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(keyFile(), damaged);
        assertRefused(KeyLostException.class);
        Files.write(keyFile(), whole);
        closing.close(scan.id());
        assertThat(count("answer_sheet")).isEqualTo(SHEETS);
    }

    @Test
    void namesWhatDoesNotOpenAndClosesWithoutItWhenToldSo() {
        Scan other = scenario.answered(scenario.municipality());
        change("update sealed_sheet set content = set_byte(content, 9, 255 - get_byte(content, 9)) where "
                + one("inwoners"));
        change("update sealed_sheet set content = substr(content, 1, 40) where " + one("raadsleden"));
        change("update sealed_sheet set audience = 'collegeleden' where " + one("ambtenaren"));
        change("update sealed_sheet set content = (select content from sealed_sheet where scan_id = '" + other.id()
                + "' and audience = 'inwoners' limit 1) where " + another("inwoners"));

        assertThat(assertRefused(DamagedSheetsException.class).perAudience())
                .as("one that was moved is named in both groups")
                .isEqualTo(Map.of("inwoners", 2, "raadsleden", 1, "collegeleden", 1, "ambtenaren", 1));
        assertThatThrownBy(() -> closing.close(scan.id(), 4)).isInstanceOf(DamagedSheetsException.class);
        assertThat(status()).isEqualTo(ScanStatus.OPEN);

        closing.close(scan.id(), 5);
        assertThat(count("answer_sheet")).isEqualTo(SHEETS - 4);
    }

    /** What comes in later does not fill the hole that somebody made. */
    @Test
    void namesWhatSomebodyTookOutThoughOthersCameInSince() {
        int residents = counts.answered(scan.id(), "inwoners");
        change("delete from sealed_sheet where " + one("inwoners"));
        change("delete from sealed_sheet where " + one("inwoners"));
        counts.catchUp();
        AnswerSheet more = scenario.sheets().stream()
                .filter(sheet -> sheet.audience().equals("inwoners"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 3; i++) {
            QuarkusTransaction.requiringNew()
                    .run(() ->
                            box.add(scan.id(), scenario.questionnaire(), "inwoners", SheetStamp.NONE, List.of(more)));
        }
        assertThat(counts.answered(scan.id(), "inwoners")).isEqualTo(residents + 3);

        assertThat(catchThrowable(() -> closing.close(scan.id())))
                .isInstanceOfSatisfying(DamagedSheetsException.class, refused -> assertThat(refused.perAudience())
                        .isEqualTo(Map.of("inwoners", 2)));
        closing.close(scan.id(), 2);
        assertThat(count("answer_sheet")).isEqualTo(SHEETS + 1);
        assertThat(counts.answered(scan.id(), "inwoners"))
                .as("after closing as many as there are")
                .isEqualTo(residents + 1);
    }

    /** Who copies somebody's sealed sheet would make it weigh more, and know it again by its copies. */
    @Test
    void countsACopiedSheetOnce() {
        change("insert into %s select scan_id, gen_random_uuid(), audience, batch, content from sealed_sheet where "
                        .formatted(StoredSheets.table(scan.id()))
                + one("raadsleden"));

        Throwable refused = catchThrowable(() -> closing.close(scan.id()));
        assertThat(refused)
                .isInstanceOfSatisfying(DamagedSheetsException.class, damaged -> assertThat(damaged.perAudience())
                        .isEqualTo(Map.of("raadsleden", 1)));

        closing.close(scan.id(), 1);
        assertThat(count("answer_sheet")).isEqualTo(SHEETS);
    }

    @Test
    void noticesSheetsThatSomebodyTookOut() {
        change("delete from sealed_sheet where " + one("raadsleden"));

        Throwable refused = catchThrowable(() -> closing.close(scan.id()));
        assertThat(refused)
                .isInstanceOfSatisfying(DamagedSheetsException.class, damaged -> assertThat(damaged.perAudience())
                        .isEqualTo(Map.of("raadsleden", 1)));

        closing.close(scan.id(), 1);
        assertThat(count("answer_sheet")).isEqualTo(SHEETS - 1);
    }

    @Test
    void noticesThatAllSheetsWereTakenOut() {
        QuarkusTransaction.requiringNew().run(() -> empty(scan));
        Throwable refused = catchThrowable(() -> closing.close(scan.id()));
        assertThat(refused).isInstanceOfSatisfying(DamagedSheetsException.class, damaged -> assertThat(damaged.total())
                .isEqualTo(SHEETS));
        assertThat(status()).isEqualTo(ScanStatus.OPEN);
    }

    @Test
    void isClosedOnceWhenTwoCloseAtOnce() throws Exception {
        Callable<Throwable> close = () -> catchThrowable(() -> closing.close(scan.id()));
        var pool = Executors.newFixedThreadPool(2);
        List<Future<Throwable>> both = pool.invokeAll(List.of(close, close));
        pool.shutdown();
        Throwable first = both.get(0).get();
        Throwable second = both.get(1).get();

        assertThat(first == null ^ second == null).isTrue();
        assertThat(Objects.requireNonNullElse(first, second)).isInstanceOf(ScanNotOpenException.class);
        assertThat(count("answer_sheet")).isEqualTo(SHEETS);
        assertThat(publications.find(scan.id())).isPresent();
    }

    /** A key that cannot be destroyed keeps its own scan from being published, and no other. */
    @Test
    void finishesOtherClosingsWhereOneCannotBeFinished() throws IOException {
        Scan other = scenario.answered(scenario.municipality());
        byte[] key = Files.readAllBytes(keyFile());
        Files.delete(keyFile());
        Path inTheWay = Files.createDirectories(keyFile().resolve("in-the-way"));
        asIfCutShort(scan);
        asIfCutShort(other);

        closing.finishAll();
        assertThat(publications.find(other.id())).isPresent();
        assertThat(publications.find(scan.id())).isEmpty();

        Files.delete(inTheWay);
        Files.delete(keyFile());
        Files.write(keyFile(), key);
        closing.finishAll();
        assertThat(publications.find(scan.id())).isPresent();
        assertThat(keyFile()).doesNotExist();
    }

    /** Closed, with nothing in the box any more, and then the service stopped. */
    private void asIfCutShort(Scan cut) {
        QuarkusTransaction.requiringNew().run(() -> {
            scans.get(cut.id()).close(LocalDate.now());
            entities.createNativeQuery("delete from ballot_key where scan_id = :scan")
                    .setParameter("scan", cut.id())
                    .executeUpdate();
        });
    }

    private void empty(Scan of) {
        entities.createNativeQuery("delete from sealed_sheet where scan_id = :scan")
                .setParameter("scan", of.id())
                .executeUpdate();
    }

    @Test
    void takesNoSheetUnderAKeyThatSomebodyElsePutThere() {
        Scan other = scenario.open(scenario.municipality());
        change("update ballot_key set public_key = (select public_key from ballot_key where scan_id = '" + other.id()
                + "') where scan_id = '" + scan.id() + "'");
        assertThatThrownBy(() -> scenario.answer(scan, scenario.sheets())).isInstanceOf(KeyLostException.class);
        assertThat(count("sealed_sheet")).isEqualTo(SHEETS);
    }

    /** As when the secrets of the service are lost too: what they locked is like this for it. */
    @Test
    void recoversThePublicKeyToo() {
        RecoveryCode code = keys.makeRecoveryCode(scan.id());
        change(
                "update ballot_key set public_key = set_byte(public_key, 20, 255 - get_byte(public_key, 20)) where scan_id = '"
                        + scan.id() + "'");
        assertThatThrownBy(() -> scenario.answer(scan, scenario.sheets())).isInstanceOf(KeyLostException.class);

        assertThat(keys.recover(scan.id(), code)).isTrue();

        scenario.answer(scan, scenario.sheets());
        closing.close(scan.id());
        assertThat(count("answer_sheet")).isGreaterThan(SHEETS);
    }

    private <T extends Throwable> T assertRefused(Class<T> refusal) {
        Throwable refused = catchThrowable(() -> closing.close(scan.id()));
        assertThat(refused).isInstanceOf(refusal);
        assertThat(status()).isEqualTo(ScanStatus.OPEN);
        assertThat(count("sealed_sheet")).isEqualTo(SHEETS);
        assertThat(count("answer_sheet")).isZero();
        return refusal.cast(refused);
    }

    private ScanStatus status() {
        return QuarkusTransaction.requiringNew().call(() -> scans.get(scan.id()).status());
    }

    private Path keyFile() {
        return folder.resolve(scan.id() + ".key");
    }

    private String one(String audience) {
        return nth(audience, 0);
    }

    private String another(String audience) {
        return nth(audience, 1);
    }

    private String nth(String audience, int place) {
        UUID id = scan.id();
        return "sheet_key = (select sheet_key from sealed_sheet where scan_id = '" + id + "' and audience = '"
                + audience + "' order by sheet_key offset " + place + " limit 1)";
    }

    private void change(String sql) {
        int changed = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).executeUpdate());
        assertThat(changed).as(sql).isEqualTo(1);
    }

    private int count(String table) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        entities.createNativeQuery("select count(*) from " + table + " where scan_id = :scan")
                                .setParameter("scan", scan.id())
                                .getSingleResult())
                .intValue());
    }
}
