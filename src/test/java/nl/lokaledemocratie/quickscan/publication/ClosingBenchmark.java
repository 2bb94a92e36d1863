package nl.lokaledemocratie.quickscan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How long closing takes and how much memory: opening every sheet twice, writing the files anew and publishing. Not part of the usual
 * tests: {@code mvn -Pbenchmark test}, with a million sheets by {@code -Dbenchmark.sheets=1000000}.
 */
@QuarkusTest
class ClosingBenchmark {

    private static final int AT_ONCE = 1_000;

    @Inject
    Scenario scenario;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    ResponseIntake intake;

    @Inject
    ResponseCounts counts;

    @Inject
    ClosingService closing;

    @ParameterizedTest
    @ValueSource(ints = {2_000, 0})
    void closes(int few) {
        int sheets = few == 0 ? Integer.getInteger("benchmark.sheets", 50_000) : few;
        Scan scan = answered(sheets);
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long began = System.nanoTime();
        closing.close(scan.id());
        double seconds = (System.nanoTime() - began) / 1e9;
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf("%nclosing %,d sheets: %.1f s, heap at most %,d MB%n", sheets, seconds, peak >> 20);
        assertThat(counts.byAudience(scan.id())).isEqualTo(Map.of("inwoners", sheets));
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private Scan answered(int sheets) {
        Scan scan = scenario.openForResidents();
        Questionnaire questionnaire = questionnaires.of(scan);
        List<AnswerSheet> some = new RandomSheets(questionnaire, sheets).of("inwoners", AT_ONCE);
        IntStream.range(0, sheets / AT_ONCE)
                .parallel()
                .forEach(times -> intake.storeAll(scan.id(), questionnaire, some, Channel.ONLINE, LocalDate.now()));
        return scan;
    }
}
