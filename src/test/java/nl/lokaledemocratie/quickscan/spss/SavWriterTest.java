package nl.lokaledemocratie.quickscan.spss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what others read: value by value, with names, labels and kinds of no answer. */
class SavWriterTest {

    private static final LocalDateTime CREATED = LocalDateTime.of(2026, 10, 2, 8, 5, 3);
    private static final double UNKNOWN = 98;

    private static final SavDictionary DICTIONARY = dictionary(new SavNames());

    private static SavDictionary dictionary(SavNames names) {
        Map<Double, String> points = new LinkedHashMap<>();
        points.put(1.0, "Helemaal niet mee eens");
        points.put(5.0, "Helemaal mee eens – één ‘ja’ " + "x".repeat(120));
        points.put(UNKNOWN, "Weet ik niet");
        return new SavDictionary(
                "Quick Scan ’s-Gravenzande: " + "é".repeat(60),
                CREATED,
                List.of("Niet het officiële instrument van BZK en VNG.", "é".repeat(100)),
                List.of(
                        SavVariable.text(names.name("groep"), "Groep", 8),
                        SavVariable.coded(
                                names.name("goede-gesprek-is-een-naam-die-langer-is-dan-acht.now"),
                                "Mag ik meepraten? " + "ë".repeat(200),
                                Measure.ORDINAL,
                                points,
                                List.of(UNKNOWN)),
                        SavVariable.text(names.name("lang"), "Lange tekst", 700),
                        SavVariable.number(names.name("gewicht"), "Gewicht", 4, Measure.SCALE),
                        SavVariable.text(names.name("kort"), "", 13),
                        SavVariable.coded(names.name("leeg"), "Altijd leeg", Measure.NOMINAL, Map.of(), List.of())),
                Optional.of("gewicht"));
    }

