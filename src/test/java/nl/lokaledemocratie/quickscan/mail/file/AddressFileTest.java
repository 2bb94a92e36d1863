package nl.lokaledemocratie.quickscan.mail.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.mail.Addressee;
import nl.lokaledemocratie.quickscan.mail.file.AddressProblem.Kind;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RichQuestionnaire;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFileTest {

    private final Questionnaire questionnaire = RichQuestionnaire.version("1.0.0");
    private final List<String> groups =
            questionnaire.audiences().stream().map(Audience::key).toList();

    @ParameterizedTest
    @ValueSource(strings = {"e-mail", "E-mail", "Emailadres", "e-mailadres:", "MAIL", "E-mail address"})
    void knowsTheColumnOfAddressesByManyNames(String heading) {
        AddressFile file = read(heading + ";groep\njan@voorbeeld.example;" + groups.get(0) + "\n");
        assertThat(file.problems()).isEmpty();
        assertThat(addresses(file, groups.get(0))).containsExactly("jan@voorbeeld.example");
    }

    @Test
    void takesGroupsByKeyAndByNameAndLanguagesByTagAndByName() {
        Audience first = questionnaire.audiences().get(0);
        String name = first.name().in("nl");
        AddressFile file = read("naam,e-mail,groep,taal\n"
                + "Jan,a@voorbeeld.example," + first.key() + ",\n"
                + "Piet,b@voorbeeld.example," + name + ",en\n"
                + "Ada,c@voorbeeld.example," + name.toUpperCase() + ",Engels\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.groups().get(first.key()))
                .extracting(Addressee::language)
                .containsExactly("nl", "en", "en");
    }

    @Test
    void takesTheGroupThatWasChosenWhereTheFileSaysNone() {
        AddressFile file = read("e-mail\na@voorbeeld.example\n", groups.get(1));
        assertThat(file.groups()).containsOnlyKeys(groups.get(1));
        assertThat(kinds(read("e-mail\na@voorbeeld.example\n"))).containsExactly(Kind.NO_GROUP_COLUMN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jan@voorbeeld|NO_ADDRESS",
                "jan１@voorbeeld.example|NO_ADDRESS",
                "=HYPERLINK(jan)|FORMULA",
                "=1+1@voorbeeld.example|FORMULA",
                "zoë@voorbeeld.example|NOT_ASCII",
                "''|EMPTY_ADDRESS",
            })
    void refusesWhatIsNoAddress(String cell, Kind kind) {
        AddressFile file = read("e-mail;groep\n" + cell + ";" + groups.get(0) + "\n");
        assertThat(kinds(file)).containsExactly(kind);
        assertThat(file.problems().get(0).line()).isEqualTo(2);
    }

    @Test
    void tellsOfEveryLineThatIsWrongAtOnce() {
        String group = groups.get(0);
        AddressFile file = read("e-mail;groep;taal\n"
                + "a@voorbeeld.example;" + group + ";nl\n"
                + "b@voorbeeld.example;;nl\n"
                + "c@voorbeeld.example;wethouders van toen;nl\n"
                + "A@voorbeeld.example;" + group + ";nl\n"
                + "d@voorbeeld.example;" + group + ";Klingon\n");
        assertThat(file.problems())
                .extracting(AddressProblem::line, AddressProblem::kind)
                .containsExactly(
                        tuple(3L, Kind.EMPTY_GROUP),
                        tuple(4L, Kind.UNKNOWN_GROUP),
                        tuple(5L, Kind.DUPLICATE),
                        tuple(6L, Kind.UNKNOWN_LANGUAGE));
        assertThat(file.problems().get(2).subject()).isEqualTo("A@voorbeeld.example (2)");
        assertThat(file.problems().get(2)).asString().doesNotContain("@");
    }

    @Test
    void refusesWhatHasNoTableInIt() {
        assertThat(kinds(read(""))).containsExactly(Kind.EMPTY_FILE);
        assertThat(kinds(read("e-mail;groep\n"))).containsExactly(Kind.EMPTY_FILE);
        assertThat(kinds(read("naam;groep\nJan;x\n"))).containsExactly(Kind.NO_ADDRESS_COLUMN);
        assertThat(kinds(read("e-mail;mail;groep\na@b.example;a@b.example;x\n")))
                .containsExactly(Kind.COLUMN_TWICE);
        assertThat(kinds(read("e-mail;groep\n\"a@b.example;x\n"))).contains(Kind.BROKEN_LINE);
    }

    @Test
    void readsOtherEncodingsOrSaysThatItCannot() {
        String table = "e-mail;groep\na@café.example;" + groups.get(0) + "\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            AddressFile file = AddressFile.read("lijst.csv", table.getBytes(charset), questionnaire, groups, "");
            assertThat(addresses(file, groups.get(0))).as(charset.name()).containsExactly("a@café.example");
        }
        assertThat(kinds(AddressFile.read(
                        "lijst.csv", table.getBytes(StandardCharsets.UTF_16LE), questionnaire, groups, "")))
                .containsExactly(Kind.NOT_READABLE);
    }

    @Test
    void takesFiftyThousandLinesAndNoMore() {
        String group = groups.get(0);
        String most = IntStream.range(0, 50_000)
                .mapToObj(i -> "a" + i + "@voorbeeld.example;" + group + "\n")
                .collect(Collectors.joining("", "e-mail;groep\n", ""));
        AddressFile file = read(most);
        assertThat(file.problems()).isEmpty();
        assertThat(file.groups().get(group)).hasSize(50_000);
        assertThat(kinds(read(most + "b@voorbeeld.example;" + group + "\n"))).containsExactly(Kind.TOO_MANY);
    }

    @Test
    void tellsHowManyProblemsItDoesNotTell() {
        String wrong = "e-mail;groep\n" + ("geen;" + groups.get(0) + "\n").repeat(300);
        List<AddressProblem> problems = read(wrong).problems();
        assertThat(problems).hasSize(201);
        assertThat(problems.get(200)).isEqualTo(new AddressProblem(0, Kind.MORE, "100"));
    }

    @Test
    void readsWorkbooks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Lijst");
            sheet.value(0, 0, "e-mail");
            sheet.value(0, 1, "groep");
            sheet.value(1, 0, "a@voorbeeld.example");
            sheet.value(1, 1, groups.get(0));
            sheet.formula(2, 0, "CONCATENATE(\"b\",\"@voorbeeld.example\")");
            sheet.value(2, 1, groups.get(0));
        }
        AddressFile file = AddressFile.read("lijst.xlsx", out.toByteArray(), questionnaire, groups, "");
        assertThat(file.problems())
                .extracting(AddressProblem::line, AddressProblem::kind)
                .containsExactly(tuple(3L, Kind.FORMULA));
    }

    private AddressFile read(String text) {
        return read(text, "");
    }

    private AddressFile read(String text, String chosen) {
        return AddressFile.read("lijst.csv", text.getBytes(StandardCharsets.UTF_8), questionnaire, groups, chosen);
    }

    private static List<Kind> kinds(AddressFile file) {
        return file.problems().stream().map(AddressProblem::kind).toList();
    }

    private static List<String> addresses(AddressFile file, String group) {
        return file.groups().get(group).stream()
                .map(person -> person.address().text())
                .toList();
    }
}
