package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.lowagie.text.pdf.PdfReader;
import com.sun.management.OperatingSystemMXBean;
import nl.lokaledemocratie.quickscan.Main;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a full report costs: warm, as the first one of a process, on the command line, and all of the country's municipalities. In processor time, which
 * other work on the same machine changes little. Not part of the usual tests: {@code mvn -Pbenchmark test -Dtest=ReportBenchmark}.
 */
class ReportBenchmark {

    private static final int WARM_UP = 60;
    private static final int TIMES = 41;
    private static final int MUNICIPALITIES = 342;
    private static final int CORES = 2;

    private static final double MOST_MILLIS = 300;
    private static final double MOST_MILLIS_A_PAGE = 3;
    private static final double MOST_MILLIS_FIRST = 1500;
    private static final double MOST_SECONDS_COLD = 3;
    private static final double MOST_SECONDS_OF_ALL = 90;
    private static final int MOST_BYTES = 400_000;

    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

    @TempDir
    private Path folder;

    /** In another Java: what the first and the second report cost it. */
    public static void main(String[] args) {
        ReportSource source = Samples.full();
        double first = threadMillis(() -> ScanReport.render(source));
        double second = threadMillis(() -> ScanReport.render(source));
        System.out.println(first + " " + second);
    }

    @Test
    void rendersAFullReportWarm() throws IOException {
        ReportSource source = Samples.full();
        byte[] report = ScanReport.render(source);
        for (int i = 0; i < WARM_UP; i++) {
            ScanReport.render(source);
        }
        double[] each = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            each[i] = threadMillis(() -> ScanReport.render(source));
        }
        Arrays.sort(each);
        double middle = each[TIMES / 2];
        System.out.printf(
                "%nfull report of %d pages, %,d bytes, warm on one core: %.0f ms (%.1f a page)%n",
                pages(report), report.length, middle, middle / pages(report));
        assertThat(middle).isLessThan(MOST_MILLIS);
        assertThat(report.length).isLessThan(MOST_BYTES);
    }

    /** As after the start of a service, whose first report is printed in the background beforehand. */
    @Test
    void rendersTheFirstOneOfAProcess() throws IOException {
        String[] both = output("%s -Djava.awt.headless=true -cp %s %s", ReportBenchmark.class.getName())
                .strip()
                .split(" ");
        double first = Double.parseDouble(both[0]);
        double second = Double.parseDouble(both[1]);
        System.out.printf("%nfirst report of a process: %.0f ms; the one after it: %.0f ms%n", first, second);
        assertThat(second).isLessThan(MOST_MILLIS_FIRST);
    }

    /** With the options that README gives for the command line, and without. */
    @Test
    void rendersOnTheCommandLine() throws IOException {
        Path study = Path.of("src/test/resources/truth/voorbeeldstad").toAbsolutePath();
        String command = Main.class.getName() + " report " + study + " --out " + folder.resolve("report.pdf");
        double plain = cpuSeconds("", command);
        double small = cpuSeconds("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC", command);
        System.out.printf("%ncold command: %.1f s of CPU, with README's options %.1f s%n", plain, small);
        assertThat(small).isLessThan(MOST_SECONDS_COLD);
    }

    @Test
    void rendersAllMunicipalities() throws Exception {
        ReportSource source = Samples.full();
        int pages = pages(ScanReport.render(source));
        for (int i = 0; i < WARM_UP; i++) {
            ScanReport.render(source);
        }
        double printing = 0;
        long began = processNanos();
        ExecutorService threads = Executors.newFixedThreadPool(CORES);
        try {
            List<Future<Double>> times = new ArrayList<>();
            for (int i = 0; i < MUNICIPALITIES; i++) {
                ReportSource one =
                        Samples.source("Verzonnen " + i, source.fictional(), source.questionnaire(), source.result());
                times.add(threads.submit(() -> threadMillis(
                        () -> assertThat(ScanReport.render(one).length).isLessThan(MOST_BYTES))));
            }
            for (Future<Double> time : times) {
                printing += time.get();
            }
        } finally {
            threads.shutdownNow();
        }
        double seconds = (processNanos() - began) / 1e9;
        double aPage = printing / MUNICIPALITIES / pages;
        System.out.printf(
                "%n%d reports on %d cores, heap of %d MB: %.0f s of CPU (%.0f s if both cores are free), %.1f ms a page;"
                        + " %.1f with compiling and collecting%n",
                MUNICIPALITIES,
                CORES,
                Runtime.getRuntime().maxMemory() >> 20,
                seconds,
                seconds / CORES,
                aPage,
                1e3 * seconds / MUNICIPALITIES / pages);
        assertThat(seconds / CORES).isLessThan(MOST_SECONDS_OF_ALL);
        assertThat(aPage).isLessThan(MOST_MILLIS_A_PAGE);
    }

    private static double threadMillis(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static long processNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static int pages(byte[] report) throws IOException {
        PdfReader reader = new PdfReader(report);
        try {
            return reader.getNumberOfPages();
        } finally {
            reader.close();
        }
    }

    /** Of another Java, as the shell tells it. */
    private static double cpuSeconds(String options, String command) throws IOException {
        String printed = output("%s " + options + " -cp %s %s >/dev/null 2>&1; times", command);
        Matcher times = TIME.matcher(printed.substring(printed.strip().lastIndexOf('\n') + 1));
        double seconds = 0;
        while (times.find()) {
            seconds += 60 * Double.parseDouble(times.group(1)) + Double.parseDouble(times.group(2));
        }
        return seconds;
    }

    private static String output(String shell, String command) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder("bash", "-c", shell.formatted(java, "\"$0\"", command), path)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
