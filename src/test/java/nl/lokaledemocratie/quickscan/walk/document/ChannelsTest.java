package nl.lokaledemocratie.quickscan.walk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.response.ChannelIntake;
import nl.lokaledemocratie.quickscan.response.counter.ChannelCounters.ChannelDay;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.ScanSharing;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;

/** By which channel people came is counted on both roads, of ten people or more at once, and stands on no sheet. */
@QuarkusTest
class ChannelsTest extends DeviceWalk {

    private static final Map<String, String> ENOUGH =
            Map.of("rapportcijfer.now", "7", "contact", "nee", "luisteren.now", "3");

    @Inject
    ScanSharing sharing;

    @Inject
    ScanService scans;

    @Inject
    ChannelIntake channels;

    @Test
    void countsNobodyAlone() {
        Scan scan = shared();
        for (int person = 1; person <= 9; person++) {
            byDevice(scan, "krant");
        }
        channels.count();
        assertThat(channels.list(scan.id())).as("nine could be told apart").isEmpty();
        bySteps(scan, "krant");
        byDevice(scan, "buurthuis");
        byDevice(scan, "verzonnen");
        byDevice(scan, "");
        assertThat(channels.list(scan.id())).as("not when somebody sends").isEmpty();
        channels.count();
        assertThat(people(scan)).containsExactly(Map.entry("krant", 10));
        channels.count();
        assertThat(people(scan)).containsExactly(Map.entry("krant", 10));
        assertThat(all(scan))
                .as("no sheet knows its channel")
                .hasSize(13)
                .containsOnly(all(scan).get(0));
        scans.close(scan.id());
        channels.count();
        assertThat(people(scan)).containsOnly(Map.entry("krant", 10), Map.entry("buurthuis", 1));
    }

    @Test
    void countsASheetOnceThatComesTwice() {
        Scan scan = shared();
        Respondent resident = came(scan, "krant");
        Map<String, String> sheet = new HashMap<>(ENOUGH);
        sheet.put("blad", DraftTicket.fresh().text());
        for (int i = 0; i < 12; i++) {
            assertThat(resident.post("/vragen/inwoners", sheet).statusCode()).isEqualTo(204);
        }
        channels.count();
        assertThat(channels.list(scan.id())).isEmpty();
    }

    @Test
    void leadsToThePlainAddressThatIsTheSameForAll() {
        Scan scan = shared();
        Respondent resident = new Respondent(scan);
        Response first = resident.get("?via=krant");
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.header("Location")).isEqualTo("/meedoen/" + scan.link());
        assertThat(first.detailedCookie("via").isHttpOnly()).isTrue();
        assertThat(first.detailedCookie("via").getPath()).isEqualTo("/meedoen/" + scan.link());
        assertThat(resident.get("").asString())
                .isEqualTo(new Respondent(scan).get("").asString());
        assertThat(new Respondent(scan).get("?via=<script>").detailedCookies().hasCookieWithName("via"))
                .isFalse();
    }

    private Scan shared() {
        Scan scan = scenario.open();
        sharing.share(scan.id(), Optional.empty(), List.of("krant", "buurthuis"), seen -> true);
        return scan;
    }

    private static Respondent came(Scan scan, String channel) {
        Respondent resident = new Respondent(scan);
        resident.get(channel.isEmpty() ? "" : "?via=" + channel);
        return resident;
    }

    private static void byDevice(Scan scan, String channel) {
        Map<String, String> sheet = new HashMap<>(ENOUGH);
        sheet.put("blad", DraftTicket.fresh().text());
        assertThat(came(scan, channel).post("/vragen/inwoners", sheet).statusCode())
                .isEqualTo(204);
    }

    private static void bySteps(Scan scan, String channel) {
        Respondent resident = came(scan, channel);
        resident.startAsResident();
        resident.post("/stap/1", Map.of("rapportcijfer.now", "7", "contact", "nee", "actie", "volgende"));
        resident.post("/stap/2", Map.of("luisteren.now", "3", "actie", "volgende"));
        assertThat(resident.send().header("Location")).endsWith("/bedankt");
    }

    private Map<String, Integer> people(Scan scan) {
        return channels.list(scan.id()).stream()
                .collect(Collectors.groupingBy(ChannelDay::channel, Collectors.summingInt(ChannelDay::people)));
    }
}
