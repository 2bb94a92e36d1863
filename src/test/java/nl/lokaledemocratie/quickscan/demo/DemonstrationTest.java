package nl.lokaledemocratie.quickscan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.Visibility;
import nl.lokaledemocratie.quickscan.analysis.service.Publications;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.scan.InvitationService;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemonstrationTest {

    private static final FictionalMunicipality VOORBEELDSTAD =
            FictionalMunicipality.list().get(0);

    @Inject
    Scans scans;

    @Inject
    DemoScans demoScans;

    @Inject
    DemoAccounts demoAccounts;

    @Inject
    ResponseCounts counts;

    @Inject
    InvitationService invitations;

    @Inject
    Publications publications;

    @Test
    void publishesAClosedScanOfEveryFictionalMunicipality() {
        List<Scan> closed = scans.listClosed().stream()
                .filter(scan -> scan.title.equals(DemoScans.CLOSED_TITLE))
                .toList();

        assertThat(closed)
                .extracting(scan -> scan.organisation.name)
                .hasSize(13)
                .contains("Voorbeeldstad");
        assertThat(closed).allMatch(scan -> scan.fictional).allMatch(scan -> scan.openedOn.isBefore(scan.closedOn));
        assertThat(closed)
                .allSatisfy(scan -> assertThat(publications.find(scan.id)).isPresent());
    }

    @Test
    void showsEveryKindOfVisibility() {
        assertThat(scans.listClosed().stream()
                        .filter(scan -> scan.title.equals(DemoScans.CLOSED_TITLE))
                        .flatMap(scan -> publications.find(scan.id).orElseThrow().result().scores().stream())
                        .filter(score -> score.level() == Level.THEME)
                        .map(PublishedScore::visibility))
                .contains(Visibility.FULL, Visibility.MEAN_ONLY, Visibility.HIDDEN);
    }

    @Test
    void hasAnOpenScanUnderWay() {
        Scan open = secondRound();

        assertThat(open.status).isEqualTo(ScanStatus.OPEN);
        assertThat(counts.byAudience(open.id).get("inwoners")).isGreaterThanOrEqualTo(140);
        assertThat(counts.listDays(open.id))
                .extracting(count -> count.day())
                .allMatch(day -> !day.isBefore(open.openedOn));
        assertThat(invitations.countOpen(open.id).keySet())
                .isEqualTo(Map.of("raadsleden", 1, "collegeleden", 1, "ambtenaren", 1)
                        .keySet());
    }

    @Test
    void changesNothingAtTheNextStart() {
        long before = scans.count();
        Scan open = secondRound();

        demoScans.haveClosedScans(FictionalMunicipality.list());
        DemoScans.OpenScan again = demoScans.haveOpenScan(VOORBEELDSTAD).orElseThrow();

        assertThat(scans.count()).isEqualTo(before);
        assertThat(again).isEqualTo(new DemoScans.OpenScan(open.link, List.of()));
    }

    @Test
    void keepsThePasswordsInAFileForItsOwnerOnly() throws IOException {
        List<DemoAccounts.Shown> first = demoAccounts.have(VOORBEELDSTAD);

        assertThat(demoAccounts.have(VOORBEELDSTAD)).isEqualTo(first);
        assertThat(first).extracting(DemoAccounts.Shown::username).containsExactly("griffier", "adviseur", "beheerder");
        assertThat(first).allMatch(account -> account.password().isPresent());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(demoAccounts.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void tellsHowToLookAround() {
        String text = new Announcement(
                        demoScans.haveOpenScan(VOORBEELDSTAD), demoAccounts.have(VOORBEELDSTAD), demoAccounts.file())
                .text(8080);

        assertThat(text)
                .contains("fictional")
                .contains("http://localhost:8080/meedoen/" + secondRound().link)
                .contains("griffier", "adviseur", "beheerder");
    }

    @Test
    void keepsTheCodesOutOfTheConsole() throws IOException {
        List<String> kept = Files.readAllLines(demoAccounts.file()).stream()
                .filter(line -> line.startsWith("invitation-codes-of-councillors="))
                .flatMap(line -> Stream.of(line.split("=")[1].split(" ")))
                .toList();
        Scan open = secondRound();
        assertThat(kept).hasSize(2).allSatisfy(code -> assertThat(invitations.findAdmission(open.id, code))
                .isPresent());

        String text = new Announcement(
                        Optional.of(new DemoScans.OpenScan(open.link, kept)),
                        demoAccounts.have(VOORBEELDSTAD),
                        demoAccounts.file())
                .text(8080);
        assertThat(text).contains("invitation codes of two councillors").doesNotContain(kept);
    }

    private Scan secondRound() {
        return scans.listOf(VOORBEELDSTAD.code()).stream()
                .filter(scan -> scan.title.equals(DemoScans.OPEN_TITLE))
                .findFirst()
                .orElseThrow();
    }
}
