package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.export.ResultTables;
import nl.lokaledemocratie.quickscan.export.ResultWorkbook;
import nl.lokaledemocratie.quickscan.paper.form.PaperForm;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;

/** The same input is the same file, byte for byte: again, at the same time, and in another Java. */
class SameFileTest {

    private static final int THREADS = 4;

    /** A digest of each sample report, its tables and each paper form, as another Java prints them. */
    public static void main(String[] args) {
        digests().forEach(System.out::println);
    }

    @Test
    void rendersTheSameBytesAgainAndAtTheSameTime() throws Exception {
        List<String> once = digests();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> others = IntStream.range(0, THREADS)
                    .mapToObj(thread -> threads.submit(SameFileTest::digests))
                    .toList();
            for (Future<List<String>> other : others) {
                assertThat(other.get()).isEqualTo(once);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void rendersTheSameBytesInAnotherJava() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Duser.timezone=Asia/Tokyo",
                        "-Duser.language=tr",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SameFileTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        other.waitFor();

        assertThat(printed.lines().filter(line -> line.matches("[0-9a-f]{64}"))).isEqualTo(digests());
    }

    @Test
    void givesOtherContentAnotherIdentifier() {
        ReportSource source = Samples.onlyNow();
        ReportSource elsewhere = Samples.source("Elders", false, source.questionnaire(), source.result());

        assertThat(identifier(ScanReport.render(source)))
                .isEqualTo(identifier(ScanReport.render(Samples.onlyNow())))
                .isNotEqualTo(identifier(ScanReport.render(elsewhere)));
    }

    private static String identifier(byte[] pdf) {
        String file = new String(pdf, StandardCharsets.ISO_8859_1);
        int at = file.indexOf("/ID");
        assertThat(at).isPositive();
        return file.substring(at, at + 80);
    }

    private static List<String> digests() {
        return Stream.concat(
                        Stream.concat(
                                Stream.of("nl", "en").map(SameFileTest::workbook),
                                Stream.of(
                                                Samples.full(),
                                                Samples.empty(),
                                                Samples.onlyNow(),
                                                Samples.allHidden(),
                                                Samples.wide())
                                        .map(ScanReport::render)),
                        Stream.of("nl", "tr").map(SameFileTest::form))
                .map(SameFileTest::digest)
                .toList();
    }

    private static byte[] workbook(String language) {
        return ResultWorkbook.of(ResultTables.of(Samples.full(), language));
    }

    private static byte[] form(String language) {
        Questionnaire questionnaire = Samples.municipalities();
        return new PaperForm(
                        questionnaire,
                        "Voorbeeldstad",
                        questionnaire.audience("inwoners"),
                        questionnaire.languages().contains(language) ? language : "nl",
                        Samples.HASH,
                        LocalDate.of(2026, 9, 7))
                .render();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
