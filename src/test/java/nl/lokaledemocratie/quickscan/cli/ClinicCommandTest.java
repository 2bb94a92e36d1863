package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.lokaledemocratie.quickscan.questionnaire.SmallQuestionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClinicCommandTest {

    private static final Path SHIPPED = Path.of("questionnaires/quickscan-lokale-democratie/1.0.0.yaml");
    private static final String GOOD = "nl: De gemeente luistert naar wat inwoners belangrijk vinden.";
    private static final String BAD = "nl: Er wordt natuurlijk naar stakeholders geluisterd.";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void tellsLevelScoresMinutesAndSourcesOfTheShippedQuestionnaires() {
        assertThat(clinic("questionnaires")).isEqualTo(OfflineCommands.DONE);

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .contains("Niveau: waarschijnlijk B1 of makkelijker. Dit is een indicatie.")
                .containsPattern("inwoners: \\d+ minuten")
                .containsPattern("regel \\d+ luisteren: \\d+")
                .contains("Geen opmerkingen.", "Douma 1960", "Brysbaert 2019");
    }

    @Test
    void saysOneMinuteOfWhatTakesOne() throws IOException {
        Path file = write(SmallQuestionnaire.text().split("  - page: twee")[0]);

        assertThat(clinic(file.toString())).isEqualTo(OfflineCommands.DONE);
        assertThat(clinic("--language", "en", file.toString())).isEqualTo(OfflineCommands.DONE);

        assertThat(out.toString()).contains(": 1 minuut\n", ": 1 minute\n").doesNotContain("1 minuten", "1 minutes");
    }

    @Test
    void tellsEachRemarkWithItsPlaceAndSuggestion() throws IOException {
        Path file = write(Files.readString(SHIPPED).replace(GOOD, BAD));
        int line = Files.readAllLines(file).indexOf("          " + BAD) + 1;

        assertThat(clinic(file.toString())).isEqualTo(OfflineCommands.DONE);

        String place = "  " + file + ":" + line + ":15 ";
        assertThat(out.toString().lines().filter(text -> text.startsWith(place)))
                .containsExactlyInAnyOrder(
                        place + "Lijdende vorm, luisteren: 'wordt … geluisterd'. Zeg wie het doet en begin daarmee:"
                                + " 'De gemeente …', 'Inwoners …'.",
                        place + "Sturend woord, luisteren: 'natuurlijk'. Laat dit weg: elk antwoord moet even gewoon"
                                + " klinken.",
                        place + "Vakwoord, luisteren: 'stakeholder'. Gewoner: wie ermee te maken heeft.");
        assertThat(out.toString()).contains("3 opmerkingen", "Taalcentrum-VU");
    }

    @Test
    void advisesInEnglishToWhoAsksForThat() throws IOException {
        Path file = write(Files.readString(SHIPPED).replace(GOOD, BAD));

        assertThat(clinic("--language", "en", file.toString())).isEqualTo(OfflineCommands.DONE);
        assertThat(out.toString())
                .contains("Level: probably B1 or easier. This is an indication.")
                .contains("Jargon, luisteren: 'stakeholder'. Plainer: wie ermee te maken heeft.")
                .contains("residents: ", " minutes\n", ", 3 remarks\n", "Where this comes from:\n");
    }

    @Test
    void refusesWhatValidateRefuses() throws IOException {
        Path file = write("titel: x\n");

        assertThat(clinic(file.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).contains(file + ":1:1 UNKNOWN_KEY");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void callsAMissingFileAWrongCall() {
        assertThat(clinic(folder.resolve("weg.yaml").toString())).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(clinic()).isEqualTo(OfflineCommands.WRONG_CALL);
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("vragen.yaml"), content);
    }

    private int clinic(String... paths) {
        String[] arguments = new String[paths.length + 1];
        arguments[0] = "clinic";
        System.arraycopy(paths, 0, arguments, 1, paths.length);
        return OfflineCommands.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
