package nl.lokaledemocratie.quickscan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.analysis.published.Composition;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.attack.BackgroundScan.Tally;
import nl.lokaledemocratie.quickscan.comparison.web.RenderedComparison;
import nl.lokaledemocratie.quickscan.publication.web.RenderedResult;
import org.junit.jupiter.api.Test;

/**
 * Who took part is shown for one scan and beside the one before: from both together, on page and in report, nobody works out how few gave an
 * answer, nor who typed the paper how few gave it online (METHOD.md 7b, 12.4a).
 */
@QuarkusTest
@ActivateRequestContext
class BackgroundAttackTest {

    /** The report says what the page says; it is read of some. */
    private static final int REPORTS = 3;

    @Test
    void leaksNothingOfTwoWavesTogether() {
        List<String> leaks = new ArrayList<>();
        seeds().forEach(seed -> leaks.addAll(leaks(seed, UnaryOperator.identity(), seed <= REPORTS)));

        assertThat(leaks).isEmpty();
    }

    @Test
    void readsAllThatIsShown() {
        assertThat(seeds().filter(seed -> {
                    List<Participants> shown = BackgroundScan.of(2 * seed).participants();
                    String html = page(BackgroundScan.of(2 * seed).publish(shown, List.of()));
                    return shown.get(0).isShown()
                            && BackgroundReading.ofPage(html, "leeftijd")
                                            .get(0)
                                            .parts()
                                            .size()
                                    == shown.get(0).classes().size();
                }))
                .hasSizeGreaterThan(5);
        assertThat(seeds().filter(seed ->
                        BackgroundScan.of(2 * seed).participants().get(0).isShown()))
                .anyMatch(seed -> !BackgroundReading.ofReport(
                                report(BackgroundScan.of(2 * seed)
                                        .publish(BackgroundScan.of(2 * seed).participants(), List.of())),
                                "leeftijd")
                        .get(0)
                        .parts()
                        .isEmpty());
    }

    /** Small classes are not taken together. */
    @Test
    void findsClassesThatAreNotMerged() {
        assertThat(planted(row -> new Participants(
                        row.group(),
                        row.question(),
                        Participants.State.SHOWN,
                        row.source(),
                        row.known(),
                        row.dissimilarity().isPresent() ? row.dissimilarity() : java.util.OptionalDouble.of(0),
                        List.of())))
                .isNotEmpty();
    }

    /** The number of answers is told where few gave none. */
    @Test
    void findsATellingNumberOfAnswers() {
        assertThat(planted(row -> new Participants(
                        row.group(),
                        row.question(),
                        row.state(),
                        row.source(),
                        OptionalInt.of(-1),
                        row.dissimilarity(),
                        row.classes())))
                .isNotEmpty();
    }

    private static List<String> planted(UnaryOperator<Participants> fault) {
        List<String> leaks = new ArrayList<>();
        seeds().forEach(seed -> leaks.addAll(leaks(seed, fault, false)));
        return leaks;
    }

    /** An earlier and a later wave of one municipality. */
    private static List<String> leaks(long seed, UnaryOperator<Participants> fault, boolean report) {
        BackgroundScan before = BackgroundScan.of(2 * seed);
        BackgroundScan now = BackgroundScan.of(2 * seed + 1);
        List<Participants> shownBefore = faulty(before, fault);
        List<Participants> shownNow = faulty(now, fault);
        List<Composition> both = BackgroundScan.beside(shownNow, shownBefore);
        PublishedResult earlier = before.publish(shownBefore, List.of());
        PublishedResult later = now.publish(shownNow, both);
        String first = page(earlier);
        String second = page(later);
        List<String> leaks = new ArrayList<>();
        for (String question : BackgroundScan.QUESTIONS) {
            List<BackgroundReading> readings = new ArrayList<>(BackgroundReading.ofPage(first, question));
            readings.addAll(BackgroundReading.ofChange(second, question, 1));
            List<BackgroundReading> more = new ArrayList<>(BackgroundReading.ofPage(second, question));
            more.addAll(BackgroundReading.ofChange(second, question, 2));
            if (report) {
                readings.addAll(BackgroundReading.ofReport(report(earlier), question));
                more.addAll(BackgroundReading.ofReport(report(later), question));
            }
            leaks.addAll(leaks(seed + " before", before, question, readings));
            leaks.addAll(leaks(seed + " now", now, question, more));
        }
        assertThat(RenderedComparison.of(later, BackgroundScan.QUESTIONNAIRE, BackgroundScan.GROUP)
                        .page())
                .as("the comparison says nothing of who took part")
                .doesNotContain("15 tot en met 24");
        return leaks;
    }

    private static List<String> leaks(
            String wave, BackgroundScan scan, String question, List<BackgroundReading> readings) {
        List<String> options = BackgroundScan.counted(question);
        List<Optional<Long>> found = BackgroundAttack.solve(options, scan.respondents(), readings);
        List<String> leaks = new ArrayList<>();
        for (int i = 0; i <= options.size(); i++) {
            Tally truth = i < options.size() ? scan.of(question, options.get(i)) : scan.unknown(question);
            if (found.get(i).isPresent() && truth.isSecret()) {
                assertThat(found.get(i)).hasValue((long) truth.all());
                leaks.add(
                        wave + " " + question + " " + (i < options.size() ? options.get(i) : "unknown") + " " + truth);
            }
        }
        return leaks;
    }

    /** What is shown, with a fault: classes of one option each where there are none, the real number of answers for −1. */
    private static List<Participants> faulty(BackgroundScan scan, UnaryOperator<Participants> fault) {
        return scan.participants().stream()
                .map(fault)
                .map(row -> new Participants(
                        row.group(),
                        row.question(),
                        row.state(),
                        row.source(),
                        row.known().orElse(0) < 0 ? OptionalInt.of(known(scan, row.question())) : row.known(),
                        row.dissimilarity(),
                        row.isShown() && row.classes().isEmpty() ? single(scan, row.question()) : row.classes()))
                .toList();
    }

    private static int known(BackgroundScan scan, String question) {
        return scan.respondents() - scan.unknown(question).all();
    }

    private static List<Participants.Part> single(BackgroundScan scan, String question) {
        return BackgroundScan.counted(question).stream()
                .map(option -> new Participants.Part(
                        List.of(option),
                        OptionalInt.of(scan.of(question, option).all()),
                        (double) scan.of(question, option).all() / Math.max(1, known(scan, question)),
                        0.1,
                        5))
                .toList();
    }

    private static String page(PublishedResult result) {
        return RenderedResult.of(result, BackgroundScan.QUESTIONNAIRE);
    }

    private static String report(PublishedResult result) {
        return RenderedReport.of(result, BackgroundScan.QUESTIONNAIRE, Optional.empty());
    }

    private static LongStream seeds() {
        return DisclosureAttackTest.seeds();
    }
}
