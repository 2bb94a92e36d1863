package nl.lokaledemocratie.quickscan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.ParticipantIntake;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.response.counter.ParticipantCounters;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Who follows a scan sees who takes part, and nobody can tell of one person: not on the page, and not in the database. */
@QuarkusTest
class FollowedParticipantsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final String RESIDENTS = "inwoners";
    private static final List<String> AGES = List.of("15-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75+");
    private static final String AGE = "leeftijd";

    @Inject
    Scenario scenario;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    ResponseIntake intake;

    @Inject
    ParticipantIntake participants;

    @Inject
    ParticipantCounters counters;

    @Inject
    ClosingService closing;

    @Inject
    EntityManager entities;

    /** The griffier loads the page and a superuser reads the counters after every sending. */
    @Test
    void tellsOfNobodyWhateverIsLookedAtAfterEverySending() {
        Scan scan = scenario.openForResidents();
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        List<String> pages = new ArrayList<>(List.of(section(clerk, scan)));
        List<Long> sums = new ArrayList<>(List.of(0L));
        Random random = new Random(3);
        for (int person = 1; person <= 70; person++) {
            send(
                    scan,
                    sheet(
                            scan,
                            AGES.get(random.nextInt(4) < 3 ? random.nextInt(2) : random.nextInt(7)),
                            random.nextBoolean() ? "v" : "m"));
            long sum = counted(scan);
            assertThat(person - sum).isBetween(0L, 9L);
            assertThat(sum - sums.get(sums.size() - 1)).isNotIn(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
            String page = section(clerk, scan);
            boolean asBefore = sum == sums.get(sums.size() - 1);
            assertThat(page.equals(pages.get(pages.size() - 1)) || !asBefore)
                    .as("the page changes with a batch only")
                    .isTrue();
            sums.add(sum);
            pages.add(page);
        }

        assertThat(pages.get(5)).contains("zodra er genoeg mensen meededen").doesNotContain("%");
        assertThat(pages.get(70)).contains("15 tot en met 24 jaar", "in de bevolking", "procentpunten minder", "%");
        assertThat(pages.stream().distinct()).hasSizeBetween(2, 5);
        assertThat(pages).as("no exact number stands beside whole percents").allSatisfy(page -> assertThat(
                        Pattern.compile("ten minste (\\d+) mensen")
                                .matcher(page)
                                .results()
                                .map(number -> number.group(1)))
                .allMatch(number -> number.endsWith("0")));
        assertThat(pages.get(70)).containsPattern("ten minste \\d+ mensen");
        assertThat(strings("select xmin::text from participant_count where scan_id = '%s'", scan))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(strings("select xmin::text from sealed_sheet where scan_id = '%s'", scan));
    }

    private static String section(StaffBrowser clerk, Scan scan) {
        Element start = Jsoup.parse(clerk.get("/scans/" + scan.id()).asString()).selectFirst("#bevolking");
        StringBuilder text = new StringBuilder();
        for (Element next = start;
                next != null && (next == start || !next.is("h2"));
                next = next.nextElementSibling()) {
            text.append(next.text()).append('\n');
        }
        return text.toString();
    }

    /** What somebody typed from paper is known to him, and what is said of closed groups could be anybody's. */
    @Test
    void countsNothingOfPaperAndOfClosedGroups() {
        Scan scan = scenario.openForResidents();
        Questionnaire asked = questionnaires.of(scan);
        List<AnswerSheet> sheets = new ArrayList<>();
        for (int person = 0; person < 30; person++) {
            sheets.add(sheet(scan, "75+", "v"));
        }
        intake.storeAll(scan.id(), asked, sheets, Channel.PAPER, DAY);
        sheets.replaceAll(sheet ->
                AnswerSheets.of(asked).by("raadsleden").everyStatement(2, 4).build());
        intake.storeAll(scan.id(), asked, sheets, Channel.ONLINE, DAY);
        participants.count();

        assertThat(strings("select people::text from participant_count where scan_id = '%s'", scan))
                .isEmpty();
    }

    @Test
    void countsNothingThatWasNotStored() {
        Scan scan = scenario.openForResidents();
        List<AnswerSheet> sheets = new ArrayList<>();
        for (int person = 0; person < 30; person++) {
            sheets.add(sheet(scan, "75+", "v"));
        }
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    intake.storeAll(scan.id(), questionnaires.of(scan), sheets, Channel.ONLINE, DAY);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        participants.count();

        assertThat(counted(scan)).isZero();
    }

    /** Other instances add to the same counters. */
    @Test
    void addsUpWhatSeveralInstancesCount() {
        Scan scan = scenario.openForResidents();
        for (int instance = 0; instance < 3; instance++) {
            assertThat(counters.add(scan.id(), RESIDENTS, AGE, List.of("75+", "75+", "15-24", "")))
                    .isTrue();
        }

        assertThat(counters.read(scan.id(), RESIDENTS, AGE).people())
                .containsOnly(
                        java.util.Map.entry("75+", 6), java.util.Map.entry("15-24", 3), java.util.Map.entry("", 3));
    }

    @Test
    void leavesNoCounterAfterClosing() {
        Scan scan = scenario.openForResidents();
        for (int person = 0; person < 25; person++) {
            send(scan, sheet(scan, AGES.get(person % 4), "m"));
        }
        assertThat(counted(scan)).isGreaterThan(9);

        closing.close(scan.id());

        assertThat(strings("select people::text from participant_count where scan_id = '%s'", scan))
                .isEmpty();
        assertThat(counters.add(scan.id(), RESIDENTS, AGE, List.of("75+"))).isFalse();
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        assertThat(Jsoup.parse(clerk.get("/scans/" + scan.id()).asString()).select("#bevolking"))
                .isEmpty();
    }

    private void send(Scan scan, AnswerSheet sheet) {
        intake.storeAll(scan.id(), questionnaires.of(scan), List.of(sheet), Channel.ONLINE, DAY);
        participants.count();
    }

    private AnswerSheet sheet(Scan scan, String age, String sex) {
        return AnswerSheets.of(questionnaires.of(scan))
                .resident()
                .everyStatement(2, 4)
                .answer("leeftijd", age)
                .answer("geslacht", sex)
                .build();
    }

    private long counted(Scan scan) {
        return counters.read(scan.id(), RESIDENTS, AGE).people().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String sql, Scan scan) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql.formatted(scan.id())).getResultList());
    }
}
