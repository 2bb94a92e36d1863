package nl.lokaledemocratie.quickscan.research.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.dataset.NoAnswer;
import nl.lokaledemocratie.quickscan.export.PublishedNumbers;
import nl.lokaledemocratie.quickscan.export.ResultTables;
import nl.lokaledemocratie.quickscan.export.Table;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import nl.lokaledemocratie.quickscan.research.rule.BackgroundTally;
import nl.lokaledemocratie.quickscan.research.rule.CoarseQuestion;
import nl.lokaledemocratie.quickscan.research.rule.GivenQuestions;
import nl.lokaledemocratie.quickscan.research.rule.LeftOut;
import nl.lokaledemocratie.quickscan.research.rule.RareCombinations;
import nl.lokaledemocratie.quickscan.spss.OutsideReader;
import nl.lokaledemocratie.quickscan.spss.SavReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What researchers get: the sheets of a group and what the rule leaves of their background, the same as text and for SPSS, and nothing else. */
class ResearchArchiveTest {

    private static final String GROUP = "inwoners";
    private static final String SECRET = "Wubbo Ockels";

    private static Questionnaire questionnaire;
    private static ReportSource source;
    private static ResearchPlan plan;
    private static List<AnswerSheet> sheets;

    @BeforeAll
    static void answer() {
        questionnaire = Samples.municipalities("2.2.0");
        sheets = PublishedSheets.of(questionnaire, GROUP, 400, SECRET);
        source = PublishedSheets.source(questionnaire, GROUP, sheets);
        GivenQuestions given = GivenQuestions.of(questionnaire, source.result(), GROUP);
        BackgroundTally tally = new BackgroundTally();
        sheets.forEach(sheet -> tally.add(Background.answered(sheet, given.background()), sheet.channel()));
        plan = new ResearchPlan(
                GROUP, given, RareCombinations.of(given.background(), tally).orElseThrow());
    }

    private static Map<String, byte[]> files(String language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new ResearchArchive(source, plan, language).write(bytes, consumer -> {
                List<AnswerSheet> shuffled = new ArrayList<>(sheets);
                Collections.shuffle(shuffled, new Random());
                shuffled.forEach(consumer);
            });
            Map<String, byte[]> files = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
            return files;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<CSVRecord> csv(byte[] file, char between) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(between)
                .build()
                .parse(new StringReader(new String(file, StandardCharsets.UTF_8).substring(1)))
                .getRecords();
    }

    private static List<String> row(List<Object> values) {
        return values.stream()
                .map(value -> value == SavReader.EMPTY ? "" : Integer.toString((int) (double) (Double) value))
                .toList();
    }

