package nl.lokaledemocratie.quickscan.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import org.junit.jupiter.api.Test;

/** A closed group has room for as many answers as it has people, on paper and by code together. */
@QuarkusTest
class PaperRoomTest extends PaperDesk {

    @Inject
    InvitationService invitations;

    @Test
    void refusesMoreAnswersThanAClosedGroupHasPeople() {
        scenario.answer(scan, scenario.sheets());
        String[] five = IntStream.range(0, 5)
                .mapToObj(i -> row("p" + i, "raadsleden", "4", String.valueOf(1 + i)))
                .toArray(String[]::new);
        int before = stored().size();

        Response tooMany = upload(csv(five));

        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(text(tooMany)).contains("Raadsleden: dan zijn er 24 deelnemers, en de groep is 23 mensen groot.");
        assertThat(confirm(tooMany, "overslaan").statusCode()).isEqualTo(409);
        assertThat(stored()).hasSize(before);
        assertThat(text(take(csv(five[0], five[1], five[2], five[3])))).contains("4 antwoorden zijn opgenomen.");
        assertThat(text(clerk.get("/scans/" + scan.id()))).contains("Raadsleden 23 waarvan 4 op papier 23");
    }

    @Test
    void saysThatMoreCodesAreLeftThanPeople() {
        List<String> codes = invitations.issue(scan.id(), "raadsleden", 23);
        String[] rows = IntStream.range(0, 4)
                .mapToObj(i -> row("p" + i, "raadsleden", "4", String.valueOf(1 + i)))
                .toArray(String[]::new);
        String limit =
                "Nog 23 codes niet gebruikt. Er zijn meer codes dan mensen die nog kunnen antwoorden. Elke code werkt nog, maar "
                        + "samen brengen deze codes nog hooguit 19 antwoorden";

        Response preview = upload(csv(rows));

        assertThat(text(preview)).contains("Raadsleden, als u dit opneemt: " + limit);
        assertThat(text(clerk.get("/scans/" + scan.id()))).doesNotContain("hooguit");
        take(preview);
        assertThat(text(clerk.get("/scans/" + scan.id()))).contains("Raadsleden: " + limit);
        assertThat(text(clerk.get("/scans/" + scan.id() + "/uitnodigingen"))).contains(limit);
        assertThat(codes).allSatisfy(code -> assertThat(invitations.findAdmission(scan.id(), code))
                .isPresent());
    }

    @Test
    void letsCodesInAgainWhenPaperThatFilledTheGroupIsWithdrawn() {
        scenario.answer(scan, scenario.sheets());
        String code = invitations.issue(scan.id(), "raadsleden", 4).get(0);
        take(csv(IntStream.range(0, 4)
                .mapToObj(i -> row("p" + i, "raadsleden", "4", String.valueOf(1 + i)))
                .toArray(String[]::new)));
        assertThat(invitations.findAdmission(scan.id(), code)).isEmpty();
        assertThat(text(clerk.get("/scans/" + scan.id()))).contains("Met deze codes kan daarom niemand meer meedoen.");

        String path = "/scans/" + scan.id() + "/papier/intrekken/1";
        clerk.post(path, withdrawal(clerk.get(path)));

        assertThat(invitations.findAdmission(scan.id(), code)).isPresent();
        assertThat(invitations.group(scan.id(), "raadsleden").isSurplus()).isFalse();
    }

    @Test
    void takesNoMoreThanFitsWhenTwoTabsConfirmAtOnce() throws Exception {
        scenario.answer(scan, scenario.sheets());
        int before = stored().size();
        List<Response> tabs = IntStream.range(0, 2)
                .mapToObj(tab -> upload(csv(IntStream.range(0, 3)
                        .mapToObj(i -> row("p" + i, "raadsleden", "4", String.valueOf(1 + i), String.valueOf(2 + tab)))
                        .toArray(String[]::new))))
                .toList();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> clerks = tabs.stream()
                    .<Callable<Integer>>map(
                            tab -> () -> post(tab, "overslaan", scan).statusCode())
                    .toList();
            assertThat(both.invokeAll(clerks))
                    .extracting(Future::get)
                    .contains(303)
                    .containsAnyOf(409, 422);
        } finally {
            both.shutdown();
        }
        assertThat(stored()).hasSize(before + 3);
    }
}
