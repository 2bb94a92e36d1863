package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.walk.LinkFinder.Sender;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** What is written to logs tells nothing of who answered what. */
@QuarkusTest
class AnonymityOfLogsTest extends AnonymityScenario {

    @Test
    void logsNothingOfAnAnswerOrCodeThatCannotBeRead() throws IOException {
        Scan scan = scenario.open();
        Respondent respondent = new Respondent(scan);
        respondent.startAsResident().then().statusCode(303);
        respondent.get("/stap/6");
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler listener = listener(lines);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            assertThat(respondent.postAsWritten("/stap/6", "wat-eerst=GEHEIM%zz"))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("Wij begrijpen dit verzoek niet");
            assertThat(respondent.postAsWritten("/code", "code=GEHEIM%zz")).startsWith("HTTP/1.1 400 ");
            assertThat(respondent.get("/test-that-fails").statusCode()).isEqualTo(500);
        } finally {
            root.removeHandler(listener);
        }
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("IllegalStateException", "IllegalArgumentException"))
                .noneSatisfy(line -> assertThat(line).contains("GEHEIM"));
    }

    @Test
    void nothingLoggedLinksAnInvitationToAnswers() throws IOException {
        Scan scan = scenario.open();
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler listener = listener(lines);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        List<Sender> senders;
        try {
            senders = sendAll(scan, "raadsleden");
            new Respondent(scan).startWithCode("00000-00000");
        } finally {
            root.removeHandler(listener);
        }
        lines.addAll(Files.readAllLines(dataFolder.resolve("postgres.log")));
        List<String> telling = new ArrayList<>(List.of(scan.id().toString(), scan.link(), "127.0.0.1:", "00000-00000"));
        senders.forEach(sender -> {
            telling.add(sender.mark());
            telling.addAll(sender.secrets());
        });
        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain(telling));
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line instanceof ExtLogRecord ext ? ext.getFormattedMessage() : line.getMessage());
                Stream.ofNullable(line.getThrown())
                        .flatMap(thrown -> Stream.iterate(thrown, next -> next != null, Throwable::getCause))
                        .map(Throwable::toString)
                        .forEach(lines::add);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    /** Goes wrong on purpose, among the pages of respondents. */
    @jakarta.ws.rs.Path("/meedoen/{link}/test-that-fails")
    @PermitAll
    public static class Failing {
        @GET
        @Produces("text/html")
        public String fail() {
            throw new IllegalStateException("GEHEIM", new IllegalArgumentException("GEHEIM"));
        }
    }
}
