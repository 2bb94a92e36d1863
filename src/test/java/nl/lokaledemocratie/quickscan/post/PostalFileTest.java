package nl.lokaledemocratie.quickscan.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.post.PostalProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalFileTest {

    private static final String HEAD = "naam;adres;postcode;plaats\n";

    @Test
    void putsAnAddressTogetherOfManyColumns() {
        PostalFile file = read(
                "Aanhef;Voorletters;Tussenvoegsel;Achternaam;Straat;Huisnummer;Toevoeging;Postcode;Woonplaats;Organisatie\n"
                        + "Mevrouw;A.B.;van der;Meer;Lange Voorhout;12;bis;2514ed;'s-Gravenhage;\n"
                        + ";;;;Kade;3;;9401 HJ;Assen;Dorpsraad\n"
                        + ";;;;Kade;4;;9401 HJ;Assen;\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.addresses())
                .extracting(PostalAddress::lines)
                .containsExactly(
                        List.of("Mevrouw A.B. van der Meer", "Lange Voorhout 12 bis", "2514 ED  'S-GRAVENHAGE"),
                        List.of("Dorpsraad", "Kade 3", "9401 HJ  ASSEN"),
                        List.of("Aan de bewoners van dit adres", "Kade 4", "9401 HJ  ASSEN"));
        assertThat(file.addresses().get(0).toString()).isEqualTo("PostalAddress");
    }

    @Test
    void readsWhatWindowsSaves() {
        String table = HEAD + "Zoë Çelik;Coöperatiehof 1;1234 AB;Súdwest-Fryslân\n";
        PostalFile file = PostalFile.read("adressen.csv", table.getBytes(Charset.forName("windows-1252")));
        assertThat(file.addresses().get(0).lines())
                .containsExactly("Zoë Çelik", "Coöperatiehof 1", "1234 AB  SÚDWEST-FRYSLÂN");
    }

    /** Of one line wrong, nothing counts; each is told by its number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jan;;1234 AB;Assen|NO_STREET",
                "Jan;Kade 1;1234;Assen|NO_POSTCODE",
                "Jan;Kade 1;0234 AB;Assen|NO_POSTCODE",
                "Jan;Kade 1;1234 SS;Assen|NO_POSTCODE",
                "Jan;Kade 1;1234 AB;|NO_PLACE",
                "=HYPERLINK(1);Kade 1;1234 AB;Assen|FORMULA",
                "محمد;Kade 1;1234 AB;Assen|NOT_PRINTABLE",
                "李伟;Kade 1;1234 AB;Assen|NOT_PRINTABLE",
                "Jan 💡;Kade 1;1234 AB;Assen|NOT_PRINTABLE",
                "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;Kade 1;1234 AB;Assen|TOO_LONG",
                "Ada;KADE-2;1234ab;ASSEN|DUPLICATE"
            })
    void refusesALine(String line, Kind kind) {
        PostalFile file = read(HEAD + "Ada;Kade 2;1234 AB;Assen\n" + line + "\n");
        assertThat(file.problems())
                .extracting(PostalProblem::line, PostalProblem::kind)
                .containsExactly(tuple(3L, kind));
        assertThat(file.problems().get(0).toString()).isEqualTo("PostalProblem " + kind);
    }

    @Test
    void printsTheLettersOfLatinGreekAndCyrillic() {
        PostalFile file = read(HEAD + "Łukasz Đorđević;Kade 1;1234 AB;Assen\nОлена Шевченко;Kade 2;1234 AB;Assen\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.addresses()).hasSize(2);
    }

    @Test
    void saysWhichColumnsItLacks() {
        assertThat(read("naam\nJan\n").problems())
                .extracting(PostalProblem::kind)
                .containsExactly(Kind.NO_STREET_COLUMN, Kind.NO_POSTCODE_COLUMN, Kind.NO_PLACE_COLUMN);
        assertThat(read("naam;straat;adres;postcode;plaats\nJan;a;b;1234 AB;c\n")
                        .problems())
                .extracting(PostalProblem::kind)
                .containsExactly(Kind.COLUMN_TWICE);
        assertThat(read(HEAD).problems()).extracting(PostalProblem::kind).containsExactly(Kind.EMPTY_FILE);
        assertThat(PostalFile.read("a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 9})
                        .problems())
                .isNotEmpty();
    }

    @Test
    void takesTenThousandAndNoMore() {
        assertThat(read(HEAD + lines(PostalFile.MOST)).addresses()).hasSize(PostalFile.MOST);
        PostalFile more = read(HEAD + lines(50_000));
        assertThat(more.problems()).extracting(PostalProblem::kind).containsExactly(Kind.TOO_MANY);
        PostalFile wrong = read(HEAD + "Jan;Kade;x;Assen\n".repeat(500));
        assertThat(wrong.problems())
                .hasSize(201)
                .last()
                .extracting(PostalProblem::subject)
                .isEqualTo("300");
    }

    private static String lines(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "Jan;Kade " + i + ";1234 AB;Assen\n")
                .collect(Collectors.joining());
    }

    private static PostalFile read(String table) {
        return PostalFile.read("adressen.csv", table.getBytes(StandardCharsets.UTF_8));
    }
}
