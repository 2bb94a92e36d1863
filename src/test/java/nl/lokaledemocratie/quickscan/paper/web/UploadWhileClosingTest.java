package nl.lokaledemocratie.quickscan.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.mail.MailAddresses;
import org.junit.jupiter.api.Test;

/** The closing time passes while a griffier sends a file: all of it is taken in or nothing, and the page says which. */
@QuarkusTest
class UploadWhileClosingTest extends PaperDesk {

    @Inject
    MailAddresses addresses;

    @Inject
    DataSource database;

    /** The page was asked for in time; the scan closes before the addresses are stored. */
    @Test
    void storesNoAddressesInAScanThatClosesMeanwhile() throws Exception {
        Response refused = whileItCloses(() -> clerk.request()
                .multiPart(
                        "bestand",
                        "lijst.csv",
                        "e-mail;groep\na@voorbeeld.example;inwoners\n".getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .multiPart("groep", "")
                .post("/scans/" + scan.id() + "/mail/adressen"));
        assertClosed(refused);
        assertThat(addresses.count(scan.id())).isEmpty();
    }

    @Test
    void storesNoPaperInAScanThatClosesMeanwhile() throws Exception {
        Response preview = upload(csv(row("1", "inwoners", "4")));
        Response refused = whileItCloses(() -> post(preview, "overslaan", scan));
        assertClosed(refused);
        assertThat(stored()).isEmpty();
        assertThat(strings("select '1' from draft where scan_id = :scan")).isEmpty();
        assertClosed(upload(csv(row("1", "inwoners", "4"))));
    }

    /** As when its key is lost: who waited for it goes on. */
    @Test
    void takesPaperWhereTheClosingIsUndone() throws Exception {
        Response preview = upload(csv(row("1", "inwoners", "4")));
        CompletableFuture<Response> sent;
        QuarkusTransaction.begin();
        try {
            scans.close(scan.id());
            sent = CompletableFuture.supplyAsync(() -> post(preview, "overslaan", scan));
            awaitWaiting(1);
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(sent.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(303);
        assertThat(stored()).hasSize(1);
    }

    private static void assertClosed(Response refused) {
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused)).contains("Deze scan is gesloten", "Er is niets opgeslagen.");
    }

    /** What is sent while the scan closes: both wait for somebody who holds the scan, the closing first. */
    private Response whileItCloses(Supplier<Response> sending) throws Exception {
        CompletableFuture<Void> closed;
        CompletableFuture<Response> sent;
        try (var holder = database.getConnection();
                var hold = holder.prepareStatement("select from scan where id = ? for share")) {
            holder.setAutoCommit(false);
            hold.setObject(1, scan.id());
            hold.execute();
            closed = CompletableFuture.runAsync(() -> closing.close(scan.id()));
            awaitWaiting(1);
            sent = CompletableFuture.supplyAsync(sending);
            awaitWaiting(2);
            holder.rollback();
        }
        closed.get(60, TimeUnit.SECONDS);
        return sent.get(60, TimeUnit.SECONDS);
    }

    private void awaitWaiting(int many) throws SQLException, InterruptedException {
        for (int left = 300; waiting() < many; left--) {
            assertThat(left).as("so many wait: " + many).isPositive();
            Thread.sleep(20);
        }
    }

    private int waiting() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'");
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
