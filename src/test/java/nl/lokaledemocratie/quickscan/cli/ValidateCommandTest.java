package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.questionnaire.SmallQuestionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void findsNothingWrongWithTheShippedQuestionnaires() {
        assertThat(validate("questionnaires")).isEqualTo(OfflineCommands.DONE);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void findsNothingWrongWithTheShippedFilesForReports() {
        assertThat(validate("reports")).isEqualTo(OfflineCommands.DONE);
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().strip()).isEqualTo("12 file(s) for reports without problems");
    }

    /** Each is checked as what it is, and not by the rules of another kind of file. */
    @Test
    void tellsWhatIsWrongWithAFileForReportsByWhatItIs() throws IOException {
        assertThat(changed("residents.yaml", "{participation}", "{participatie}"))
                .contains(" UNKNOWN_WORD ");
        assertThat(changed("residents.yaml", "based-on: quickscan", "based-on: raad"))
                .contains(" BAD_VALUE ");
        assertThat(changed("residents.yaml", "Dit is een begin", "Dit is significant"))
                .contains("'significant'");
        assertThat(changed("slides.yaml", "    said:", "    sayd:")).contains(" UNKNOWN_KEY 'sayd'");
        assertThat(changed("slides.yaml", "form: slides", "form: film")).contains(" BAD_VALUE ");
        assertThat(changed("web.yaml", "kind: values", "kind: value")).contains(" UNKNOWN_KIND ");
        assertThat(changed("annex.yaml", "sheet-groups:", "sheet-group:")).contains(" MISSING_KEY ", " UNKNOWN_KEY ");
        assertThat(changed("annex.yaml", "nl: Toelichting, en: Explanation", "nl: Toelichting"))
                .contains(" MISSING_KEY ");
        assertThat(changed("paper-form.yaml", "{pages}", "{bladzijden}")).contains(" UNKNOWN_WORD ");
        assertThat(changed("glossary.yaml", "- key: wish", "- key: now")).contains(" DUPLICATE_KEY 'now'");
        assertThat(changed("glossary.yaml", "meaning:", "betekenis:")).contains(" MISSING_KEY ", " UNKNOWN_KEY ");
    }

    @Test
    void saysOfAnEmptyFileWhatItMayBecome() throws IOException {
        Path file = Files.writeString(folder.resolve("leeg.yaml"), "");

        assertThat(validate(file.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).contains(" EMPTY_FILE ", "'questionnaire: naam'", "'report: naam'");
    }

    private String changed(String name, String words, String others) throws IOException {
        String shipped = Files.readString(Path.of("reports", name));
        assertThat(shipped).contains(words);
        Path file = Files.writeString(folder.resolve(name), shipped.replaceFirst(Pattern.quote(words), others));
        err.getBuffer().setLength(0);
        assertThat(validate(file.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString().lines().toList()).hasSizeLessThan(4);
        return err.toString();
    }

    @Test
    void tellsEveryProblemOfEveryFileWithItsPlace() throws IOException {
        Path first = Files.writeString(folder.resolve("een.yaml"), "titel: x\n");
        Path second = Files.writeString(folder.resolve("twee.yml"), "a: [\n");

        assertThat(validate(first.toString(), second.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString().lines())
                .anyMatch(line -> line.startsWith(first + ":1:1 UNKNOWN_KEY 'titel'") && line.contains("'title'"))
                .anyMatch(line -> line.startsWith(second + ":2:1 NOT_YAML"))
                .noneMatch(line -> line.contains("Exception"));
    }

    @Test
    void refusesWhatAReportCannotPrint() throws IOException {
        Path file = Files.writeString(
                folder.resolve("klein.yaml"),
                SmallQuestionnaire.text(
                        "nl: Uw idee, en: Your idea", "nl: \"Uw \u0645\u062f idee\", en: Your idea \uD83D\uDE00"));

        assertThat(validate(file.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.contains(" UNPRINTABLE "));
        assertThat(err.toString())
                .contains("kan dit niet drukken: \u0645 \u062f", "\uD83D\uDE00", "Griekse of Cyrillische");
    }

    @Test
    void warnsWithoutRefusing() throws IOException {
        Path file = Files.writeString(
                folder.resolve("klein.yaml"),
                SmallQuestionnaire.text("nl: Uw idee, en: Your idea", "nl: Uw idee,\n          en: Idea #1\n        "));

        assertThat(validate(file.toString())).isEqualTo(OfflineCommands.DONE);
        assertThat(err.toString().lines()).singleElement().asString().startsWith(file + ":65:20 WARNING CUT_OFF ");
        assertThat(out.toString().strip()).isEqualTo("1 questionnaire(s) without problems, 1 warning(s)");
    }

    @Test
    void warnsOfTheNewestVersionOnly() throws IOException {
        String cut = SmallQuestionnaire.text(
                "        max_length",
                "        help: { nl: Hulp,\n          en: Help #1\n        }\n        max_length");
        Path old = Files.writeString(folder.resolve("oud.yaml"), cut);
        Path now = Files.writeString(folder.resolve("nieuw.yaml"), SmallQuestionnaire.text("1.2.3", "1.2.4"));

        assertThat(validate(old.toString(), now.toString())).isEqualTo(OfflineCommands.DONE);
        assertThat(err.toString()).isEmpty();
        assertThat(validate(old.toString())).isEqualTo(OfflineCommands.DONE);
        assertThat(err.toString()).contains("WARNING CUT_OFF");
    }

    @Test
    void refusesAPromiseThatCameAlongWithOtherWords() throws IOException {
        Path shipped = Path.of("questionnaires/quickscan-lokale-democratie/2.0.0.yaml");
        Path file = Files.writeString(
                folder.resolve("nieuw.yaml"),
                Files.readString(shipped)
                        .replace("version: 2.0.0", "version: 3.0.0")
                        .replace("Het zijn steeds dezelfde mensen die meepraten.", "Alleen ouderen praten mee."));

        assertThat(validate(file.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString().lines().filter(line -> !line.contains(" WARNING ")))
                .singleElement()
                .asString()
                .startsWith(file + ":323:27 NOT_COMPARABLE 'zelfde-mensen' is niet te vergelijken")
                .contains("promised_in: 3.0.0");
        assertThat(err.toString())
                .contains(file + ":317:15 WARNING CHANGED_IN_PART Deze tekst is veranderd in: nl, en niet in: en, tr.");
    }

    @Test
    void looksAtTheVersionsBesideAFile() throws IOException {
        Path versions = Files.createDirectory(folder.resolve("klein"));
        Files.writeString(versions.resolve("1.2.3.yaml"), SmallQuestionnaire.TEXT);
        Path now = Files.writeString(
                versions.resolve("1.2.4.yaml"),
                SmallQuestionnaire.text("1.2.3", "1.2.4", "en: Your idea", "en: Ideas"));

        assertThat(validate(now.toString())).isEqualTo(OfflineCommands.DONE);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(now + ":64:34 WARNING CHANGED_IN_PART Deze tekst is veranderd in: en,"
                        + " en niet in: nl. Kijk of alle talen nog hetzelfde zeggen.");
    }

    @Test
    void tellsItInEnglishToWhoAsksForThat() throws IOException {
        Path file = Files.writeString(
                folder.resolve("proef.yaml"),
                Files.readString(Path.of("src/test/resources/every-kind.yaml"))
                        .replace("[raadsakkoord]", "[raadsakkord]"));

        assertThat(validate("--language", "en", file.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        file + ":26:12 UNKNOWN_TIP The tip 'raadsakkord' does not exist. Did you mean 'raadsakkoord'?");
    }

    @Test
    void callsALanguageWithoutWordsAWrongCall() {
        assertThat(validate("--language", "fr", "questionnaires")).isEqualTo(OfflineCommands.WRONG_CALL);
    }

    @Test
    void refusesATipThatDoesNotExist() throws IOException {
        Path file = Files.writeString(
                folder.resolve("proef.yaml"),
                Files.readString(Path.of("src/test/resources/every-kind.yaml"))
                        .replace("[raadsakkoord]", "[raadsakkord]"));

        assertThat(validate(file.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        file + ":26:12 UNKNOWN_TIP De tip 'raadsakkord' bestaat niet. Bedoelde u 'raadsakkoord'?");
    }

    @Test
    void refusesAVersionUnderAnotherName() throws IOException {
        Path shipped = Path.of("questionnaires/quickscan-lokale-democratie/1.0.0.yaml");
        Files.copy(shipped, folder.resolve("2.0.0.yaml"));

        assertThat(validate(folder.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).contains("2.0.0.yaml:1:1 FILE_NAME ");
    }

    @Test
    void looksAtTheFolderOfAFileAlsoWhenItIsNotNamed() throws IOException {
        Path versions = Files.createDirectory(folder.resolve("quickscan-lokale-democratie"));
        Files.copy(Path.of("questionnaires/quickscan-lokale-democratie/1.0.0.yaml"), versions.resolve("1.0.0.yaml"));

        assertThat(validate(versions.toString())).isEqualTo(OfflineCommands.DONE);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void callsAMissingFileOrAnEmptyFolderAWrongCall() {
        assertThat(validate(folder.resolve("weg.yaml").toString())).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(validate(folder.toString())).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(validate()).isEqualTo(OfflineCommands.WRONG_CALL);
    }

    private int validate(String... paths) {
        String[] arguments = new String[paths.length + 1];
        arguments[0] = "validate";
        System.arraycopy(paths, 0, arguments, 1, paths.length);
        return OfflineCommands.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
