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

class DiffCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void tellsPerQuestionWhatBecameOfIt() throws IOException {
        Path old = file("1.2.3.yaml");
        Path now = file(
                "2.0.0.yaml",
                "version: 1.2.3",
                "version: 2.0.0",
                "De raad belooft weinig",
                "De raad belooft niet veel",
                "theme: afspraken\n  - page",
                "theme: afspraken\n        comparable_since: 1.0.0\n  - page",
                "The council listens",
                "The council hears",
                "statement: doen",
                "statement: nakomen",
                "en: Small",
                "en: Little",
                "weighting: true",
                "weighting: false");

        assertThat(diff(old, now)).isEqualTo(OfflineCommands.DONE);
        assertThat(out.toString())
                .isEqualTo(
                        """
                        klein 1.2.3 -> 2.0.0

                        broken    luisteren  (not comparable; where it still means the same, say so with comparable_since)
                                    text en
                                      - The council listens
                                      + The council hears
                        reworded  beloven  (still comparable, it says)
                                    text nl
                                      - De raad belooft weinig
                                      + De raad belooft niet veel
                        added     nakomen
                        changed   leeftijd  (still comparable)
                                    weighting: true -> false
                        same      idee
                        removed   doen

                        around the questions
                                    text title en
                                      - Small
                                      + Little

                        statements: 1 comparable, 1 broken, 1 added, 1 removed
                        version: 2.0.0 fits (major)
                        """);
        assertThat(err.toString().lines())
                .extracting(line -> line.replaceFirst(".*2.0.0.yaml", "")
                        .replaceFirst("CHANGED_IN_PART Deze tekst is veranderd in: ", ""))
                .containsExactly(
                        ":5:25 WARNING en, en niet in: nl. Kijk of alle talen nog hetzelfde zeggen.",
                        ":40:43 WARNING en, en niet in: nl. Kijk of alle talen nog hetzelfde zeggen.",
                        ":46:21 WARNING nl, en niet in: en. Kijk of alle talen nog hetzelfde zeggen.",
                        ":48:27 WARNING PROMISE_UNCHECKED 'beloven' belooft te vergelijken te zijn vanaf versie 1.0.0, "
                                + "maar zegt niet voor welke tekst. Versie 1.0.0 is hier niet, dus dit is niet nagegaan. "
                                + "Is de belofte voor de tekst van nu? Zet er dan 'promised_in: 2.0.0' bij. "
                                + "Is zij ouder? Leg die oudere versie naast dit bestand.");
    }

    /** Who else estimates what inhabitants answer moves no statement. */
    @Test
    void saysOfAStatementThatIsEstimatedThatItChanged() {
        Path shipped = Path.of("questionnaires/quickscan-lokale-democratie");

        assertThat(diff(shipped.resolve("2.0.1.yaml"), shipped.resolve("2.1.0.yaml")))
                .isEqualTo(OfflineCommands.DONE);
        assertThat(out.toString())
                .contains("changed   luisteren  (still comparable)\n            estimated by: (none) -> ")
                .doesNotContain("moved ");
    }

    @Test
    void refusesAVersionNumberThatPromisesTooLittle() throws IOException {
        Path now = file("nieuw.yaml", "version: 1.2.3", "version: 1.2.4", "reverse: false", "reverse: true");

        assertThat(diff(file("oud.yaml"), now)).isEqualTo(OfflineCommands.REFUSED);
        assertThat(out.toString()).endsWith("version: 1.2.4 does not fit, 2.0.0 or later is needed (major)\n");
        assertThat(err.toString()).startsWith(now + ":2:10 VERSION_TOO_LOW Versie 1.2.4 past niet: ");
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.endsWith("Schrijf 2.0.0 of hoger."));
    }

    @Test
    void remindsOfThePromiseWhenOnlyWordsChanged() throws IOException {
        Path now = file("nieuw.yaml", "version: 1.2.3", "version: 1.2.4", "belooft weinig", "belooft niet veel");

        assertThat(diff(file("oud.yaml"), now)).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).contains("Schrijf 2.0.0 of hoger, of zet 'comparable_since' bij elke vraag");
    }

    @Test
    void refusesOtherContentUnderTheSameVersion() throws IOException {
        Path now = file("nieuw.yaml", "nl: Klein", "nl: Heel klein");

        assertThat(diff(file("oud.yaml"), now)).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).contains("nieuw.yaml:2:10 VERSION_TOO_LOW ", "Schrijf 1.2.4 of hoger.");
    }

    @Test
    void findsNothingBetweenAFileAndItself() throws IOException {
        assertThat(diff(file("oud.yaml"), file("zelfde.yaml"))).isEqualTo(OfflineCommands.DONE);
        assertThat(out.toString()).endsWith("version: 1.2.3 fits, nothing changed\n");
    }

    @Test
    void refusesToCallAStatementComparableThatIsNot() throws IOException {
        Path now = file(
                "nieuw.yaml",
                "version: 1.2.3",
                "version: 2.0.0",
                "reverse: false",
                "reverse: true\n        comparable_since: 1.0.0");

        assertThat(diff(file("oud.yaml"), now)).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).startsWith(now + ":56:27 NOT_COMPARABLE 'doen' ");
    }

    @Test
    void doesNotBelieveAPromiseThatCameAlongWithOtherWords() throws IOException {
        String promise = "theme: afspraken\n        comparable_since: 1.0.0\n  - page";
        Path old = file("1.2.3.yaml", "theme: afspraken\n  - page", promise);
        Path now = file(
                "1.2.4.yaml",
                "version: 1.2.3",
                "version: 1.2.4",
                "theme: afspraken\n  - page",
                promise,
                "belooft weinig",
                "belooft niet veel");

        assertThat(diff(old, now)).isEqualTo(OfflineCommands.REFUSED);
        assertThat(out.toString())
                .contains("broken    beloven  (not comparable; its promise was made for other words)\n")
                .contains("version: 1.2.4 does not fit, 2.0.0 or later is needed (major)");
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(now + ":2:10 VERSION_TOO_LOW "),
                        line -> assertThat(line)
                                .startsWith(now + ":48:27 NOT_COMPARABLE 'beloven' ")
                                .contains("Beloof het dan opnieuw", "promised_in: 1.2.4"),
                        line -> assertThat(line).startsWith(now + ":46:21 WARNING CHANGED_IN_PART "));
    }

    @Test
    void saysOfAPromiseThatItIsOfAVersionThatIsNotAtHand() throws IOException {
        Path now = file(
                "nieuw.yaml",
                "version: 1.2.3",
                "version: 1.2.5",
                "theme: afspraken\n  - page",
                "theme: afspraken\n        comparable_since: 1.0.0\n  - page",
                "belooft weinig, en: The council promises little",
                "belooft niets, en: The council promises nothing");

        assertThat(diff(file("oud.yaml"), now)).isEqualTo(OfflineCommands.DONE);
        assertThat(err.toString())
                .startsWith(now + ":48:27 WARNING PROMISE_UNCHECKED 'beloven' ")
                .contains("Versie 1.0.0 is hier niet, dus dit is niet nagegaan.", "promised_in: 1.2.5");
    }

    @Test
    void saysOfAPromiseThatItMayBeOlder() throws IOException {
        Path now = file(
                "nieuw.yaml",
                "version: 1.2.3",
                "version: 1.2.5",
                "max_length: 300",
                "max_length: 300\n        comparable_since: 1.2.3",
                "nl: Uw idee, en: Your idea",
                "nl: Uw plan, en: Your plan");

        assertThat(diff(file("oud.yaml"), now)).isEqualTo(OfflineCommands.DONE);
        assertThat(err.toString())
                .contains(" WARNING PROMISE_UNCHECKED 'idee' ", "Wij nemen aan dat zij nieuw is", "promised_in: 1.2.5");
    }

    @Test
    void believesAPromiseThatIsMadeAgain() throws IOException {
        String promise = "theme: afspraken\n        comparable_since: 1.0.0\n";
        Path old = file("1.2.3.yaml", "theme: afspraken\n  - page", promise + "  - page");
        Path now = file(
                "1.2.4.yaml",
                "version: 1.2.3",
                "version: 1.2.4",
                "theme: afspraken\n  - page",
                promise + "        promised_in: 1.2.4\n  - page",
                "belooft weinig, en: The council promises little",
                "belooft niet veel, en: The council does not promise much");

        assertThat(diff(old, now)).isEqualTo(OfflineCommands.DONE);
        assertThat(out.toString()).contains("reworded  beloven  (still comparable, it says)\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void refusesAnOlderVersionAnotherQuestionnaireAndBrokenFiles() throws IOException {
        Path later = file("later.yaml", "version: 1.2.3", "version: 1.10.0");
        Path other = file("ander.yaml", "questionnaire: klein", "questionnaire: groot");
        Path broken = Files.writeString(folder.resolve("stuk.yaml"), "title: [\n");

        assertThat(diff(later, file("oud.yaml"))).isEqualTo(OfflineCommands.REFUSED);
        assertThat(diff(later, other)).isEqualTo(OfflineCommands.REFUSED);
        assertThat(diff(broken, later)).isEqualTo(OfflineCommands.REFUSED);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("oud.yaml:2:10 VERSION_TOO_LOW "),
                        line -> assertThat(line).contains("ander.yaml:1:16 OTHER_QUESTIONNAIRE "),
                        line -> assertThat(line).contains("stuk.yaml:2:1 NOT_YAML "));
    }

    @Test
    void takesExactlyTwoFiles() throws IOException {
        Path old = file("oud.yaml");

        assertThat(diff(old)).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(diff(old, old, old)).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(diff(old, folder)).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(diff(old, folder.resolve("weg.yaml"))).isEqualTo(OfflineCommands.WRONG_CALL);
    }

    private Path file(String name, String... replacements) throws IOException {
        return Files.writeString(folder.resolve(name), SmallQuestionnaire.text(replacements));
    }

    private int diff(Path... files) {
        String[] arguments = new String[files.length + 1];
        arguments[0] = "diff";
        for (int i = 0; i < files.length; i++) {
            arguments[i + 1] = files[i].toString();
        }
        return OfflineCommands.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
