package nl.lokaledemocratie.quickscan.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.study.file.FileProblem;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyReaderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeASoundStudy() throws IOException {
        write("config.json", "{\"scale_min\": 1, \"scale_max\": 5, \"k_suppress\": 6, \"other\": [1, {\"a\": 2}]}");
        write(
                "codebook.csv",
                "item,theme,has_now,has_wish,reverse,values\na,T1,1,1,0,x|y\nb,T2,1,0,1,y|\nc,T1,0,1,0,\n");
        write("population.csv", "group;N;closed\ninwoners;;0\nraadsleden;19;1\n");
        write("responses.csv", "respondent_id,group,a_now,a_wish,b_now,c_wish\n1,inwoners,1,2,3,4\n2,inwoners,,,,\n");
    }

    @Test
    void readsTheWholeFolder() {
        Study study = StudyReader.read(folder);

        assertThat(study.populations()).extracting("group").containsExactly("inwoners", "raadsleden");
        assertThat(study.settings().suppressBelow()).isEqualTo(6);
        assertThat(study.codebook().keys(Level.VALUE)).containsExactly("x", "y");
        assertThat(study.codebook().cells(Level.THEME, "inwoners", List.of(Aspect.GAP)))
                .extracting(Cell::key)
                .containsExactly("T1");
        assertThat(study.codebook().item("b").scale()).isEqualTo(new Range(1, 5));
        assertThat(study.analyse().emptySheetsDropped()).isEqualTo(1);
    }

    /** What the estimated group answers about itself is checked, but makes no sheet count and stands in no number. */
    @Test
    void ignoresWhatTheEstimatedGroupEstimatesOfItself() throws IOException {
        write("codebook.csv", "item,theme,has_now,has_wish,reverse,has_est\na,T1,1,1,0,1\nb,T1,1,0,0,\nc,T1,0,1,0,1\n");
        String header = "respondent_id,group,a_now,a_wish,b_now,c_wish,a_est\n";
        write(
                "responses.csv",
                header + "1,inwoners,1,2,3,4,5\n2,inwoners,,,,,5\n3,raadsleden,,,,,2\n4,raadsleden,3,,,,\n");

        ScanResult result = StudyReader.read(folder).analyse();

        assertThat(result.emptySheetsDropped()).isEqualTo(1);
        assertThat(result.groups()).extracting("respondents").containsExactly(1, 2);
        assertThat(result.estimates())
                .extracting(row -> row.cell().level() + " " + row.cell().key() + " " + row.partOfTheme() + " "
                        + row.misjudgement().orElse(-9))
                .containsExactly("THEME T1 true 1.0", "ITEM a false 1.0");
        write("responses.csv", header + "1,inwoners,1,2,3,4,6\n");
        FilesRefusedException refused = org.assertj.core.api.Assertions.catchThrowableOfType(
                FilesRefusedException.class, () -> StudyReader.read(folder).analyse());
        assertThat(refused.problems())
                .extracting(FileProblem::toString)
                .first()
                .asString()
                .startsWith("responses.csv:2:7 OFF_SCALE");
    }

    @Test
    void analysesAFileWithAHeaderOnly() throws IOException {
        write("responses.csv", "respondent_id,group,a_now,a_wish,b_now,c_wish\n");

        assertThat(StudyReader.read(folder).analyse().groups())
                .extracting("respondents")
                .containsExactly(0, 0);
    }

    @Test
    void namesEveryMissingFile() throws IOException {
        for (String file : List.of("config.json", "codebook.csv", "population.csv", "responses.csv")) {
            Files.delete(folder.resolve(file));
        }

        assertThat(refusal())
                .containsExactly(
                        "responses.csv:0:0 MISSING_FILE",
                        "population.csv:0:0 MISSING_FILE",
                        "config.json:0:0 MISSING_FILE",
                        "codebook.csv:0:0 MISSING_FILE");
    }

    @Test
    void namesEveryProblemOfTheSmallFiles() throws IOException {
        write("config.json", "{\"scale_min\": 1,\n\"scale_max\": 5,\n\"k_suppress\": \"five\"}");
        write("codebook.csv", "item,theme,has_now,has_wish\na,T1,1,1\na,,yes,0\n");
        write("population.csv", "group,N,closed\nraad,0,1\nraad,5,2\nambt,,2\n");

        assertThat(refusal())
                .containsExactly(
                        "population.csv:2:2 BAD_NUMBER",
                        "population.csv:3:1 DUPLICATE_KEY",
                        "population.csv:4:3 BAD_FLAG",
                        "config.json:3:15 BAD_CONFIG",
                        "codebook.csv:1:0 MISSING_COLUMN",
                        "codebook.csv:3:2 BAD_VALUE",
                        "codebook.csv:3:1 DUPLICATE_KEY",
                        "codebook.csv:3:3 BAD_FLAG");
    }

    @Test
    void refusesAScaleThatIsNone() throws IOException {
        write("config.json", "{\"scale_min\": 1, \"scale_max\": 12}");
        assertThat(refusal()).containsExactly("config.json:1:31 BAD_CONFIG");

        write("config.json", "{}");
        assertThat(refusal()).containsExactly("config.json:0:0 BAD_CONFIG");

        write("config.json", "{\"scale_min\": 1,");
        assertThat(refusal())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("config.json:1:")
                .endsWith("BAD_CONFIG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"900|1.234", "0.512|1.234", "12.5|1.234", "1.234|900.5", "900|1.000|0"})
    void asksWhetherAFullStopPartsThousands(String counts) throws IOException {
        writeMargins(counts);

        assertThat(problems()).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(FileProblem.Code.AMBIGUOUS_NUMBER);
            assertThat(problem.column()).isEqualTo(3);
            assertThat(problem.subject()).matches("1\\.\\d{3}");
            assertThat(problem.text()).contains("write 1234");
        });
        assertThat(problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "900|1234, 900.0|1234.0",
        "1.234|2.345, 1234.0|2345.0",
        "1.234|0, 1234.0|0.0",
        "900|1.234|1.234.567, 900.0|1234.0|1234567.0",
        "0.512|0.488, 0.512|0.488",
        "1234.5|24.25, 1234.5|24.25"
    })
    void readsCountsOfWhichTheMeaningIsPlain(String counts, String read) throws IOException {
        writeMargins(counts);

        assertThat(StudyReader.read(folder)
                        .margins()
                        .orElseThrow()
                        .variables()
                        .get(0)
                        .counts()
                        .values())
                .containsExactly(
                        Arrays.stream(read.split("\\|")).map(Double::valueOf).toArray(Double[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1234,5", "1e3", "+5", "-3", "1 234", "1.23.4", "veel", "٣"})
    void refusesACountThatIsNone(String count) throws IOException {
        writeMargins("900|" + count);

        assertThat(refusal()).containsExactly("margins.csv:3:3 BAD_NUMBER");
        assertThat(problems().get(0).text()).contains("1.234");
    }

    /** A population of zero. */
    @Test
    void refusesMarginsThatCountNobody() throws IOException {
        writeMargins("0|0");

        assertThat(refusal()).containsExactly("margins.csv:2:1 NO_POPULATION");
        assertThat(problems().get(0).text()).contains("how many people");
    }

    /** METHOD.md 7b: no rows, and nobody to weight. */
    @Test
    void takesMarginsThoughTheWeightedGroupWasNotAsked() throws IOException {
        writeMargins("900|1234");
        write("config.json", "{\"scale_min\": 1, \"scale_max\": 5, \"weight_group\": \"niemand\"}");

        ScanResult result = StudyReader.read(folder).analyse();

        assertThat(result.composition()).contains(List.of());
        assertThat(result.weighting().orElseThrow().scores()).isEmpty();
    }

    /** Classes that the questionnaire does not ask; with a codebook nobody can tell. */
    @Test
    void refusesMarginsThatDoNotFitTheQuestionnaire() throws IOException {
        Files.delete(folder.resolve("codebook.csv"));
        Files.copy(
                Path.of("questionnaires", "quickscan-lokale-democratie", "2.0.1.yaml"),
                folder.resolve("questionnaire.yaml"));
        write("population.csv", "group,N,closed\ninwoners,,0\n");
        String ages = Stream.of("15-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75+")
                .map(age -> "leeftijd," + age + ",90\n")
                .collect(Collectors.joining());
        write("margins.csv", "variable,category,count\n" + ages + "leeftijd,18-34,80\nwijk,noord,7\n");

        assertThat(refusal()).containsExactly("margins.csv:9:2 UNKNOWN_CLASS", "margins.csv:10:1 UNKNOWN_VARIABLE");
        assertThat(problems()).extracting(FileProblem::subject).containsExactly("18-34", "wijk");

        write("margins.csv", "variable,category,count\n" + ages + "geslacht,v,40\ngeslacht,x,.\n");
        assertThat(problems())
                .singleElement()
                .hasToString(
                        "margins.csv:9:2 MISSING_CLASS \"m\" is an option of this question and has no line here; add"
                                + " one with its count, or with the count \".\" if no figure of it exists");

        write("margins.csv", "variable,category,count\n" + ages + "geslacht,v,40\ngeslacht,m,41\ngeslacht,x,.\n");
        assertThat(StudyReader.read(folder).margins().orElseThrow().variables()).hasSize(2);
    }

    @Test
    void readsTheSizeOfAGroupAsFormsDo() throws IOException {
        write("population.csv", "group;N;closed\ninwoners;31.000\u200B;0\nraadsleden;029;1\n");
        assertThat(StudyReader.read(folder).populations())
                .extracting(Population::size)
                .containsExactly(OptionalInt.of(31_000), OptionalInt.of(29));

        for (String size : List.of("29.0", "1.5", "12,50", "1 000", "1e3", "+5", "-3")) {
            write("population.csv", "group;N;closed\ninwoners;;0\nraadsleden;" + size + ";1\n");
            assertThat(refusal()).as(size).containsExactly("population.csv:3:2 BAD_NUMBER");
        }
    }

    /** Zero is a number, so it is told what it is not. */
    @Test
    void saysWhatTheSizeOfAGroupCanBe() throws IOException {
        write("population.csv", "group;N;closed\ninwoners;0;0\n");

        assertThat(problems())
                .singleElement()
                .hasToString("population.csv:2:2 BAD_NUMBER \"0\" is not a number of people; write a whole number of at"
                        + " least 1, or nothing when it is not known");
    }

    @Test
    void saysOfMarginsWhatStandsTwiceAndThatNothingStandsThere() throws IOException {
        write("margins.csv", "variable,category,count\nage,15-24,90\nage,15-24,80\n");
        assertThat(problems()).singleElement().asString().startsWith("margins.csv:3:2 DUPLICATE_KEY \"15-24\" is");

        write("margins.csv", "variable,category,count\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("margins.csv:1:0 NO_MARGINS \"margins.csv\" has no line under its header; write");
    }

    @Test
    void findsTheGroupOfASettingWhateverCameAlong() throws IOException {
        write("config.json", "{\"scale_min\\u200b\": 1, \"scale_max\": 5, \"weight_group\": \"inwoners\\u200b\"}");
        writeMargins("900|800");

        assertThat(StudyReader.read(folder).settings().raking().group()).isEqualTo("inwoners");
    }

    @Test
    void takesSettingsInDigitsOnly() throws IOException {
        write("config.json", "{\"scale_min\": 1, \"scale_max\": 5.0}");
        assertThat(refusal()).contains("config.json:1:31 BAD_CONFIG");

        write("config.json", "{\"scale_min\": 1, \"scale_max\": 5, \"k_suppress\": 1e1}");
        assertThat(refusal()).containsExactly("config.json:1:48 BAD_CONFIG");
    }

    private void writeMargins(String counts) throws IOException {
        StringBuilder text = new StringBuilder("variable;category;count\n");
        int category = 0;
        for (String count : counts.split("\\|")) {
            text.append("leeftijd;c")
                    .append(category++)
                    .append(';')
                    .append(count)
                    .append('\n');
        }
        write("margins.csv", text.toString());
    }

    @Test
    void refusesMoreThanEightGroups() throws IOException {
        write("population.csv", "group,N,closed\na,,0\nb,,0\nc,,0\nd,,0\ne,,0\nf,,0\ng,,0\nh,,0\ni,,0\n");

        assertThat(problems())
                .singleElement()
                .hasToString(
                        "population.csv:10:1 TOO_MANY_GROUPS \"i\" is more than the 8 groups a study may have; take"
                                + " groups together, or analyse them apart");
    }

    @Test
    void refusesAPopulationWithoutGroups() throws IOException {
        write("population.csv", "group,N,closed\n");

        assertThat(refusal()).containsExactly("population.csv:1:0 NO_GROUPS");
    }

    @Test
    void passesTheProblemsOfAQuestionnaireOn() throws IOException {
        Files.delete(folder.resolve("codebook.csv"));
        write("questionnaire.yaml", "questionnaire: [\n");

        assertThat(refusal()).isNotEmpty().allMatch(problem -> problem.endsWith("BAD_QUESTIONNAIRE"));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private List<FileProblem> problems() {
        return catchThrowableOfType(FilesRefusedException.class, () -> StudyReader.read(folder))
                .problems();
    }

    private List<String> refusal() {
        return problems().stream()
                .map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column() + " " + problem.code())
                .toList();
    }
}
