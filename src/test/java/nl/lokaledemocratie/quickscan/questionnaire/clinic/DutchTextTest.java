package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DutchTextTest {

    @Test
    void endsSentencesAtDotsQuestionMarksAndEmptyLines() {
        assertThat(DutchText.of("Hoe is het nu? Goed! Dat weet ik.\n\nEen kop\n\nEn tekst")
                        .sentences())
                .extracting(DutchText.Sentence::text)
                .containsExactly("Hoe is het nu?", "Goed!", "Dat weet ik.", "Een kop", "En tekst");
    }

    @Test
    void endsNoSentenceAtAnAbbreviation() {
        assertThat(DutchText.of("De raad (o.a. de fracties) beslist, bijv. over geld.")
                        .sentences())
                .hasSize(1);
    }

    @Test
    void takesALineEndWithinASentenceForASpace() {
        assertThat(DutchText.of("Een zin die\ndoorloopt.").sentences())
                .extracting(DutchText.Sentence::text)
                .containsExactly("Een zin die doorloopt.");
    }

    @Test
    void countsNoNumberAsAWordButReadsIt() {
        assertThat(DutchText.of("15 tot en met 24 jaar").words()).containsExactly("tot", "en", "met", "jaar");
        assertThat(DutchText.countRead("15 tot en met 24 jaar")).isEqualTo(6);
    }

    @Test
    void keepsApostrophesAndHyphensInsideWords() {
        assertThat(DutchText.of("Foto's van oud-raadsleden in zee.").words())
                .containsExactly("Foto's", "van", "oud-raadsleden", "in", "zee");
    }

    @Test
    void findsNothingInATextWithoutWords() {
        assertThat(DutchText.of("… 12!").sentences()).isEmpty();
    }
}
