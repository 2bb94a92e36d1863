package nl.lokaledemocratie.quickscan.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {

    private static final Redactor REDACTOR = Redactor.of("Voorbeeldstad");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mail mij op jan.de.vries@voorbeeld.nl | jan vries voorbeeld",
                "Mijn mail is p.bakker (at) gmail punt com | bakker gmail",
                "Bel 06-12345678 voor meer | 12345678",
                "Bel 06 12 34 56 78 maar | 12 34 56 78",
                "Bel +31 (0)20 624 1111 | 624 1111",
                "Mijn nummer: nul zes een twee drie vier | zes drie vier",
                "Zie www.mijnbuurt.nl/actie?id=3 of mijnbuurt.nl | mijnbuurt actie",
                "Volg @truus_84 of insta: truusje | truus truusje",
                "Ik woon op 3511 AB in de wijk | 3511 AB",
                "Ik woon op 3511ab | 3511ab",
                "Postcode: 3511 | 3511",
                "Rekening NL91 ABNA 0417 1643 00 graag | NL91 ABNA 0417",
                "Rekening nl91abna0417164300 | 0417164300 nl91abna0417164300",
                "BSN 123456782 staat in de brief | 123456782",
                "De auto met kenteken GF-123-X staat er | GF 123",
                "De auto 12abc3 staat er altijd | 12abc3",
                "Aan de Kerkstraat 12a is het gevaarlijk | Kerkstraat 12a",
                "op de kerkstraat is het gevaarlijk | kerkstraat",
                "Het dorpsplein 4 is vies | dorpsplein 4",
                "op de Laan van Meerdervoort rijden ze hard | Laan Meerdervoort",
                "Op nummer 14 wonen ze | 14",
                "Wij op 23b horen niets | 23b",
                "Ik sprak met wethouder Wassenberg | Wassenberg",
                "Ik sprak met Wassenberg over de weg | Wassenberg",
                "mevrouw van der meulen belde terug | meulen",
                "meneer pietersma belde terug | pietersma",
                "ik heet fenna bruinsma en ik ben boos | fenna bruinsma",
                "Groeten, Wubbo Ockels | Wubbo Ockels",
                "De raad luistert niet. Groet Mohammed El Amrani | Mohammed Amrani",
                "mijn buurman ahmet yilmaz weet het | ahmet yilmaz",
                "Vraag het Zeynep Kaya eens | Zeynep Kaya",
                "Fatima's dochter werd geweigerd | Fatima",
                "Vraag Małgorzata Wiśniewska maar | Małgorzata Wiśniewska",
                "pytałem agnieszkę, może Krzysztof wie | Krzysztof",
                "سألت محمد عن ذلك | محمد",
                "Я питала Олександр про це | Олександр",
                "Anne-Marie van den Berg-Smit | Anne Marie Berg Smit",
                "De heer J.P. Balkenende zei het | Balkenende",
                "Dat zei Ben tegen mij | Ben",
                "In Den Haag weten ze het beter | Den Haag",
                "in ootmarsum is het beter geregeld | ootmarsum",
                "De Utrechtse aanpak en Amsterdammers | Utrechtse Amsterdammers",
                "Sinds ik in Best woon | Best",
                "Ik ben van 12-03-1951 | 12 1951",
                "Ik ben geboren in 1951 | 1951",
                "Als 83-jarige kom ik nergens | 83",
                "Mijn naam is J a n s e n | J n s",
                "De vereniging ‘Ons Genoegen’ krijgt niets | Ons Genoegen",
                "Ik werk bij Philips op het kantoor | Philips",
                "WIJ VAN DE FAMILIE JANSEN ZIJN BOOS OP DE RAAD | JANSEN"
            })
    void leavesOutWhatSaysWhoSomebodyIs(String text, String gone) {
        List<String> left = words(REDACTOR.propose(text).text());
        assertThat(left).as(REDACTOR.propose(text).text()).doesNotContainAnyElementsOf(words(gone));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meer luisteren naar inwoners, en eerder laten weten wat er met hun ideeën gebeurt.",
                "De gemeente moet eerder zeggen wat er gaat gebeuren. Nu horen wij het pas achteraf.",
                "In 2024 is er weinig veranderd, in 2019-2023 ook niet.",
                "Elke wijk wil best meer groen en minder verkeer; dat kan met 10 procent van het geld.",
                "Ik ben het er niet mee eens dat de Gemeenteraad en het College zo weinig uitleggen.",
                "Wil de raad dit? Ben benieuwd. Toon ook eens wat u doet met onze mening.",
                "Wij wonen hier al 20 jaar met 3 kinderen en 2 honden.",
                "Voorbeeldstad is mooi, maar de bus rijdt niet meer na 20 uur.",
                "De VVD en de PvdA beloven veel. Het WMO-loket belt nooit terug."
            })
    void letsOrdinaryWordsStand(String text) {
        assertThat(REDACTOR.propose(text).text()).isEqualTo(text);
    }

    @Test
    void showsOneGapForWhatStandsTogether() {
        assertThat(REDACTOR.propose("Bel (06-12345678) of mail naar jan@voorbeeld.nl.")
                        .text())
                .isEqualTo("Bel ([…]) of mail naar […].");
        assertThat(REDACTOR.propose("Dank aan wethouder Jan de Vries!").text()).isEqualTo("Dank aan wethouder […]!");
    }

    @Test
    void keepsWhatNothingIsKnownOf() {
        Redaction none = REDACTOR.propose("Meer groen.");
        assertThat(none.isAny()).isFalse();
        assertThat(none.isEmpty()).isFalse();
        assertThat(REDACTOR.propose("").isEmpty()).isTrue();
        assertThat(REDACTOR.propose("Jan Jansen").isEmpty()).isTrue();
    }

    private static List<String> words(String text) {
        return Token.list(text).stream().map(Token::folded).toList();
    }
}
