package nl.lokaledemocratie.quickscan.desk.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wat is uw naam?                | naam",
                "Waar woont u?                  | Waar woont u",
                "Uw woonadres?                  | woonadres",
                "Vul uw E-mail in.              | E-mail",
                "Wat is uw e-mailadres?         | e-mailadres",
                "Uw BSN is?                     | BSN",
                "Hoe heet u en wat vindt u?     | Hoe heet u"
            })
    void noticesWordsThatAskWhoSomebodyIs(String text, String words) {
        assertThat(PersonalData.find(text)).hasValueSatisfying(remark -> {
            assertThat(remark.words()).isEqualTo(words);
            assertThat(remark.suggestion()).isNotBlank();
            assertThat(remark.source()).contains("AVG");
        });
    }

    /** Parts of other words are no such words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoe goed is de deelname aan het debat?",
                "Vindt u de samenstelling van de raad goed?",
                "Namen inwoners het initiatief?",
                "Is de straatnaam duidelijk?",
                "Adresseert de raad dit?",
                ""
            })
    void leavesOtherQuestionsAlone(String text) {
        assertThat(PersonalData.find(text)).isEmpty();
    }
}
