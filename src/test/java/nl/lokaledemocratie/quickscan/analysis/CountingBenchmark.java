package nl.lokaledemocratie.quickscan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.database.DataFolder;
import nl.lokaledemocratie.quickscan.database.EmbeddedDatabase;
import nl.lokaledemocratie.quickscan.response.store.RatingsCopy;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOut;

/**
 * How fast sheets are counted and analysed. Not part of the usual tests: {@code mvn -Pbenchmark test}, which gives the heap of 256 MB.
 * Prints a table; fails when a goal of the README is missed.
 */
class CountingBenchmark {

    private static final int[] SHEETS = {10_000, 100_000, 1_000_000};
    private static final int RUNS = 5;
    private static final int WARMING_RUNS = 60;
    private static final double MOST_TIMES_COPY = 1.4;
    private static final double MOST_GROWTH_PER_SHEET = 1.5;
    private static final double MOST_MILLISECONDS = 30;

    private static final List<Population> POPULATIONS = List.of(
            new Population("raadsleden", OptionalInt.of(35), true),
            new Population("collegeleden", OptionalInt.of(7), true),
            new Population("ambtenaren", OptionalInt.of(420_000), true),
            new Population("inwoners", OptionalInt.empty(), false));

    @TempDir
    private Path folder;

    /** Five themes of six pairs, each in two of ten core values: 60 ratings. */
    private static Codebook codebook() {
        List<Codebook.Item> items = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            List<String> values = List.of("k" + i % 10, "m" + i % 3);
            items.add(new Codebook.Item("v" + i, "T" + i / 6, values, true, true, i % 7 == 0, new Range(1, 5)));
        }
        return new Codebook(items);
    }

    @Test
    void countsInLittleMoreThanTheTimeOfTheBareCopy() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(DataFolder.open(folder.resolve("data")));
                Connection connection = DriverManager.getConnection(
                        database.address().url(),
                        database.address().username(),
                        database.address().password())) {
            Flyway.configure()
                    .dataSource(
                            database.address().url(),
                            database.address().username(),
                            database.address().password())
                    .load()
                    .migrate();
            prepare(connection);
            List<UUID> scans = new ArrayList<>();
            for (int sheets : SHEETS) {
                scans.add(scanOf(connection, sheets));
            }
            for (int run = 0; run < WARMING_RUNS; run++) {
                measure(connection, scans.get(0), 1);
            }
            System.out.printf(
                    "%n%10s %12s %12s %8s %14s %12s%n",
                    "sheets", "copy ms", "count ms", "ratio", "ns per sheet", "analyse ms");
            double[] perSheet = new double[SHEETS.length];
            double ratio = 0;
            for (int i = 0; i < SHEETS.length; i++) {
                Row row = measure(connection, scans.get(i), RUNS);
                perSheet[i] = row.count() * 1e6 / SHEETS[i];
                ratio = row.count() / row.copy();
                System.out.printf(
                        "%,10d %12.1f %12.1f %8.2f %14.0f %12.1f%n",
                        SHEETS[i], row.copy(), row.count(), ratio, perSheet[i], row.analyse());
            }
            assertThat(perSheet[SHEETS.length - 1]).isLessThanOrEqualTo(MOST_GROWTH_PER_SHEET * perSheet[0]);
            assertThat(ratio).isLessThanOrEqualTo(MOST_TIMES_COPY);
        }
    }

    @Test
    void analysesAMunicipalityInThirtyMilliseconds() {
        ScanCounts counts = ScanCounts.start(codebook(), POPULATIONS);
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            counts.add(group(i), Channel.ONLINE, ratings(random));
        }
        double best = Double.MAX_VALUE;
        for (int run = 0; run < 60; run++) {
            long start = System.nanoTime();
            ScanAnalysis.of(codebook(), POPULATIONS, AnalysisSettings.STANDARD, counts);
            best = Math.min(best, millisecondsSince(start));
        }
        System.out.printf("%n2,000 sheets of 30 pairs, all sections, warm: %.1f ms%n", best);
        assertThat(best).isLessThan(MOST_MILLISECONDS);
    }

    /** The shortest of several runs, in milliseconds. */
    private record Row(double copy, double count, double analyse) {}

    private static Row measure(Connection connection, UUID scan, int runs) throws SQLException {
        double copy = Double.MAX_VALUE;
        double count = Double.MAX_VALUE;
        double analyse = Double.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            bareCopy(connection, scan);
            copy = Math.min(copy, millisecondsSince(start));
            start = System.nanoTime();
            ScanCounts counts = ScanCounts.start(codebook(), POPULATIONS);
            RatingsCopy.read(connection, scan, counts::add);
            count = Math.min(count, millisecondsSince(start));
            start = System.nanoTime();
            ScanAnalysis.of(codebook(), POPULATIONS, AnalysisSettings.STANDARD, counts);
            analyse = Math.min(analyse, millisecondsSince(start));
        }
        return new Row(copy, count, analyse);
    }

    private static double millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** The same rows over the same connection, thrown away. */
    private static void bareCopy(Connection connection, UUID scan) throws SQLException {
        CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(RatingsCopy.statement(scan));
        long bytes = 0;
        for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
            bytes += row.length;
        }
        assertThat(bytes).isPositive();
    }

    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into organisation (code, name, kind, fictional) values"
                    + " ('VB1', 'Voorbeeldstad', 'MUNICIPALITY', true)");
            statement.execute("insert into published_questionnaire values ('q', '1.0.0', '', '')");
        }
    }

    private static UUID scanOf(Connection connection, int sheets) throws SQLException {
        UUID scan = UUID.randomUUID();
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into scan (id, organisation_code, title, title_key, questionnaire_name,"
                    + " questionnaire_version, link, status, fictional, lock_version) values ('" + scan
                    + "', 'VB1', 't', '" + scan + "', 'q', '1.0.0', '" + scan + "', 'CLOSED', true, 0)");
        }
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy answer_sheet (scan_id, sheet_key, audience, ratings, background, texts) from stdin");
        Random random = new Random(sheets);
        for (int i = 0; i < sheets; i++) {
            String line = scan + "\t" + new UUID(random.nextLong(), i) + "\t" + group(i) + "\t\\\\x"
                    + HexFormat.of().formatHex(ratings(random)) + "\t{}\t{}\n";
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        }
        copy.endCopy();
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze answer_sheet");
        }
        return scan;
    }

    private static String group(int i) {
        if (i % 50 == 0) {
            return "raadsleden";
        }
        if (i % 997 == 1) {
            return "collegeleden";
        }
        return i % 5 == 0 ? "ambtenaren" : "inwoners";
    }

    private static byte[] ratings(Random random) {
        byte[] ratings = new byte[60];
        for (int i = 0; i < ratings.length; i++) {
            int answer = (int) Math.round(2 + 1.1 * random.nextGaussian());
            ratings[i] = (byte) (random.nextInt(30) == 0 ? -1 : Math.max(0, Math.min(4, answer)));
        }
        return ratings;
    }
}
