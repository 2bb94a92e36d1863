package nl.lokaledemocratie.quickscan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
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

    @Inject
    QuestionnaireCatalog catalog;

    @Test
    void publishesAClosedScanOfEveryFictionalMunicipalityOnTheNewestQuestionnaire() {
        Questionnaire newest = catalog.latest("quickscan-lokale-democratie");
        List<Scan> closed = closed().stream()
                .filter(scan -> scan.questionnaireId().equals(newest.id()))
                .toList();

        assertThat(newest.id().version()).isEqualTo("2.2.0");
        assertThat(closed)
                .extracting(scan -> scan.organisation().name())
                .hasSize(13)
                .contains("Voorbeeldstad");
        assertThat(closed).allMatch(scan -> scan.fictional()).allMatch(scan -> scan.openedOn()
                .orElseThrow()
                .isBefore(scan.closedOn().orElseThrow()));
        assertThat(closed)
                .allSatisfy(scan -> assertThat(publications.find(scan.id())).isPresent());
    }

    @Test
    void hasAnEarlierScanOfVoorbeeldstadOnTheFirstVersionToSeeATrend() {
        List<Scan> rounds = closed().stream()
                .filter(scan -> scan.organisation().code().equals(VOORBEELDSTAD.code()))
                .sorted(Comparator.comparing(scan -> scan.closedOn().orElseThrow()))
                .toList();

        assertThat(rounds).extracting(scan -> scan.questionnaireId().version()).containsExactly("1.0.0", "2.2.0");
        assertThat(rounds.get(0).closedOn().orElseThrow().plusYears(1))
                .isBefore(rounds.get(1).openedOn().orElseThrow());
        assertThat(rounds)
                .allSatisfy(scan -> assertThat(publications.find(scan.id())).isPresent());
    }

    @Test
    void showsEveryKindOfVisibility() {
        assertThat(closed().stream()
                        .flatMap(scan -> publications.find(scan.id()).orElseThrow().result().scores().stream())
                        .filter(score -> score.cell().level() == Level.THEME)
                        .map(PublishedScore::visibility))
                .contains(Visibility.FULL, Visibility.MEAN_ONLY, Visibility.HIDDEN);
    }

    /** Of the newest questionnaire, whose councillors, college members and officials estimate what residents answer. */
    @Test
    void showsWhatOthersThinkThatResidentsAnswer() {
        assertThat(closed().stream()
                        .flatMap(scan ->
                                publications.find(scan.id()).orElseThrow().result().findings().estimates().stream())
                        .map(row -> row.difference().isPresent()))
                .contains(true, false);
    }

    @Test
    void hasAnOpenScanUnderWay() {
        Scan open = thirdRound();

        assertThat(open.status()).isEqualTo(ScanStatus.OPEN);
        assertThat(open.shortName().orElseThrow().text()).isEqualTo("voorbeeldstad");
        assertThat(counts.byAudience(open.id()).get("inwoners")).isGreaterThanOrEqualTo(140);
        assertThat(counts.listDays(open.id()))
                .extracting(count -> count.day())
                .allMatch(day -> !day.isBefore(open.openedOn().orElseThrow()));
        assertThat(invitations.countOpen(open.id()).keySet())
                .isEqualTo(Map.of("raadsleden", 1, "collegeleden", 1, "ambtenaren", 1)
                        .keySet());
    }

    @Test
    void changesNothingAtTheNextStart() {
        long before = scans.count();
        Scan open = thirdRound();

        demoScans.haveClosedScans(FictionalMunicipality.list());
        DemoScans.OpenScan again = demoScans.haveOpenScan(VOORBEELDSTAD).orElseThrow();

        assertThat(scans.count()).isEqualTo(before);
        assertThat(again).isEqualTo(new DemoScans.OpenScan(open.link(), List.of()));
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
                .contains("http://localhost:8080/meedoen/" + thirdRound().link())
                .contains("griffier", "adviseur", "beheerder");
    }

    @Test
    void keepsTheCodesOutOfTheConsole() throws IOException {
        List<String> kept = Files.readAllLines(demoAccounts.file()).stream()
                .filter(line -> line.startsWith("invitation-codes-of-councillors="))
                .flatMap(line -> Stream.of(line.split("=")[1].split(" ")))
                .toList();
        Scan open = thirdRound();
        assertThat(kept).hasSize(2).allSatisfy(code -> assertThat(invitations.findAdmission(open.id(), code))
                .isPresent());

        String text = new Announcement(
                        Optional.of(new DemoScans.OpenScan(open.link(), kept)),
                        demoAccounts.have(VOORBEELDSTAD),
                        demoAccounts.file())
                .text(8080);
        assertThat(text).contains("invitation codes of two councillors").doesNotContain(kept);
    }

    /** The closed scans of the demonstration: other tests make fictional municipalities too. */
    private List<Scan> closed() {
        List<String> codes = FictionalMunicipality.list().stream()
                .map(FictionalMunicipality::code)
                .toList();
        return scans.listClosed().stream()
                .filter(scan -> codes.contains(scan.organisation().code()))
                .toList();
    }

    private Scan thirdRound() {
        return scans.listOf(VOORBEELDSTAD.code()).stream()
                .filter(scan -> scan.title().equals(DemoRound.title(3)))
                .findFirst()
                .orElseThrow();
    }
}