    private static List<List<Object>> cases() {
        Random random = new Random(4);
        List<List<Object>> cases = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int kind = random.nextInt(8);
            cases.add(List.of(
                    List.of("raad", "inwoners", "é", "").get(random.nextInt(4)),
                    kind == 0 ? SavReader.EMPTY : kind == 1 ? UNKNOWN : (Object) (double) (1 + random.nextInt(5)),
                    "één ’t ".repeat(random.nextInt(63)).strip(),
                    List.of(0.25, 1.0, 151.0, 152.0, -99.0, -100.0, 1e300, -3.75)
                            .get(random.nextInt(8)),
                    "dertien bytes".substring(0, random.nextInt(14)).stripTrailing(),
                    SavReader.EMPTY));
        }
        return cases;
    }

    private static byte[] file(List<List<Object>> cases, boolean compressed, OptionalInt count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SavWriter writer = new SavWriter(bytes, DICTIONARY, count, compressed)) {
            SavCase one = new SavCase(DICTIONARY);
            for (List<Object> values : cases) {
                one.clear();
                for (int i = 0; i < values.size(); i++) {
                    if (values.get(i) instanceof Double number) {
                        one.set(i, number);
                    } else if (values.get(i) != SavReader.EMPTY) {
                        one.set(i, (String) values.get(i));
                    }
                }
                writer.write(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isReadBackValueByValue(boolean compressed) {
        List<List<Object>> cases = cases();
        SavReader read = SavReader.read(file(cases, compressed, OptionalInt.of(cases.size())));
        assertThat(read.cases).isEqualTo(cases);
        assertThat(read.compressed).isEqualTo(compressed);
        assertThat(read.declaredCases).isEqualTo(200);
        assertThat(SavReader.read(file(cases, compressed, OptionalInt.empty())).cases)
                .isEqualTo(cases);
        assertThat(SavReader.read(file(List.of(), compressed, OptionalInt.of(0))).cases)
                .isEmpty();
    }

    @Test
    void keepsWhatItSaysOfItsVariables() {
        SavReader read = SavReader.read(file(cases(), true, OptionalInt.of(200)));
        assertThat(read.columns)
                .extracting(column -> column.name)
                .containsExactly(
                        "groep",
                        "goede_gesprek_is_een_naam_die_langer_is_dan_acht_now",
                        "lang",
                        "gewicht",
                        "kort",
                        "leeg");
        SavReader.Column rating = read.columns.get(1);
        assertThat(rating.label).startsWith("Mag ik meepraten? ëë").doesNotContain("\uFFFD");
        assertThat(rating.label.getBytes(StandardCharsets.UTF_8).length).isBetween(253, 255);
        assertThat(rating.missing).containsExactly(UNKNOWN);
        assertThat(rating.labels.keySet()).containsExactly(1.0, 5.0, UNKNOWN);
        assertThat(rating.labels.get(5.0))
                .startsWith("Helemaal mee eens – één ‘ja’ xx")
                .hasSizeLessThanOrEqualTo(120);
        assertThat(read.columns).extracting(column -> column.measure).containsExactly(1, 2, 1, 3, 1, 1);
        assertThat(read.columns)
                .extracting(column -> column.format >> 16 & 0xFF, column -> column.format & 0xFF)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(1, 0),
                        org.assertj.core.groups.Tuple.tuple(5, 0),
                        org.assertj.core.groups.Tuple.tuple(1, 0),
                        org.assertj.core.groups.Tuple.tuple(5, 4));
        assertThat(read.weight.orElseThrow().name).isEqualTo("gewicht");
        assertThat(read.encoding).isEqualTo("UTF-8");
        assertThat(read.fileLabel).startsWith("Quick Scan ’s-Gravenzande: éé").doesNotContain("\uFFFD");
        assertThat(read.documents).startsWith("Niet het officiële instrument van BZK en VNG.");
        assertThat(String.join("", read.documents)).endsWith("é".repeat(100));
    }

    /** ReadStat knows nothing of how we write. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isReadByReadStat(boolean compressed, @TempDir Path folder) throws Exception {
        Optional<String> readstat = OutsideReader.find("readstat");
        if (readstat.isPresent()) {
            Path csv = folder.resolve("readstat.csv");
            OutsideReader.run(List.of(readstat.get(), stored(folder, compressed).toString(), csv.toString()));
            // It writes missing values of either kind as nothing, and text as it is.
            assertSame(csv, ',', false);
        }
    }

    /** PSPP neither; it tells the two kinds of no answer apart. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isReadByPspp(boolean compressed, @TempDir Path folder) throws Exception {
        Optional<String> convert = OutsideReader.find("pspp-convert");
        if (convert.isPresent()) {
            Path csv = folder.resolve("pspp.csv");
            OutsideReader.run(List.of(convert.get(), stored(folder, compressed).toString(), csv.toString()));
            assertSame(csv, ',', true);
        }
    }

    /** What PSPP tells of the variables: labels, formats, measure, missing values, weight, documents. */
    @Test
    void isDescribedByPspp(@TempDir Path folder) throws Exception {
        Optional<String> pspp = OutsideReader.find("pspp");
        if (pspp.isPresent()) {
            Path file = stored(folder, true);
            Path script = Files.writeString(
                    folder.resolve("script.sps"),
                    "GET FILE='" + file + "'.\nDISPLAY DICTIONARY.\nDISPLAY DOCUMENTS.\nSHOW WEIGHT.\n");
            String said = OutsideReader.run(List.of(pspp.get(), "-O", "format=csv", script.toString()));
            assertThat(said)
                    .contains("goede_gesprek_is_een_naam_die_langer_is_dan_acht_now,2,Mag ik meepraten?")
                    .contains("Ordinal")
                    .contains("F12.4")
                    .contains("A700")
                    .contains("Weet ik niet")
                    .contains("98")
                    .contains("Niet het officiële instrument van BZK en VNG.")
                    .contains("WEIGHT is gewicht")
                    .doesNotContain("error:", "warning:");
        }
    }

    /** R with haven: labels of values and both kinds of no answer. */
    @Test
    void isReadByR(@TempDir Path folder) throws Exception {
        Optional<String> r = OutsideReader.find("Rscript");
        if (r.isPresent() && Files.isDirectory(Path.of("/usr/lib/R/site-library/haven"))) {
            Path script = Files.writeString(
                    folder.resolve("script.R"),
                    "x <- haven::read_sav('" + stored(folder, true) + "', user_na = TRUE)\n"
                            + "v <- x[[2]]\ncat(sum(is.na(unclass(v))), sum(unclass(v) == 98, na.rm = TRUE), attr(v, 'na_values'), nrow(x), attr(v, 'labels')[['Weet ik niet']])");
            long empty = cases().stream()
                    .filter(one -> one.get(1) == SavReader.EMPTY)
                    .count();
            long unknown =
                    cases().stream().filter(one -> one.get(1).equals(UNKNOWN)).count();
            assertThat(OutsideReader.run(List.of(r.get(), "--vanilla", script.toString())))
                    .isEqualTo(empty + " " + unknown + " 98 200 98");
        }
    }

    private static Path stored(Path folder, boolean compressed) throws IOException {
        return Files.write(folder.resolve("file.sav"), file(cases(), compressed, OptionalInt.of(200)));
    }

    private static void assertSame(Path csv, char between, boolean unknownIsKept) throws IOException {
        List<CSVRecord> rows = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(between)
                .build()
                .parse(Files.newBufferedReader(csv))
                .getRecords();
        List<List<Object>> cases = cases();
        assertThat(rows).hasSize(cases.size() + 1);
        for (int i = 0; i < cases.size(); i++) {
            for (int column = 0; column < cases.get(i).size(); column++) {
                Object expected = cases.get(i).get(column);
                String found = rows.get(i + 1).get(column).strip();
                String at = i + " " + column;
                if (expected == SavReader.EMPTY) {
                    assertThat(found).as(at).isEmpty();
                } else if (expected instanceof Double number) {
                    if (number == UNKNOWN && column == 1) {
                        assertThat(found).as(at).isIn("98", "98.000000", "Weet ik niet", unknownIsKept ? "98" : "");
                    } else if (column == 1 && !found.matches("[\\d.]+")) {
                        assertThat(found).as(at).startsWith("Helemaal");
                    } else {
                        assertThat(Double.parseDouble(found)).as(at).isCloseTo(number, within(Math.abs(number) * 1e-6));
                    }
                } else {
                    assertThat(found).as(at).isEqualTo(expected);
                }
            }
        }
    }

    /** A million cases pass through without being kept: the stream may be endless. */
    @Test
    void keepsNothingOfEarlierCases() throws IOException {
        long[] written = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int one) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written[0] += length;
            }
        };
        SavCase one = new SavCase(DICTIONARY);
        try (SavWriter writer = new SavWriter(counting, DICTIONARY, OptionalInt.empty(), true)) {
            long before = written[0];
            for (int i = 0; i < 1000; i++) {
                writer.write(one);
            }
            assertThat(written[0] - before).isGreaterThan(1000L * 90);
        }
    }

    @Test
    void makesNamesThatDiffer() {
        SavNames names = new SavNames();
        assertThat(List.of(
                        names.name("a-b"),
                        names.name("A_b"),
                        names.name("1e"),
                        names.name("all"),
                        names.name("één"),
                        names.name("x".repeat(80)),
                        names.name("x".repeat(90)),
                        names.name("")))
                .containsExactly("a_b", "A_b_2", "v_1e", "all_2", "een", "x".repeat(64), "x".repeat(62) + "_2", "v_");
    }

    @Test
    void refusesWhatTheFormatCannotHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SavVariable.text("a", "", SavVariable.LONGEST + 1))
                .withMessageContaining("32768");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SavVariable.coded("a", "", Measure.NOMINAL, Map.of(), List.of(1.0, 2.0, 3.0, 4.0)))
                .withMessageContaining("4.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SavVariable.number("all", "", 0, Measure.SCALE))
                .withMessageContaining("all");
        SavVariable number = SavVariable.number("a", "", 0, Measure.SCALE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SavDictionary("", CREATED, List.of(), List.of(number, number), Optional.empty()))
                .withMessageContaining("Two variables");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SavDictionary("", CREATED, List.of(), List.of(number), Optional.of("b")))
                .withMessageContaining("weight");
    }
}