    @Test
    void saysTheSameAsTextAndForSpss() throws IOException {
        Map<String, byte[]> dutch = files("nl");
        Map<String, byte[]> english = files("en");
        assertThat(dutch.keySet())
                .containsExactly("LEESMIJ.txt", "verantwoording.csv", "codeboek.csv", "gegevens.csv", "gegevens.sav");
        assertThat(english.keySet())
                .containsExactly("README.txt", "account.csv", "codebook.csv", "data.csv", "data.sav");
        List<CSVRecord> rows = csv(dutch.get("gegevens.csv"), ';');
        SavReader sav = SavReader.read(dutch.get("gegevens.sav"));
        assertThat(sav.columns.stream().map(column -> column.name).toList())
                .isEqualTo(rows.get(0).toList());
        assertThat(sav.cases).hasSize(400);
        assertThat(sav.cases.stream().map(ResearchArchiveTest::row))
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().skip(1).map(CSVRecord::toList).toList());
        assertThat(csv(english.get("data.csv"), ',').stream().skip(1).map(CSVRecord::toList))
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().skip(1).map(CSVRecord::toList).toList());
        assertThat(rows.stream().skip(1).map(CSVRecord::toList))
                .isNotEqualTo(csv(files("nl").get("gegevens.csv"), ';').stream()
                        .skip(1)
                        .map(CSVRecord::toList)
                        .toList());
    }

    /** Each row is a sheet: all its answers as they were given, and none that was not. */
    @Test
    void holdsTheAnswersOfEachSheet() throws IOException {
        List<CSVRecord> rows = csv(files("nl").get("gegevens.csv"), ';');
        List<String> names = rows.get(0).toList();
        NoAnswer none = NoAnswer.of(questionnaire);
        List<List<String>> expected = sheets.stream()
                .map(sheet -> questionnaire.statements().stream()
                        .filter(statement -> names.contains(statement.key().replace('-', '_') + "_now"))
                        .map(statement -> sheet.rating(questionnaire.ratingLayout(), statement.key(), Aspect.NOW)
                                .map(rating -> Integer.toString(rating.point().orElse(none.dontKnow())))
                                .orElse(""))
                        .toList())
                .toList();
        List<Integer> places = questionnaire.statements().stream()
                .map(Statement::key)
                .map(key -> names.indexOf(key.replace('-', '_') + "_now"))
                .filter(place -> place >= 0)
                .toList();
        assertThat(places).hasSizeGreaterThan(10);
        assertThat(rows.stream()
                        .skip(1)
                        .map(row -> places.stream().map(row::get).toList()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** The attack: of whatever background, five people could be meant; who typed paper sheets can leave these out. */
    @Test
    void singlesOutNobodyByBackground() throws IOException {
        SavReader sav = SavReader.read(files("nl").get("gegevens.sav"));
        int background = plan.anonymised().questions().size();
        assertThat(background).isPositive();
        Map<List<Object>, Integer> candidates = new HashMap<>();
        sav.cases.forEach(row -> candidates.merge(row.subList(0, background), 1, Integer::sum));
        assertThat(candidates.values()).allMatch(number -> number >= 5);
        assertThat(candidates.size()).isGreaterThan(2);
    }

    /** Nothing in people's own words, nothing of how a sheet came, and no question of which something is hidden. */
    @Test
    void holdsNothingElse() {
        Map<String, byte[]> files = files("nl");
        String all = files.values().stream()
                .map(file -> new String(file, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        assertThat(all).doesNotContain(SECRET);
        SavReader sav = SavReader.read(files.get("gegevens.sav"));
        assertThat(sav.columns)
                .extracting(column -> column.name)
                .doesNotContain("papier", "paper", "flood", "sheet_key");
        assertThat(plan.given().leftOut()).containsValue(LeftOut.WORDS);
        Map<Cell, PublishedScore> scores = source.result().byCell();
        for (SavReader.Column column : sav.columns) {
            questionnaire.statements().stream()
                    .filter(statement -> column.name.equals(statement.key().replace('-', '_') + "_wish"))
                    .forEach(statement -> assertThat(
                                    scores.get(new Cell(Level.ITEM, GROUP, statement.key(), Aspect.WISH))
                                            .visibility())
                            .isEqualTo(Visibility.FULL));
        }
        assertThat(new String(files.get("LEESMIJ.txt"), StandardCharsets.UTF_8))
                .contains(
                        "niet het officiële instrument",
                        "Geef ze aan niemand door",
                        source.edition().fingerprint(),
                        Samples.HASH);
        assertThat(String.join(" ", sav.documents).replaceAll("\\s+", " ")).contains("niet het officiële instrument");
        assertThat(new String(files.get("verantwoording.csv"), StandardCharsets.UTF_8))
                .contains(
                        "Mensen in het bestand;400",
                        "Van wie de achtergrond is weggelaten;"
                                + plan.anonymised().blanked());
    }

    /** Counts of the file are those that were published: nothing follows from their difference. */
    @Test
    void addsUpToWhatWasPublished() throws IOException {
        SavReader sav = SavReader.read(files("nl").get("gegevens.sav"));
        int compared = 0;
        for (int i = 0; i < sav.columns.size(); i++) {
            int place = i;
            String name = sav.columns.get(i).name;
            for (PublishedScore score : source.result().scores()) {
                if (name.equals(score.cell().key().replace('-', '_') + "_"
                                + score.cell().aspect().key())
                        && score.cell().level() == Level.ITEM
                        && score.statement().isPresent()) {
                    ScoreDetail.OfStatement found = score.statement().get();
                    for (int point = 0; point < found.counts().size(); point++) {
                        double value = point + 1;
                        assertThat(sav.cases.stream()
                                        .filter(row -> row.get(place).equals(value)))
                                .as(name)
                                .hasSize(found.counts().get(point));
                    }
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
        List<CoarseQuestion> lived = plan.given().background().stream()
                .filter(question -> question.key().equals("woonduur"))
                .toList();
        assertThat(lived).hasSize(1);
        assertThat(lived.get(0).classes())
                .isEqualTo(source.result().answers().stream()
                        .filter(answers -> answers.question().equals("woonduur"))
                        .flatMap(answers -> answers.counts().stream())
                        .map(PublishedAnswers.Count::options)
                        .toList());
    }

    /** The example of the README, in R where it is installed and in Java everywhere. */
    @Test
    void givesTheNumbersOfTheReport(@TempDir Path folder) throws Exception {
        Map<String, byte[]> files = files("nl");
        PublishedScore score = source.result()
                .find(new Cell(Level.ITEM, GROUP, "luisteren", Aspect.NOW))
                .orElseThrow();
        SavReader read = SavReader.read(files.get("gegevens.sav"));
        int place = read.columns.stream().map(column -> column.name).toList().indexOf("luisteren_now");
        List<Double> answers = read.cases.stream()
                .map(row -> row.get(place))
                .filter(Double.class::isInstance)
                .map(Double.class::cast)
                .filter(value -> !read.columns.get(place).missing.contains(value))
                .toList();
        assertThat(read.cases).hasSize(source.result().groups().get(0).respondents());
        assertThat(answers.stream().mapToDouble(value -> value).average().orElseThrow())
                .isCloseTo(score.mean().orElseThrow(), within(1e-9));
        assertThat(answers.stream().filter(value -> value == 5))
                .hasSize(score.statement().orElseThrow().counts().get(4));

        Optional<String> r = OutsideReader.find("Rscript");
        if (r.isPresent() && Files.isDirectory(Path.of("/usr/lib/R/site-library/haven"))) {
            Files.write(folder.resolve("gegevens.sav"), files.get("gegevens.sav"));
            Files.write(folder.resolve("gegevens.csv"), files.get("gegevens.csv"));
            PublishedNumbers numbers = PublishedNumbers.of("x", source, "nl");
            Table tidy = numbers.separate().stream()
                    .filter(table -> table.key().equals("tidy"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(folder.resolve("tidy.csv"), new ResultTables("nl", numbers.tables()).csv(tidy));
            String readme = Files.readString(Path.of("README.md"));
            String example =
                    readme.substring(readme.indexOf("```r\n") + 5, readme.indexOf("```", readme.indexOf("```r\n") + 5));
            Path script = Files.writeString(folder.resolve("script.R"), "setwd('" + folder + "')\n" + example);
            assertThat(OutsideReader.run(List.of(r.get(), "--vanilla", script.toString())))
                    .isEqualTo("[1] TRUE\n[1] TRUE\n[1] TRUE\n");
        }
    }
}
