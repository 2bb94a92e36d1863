package nl.lokaledemocratie.quickscan.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferedAnswerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            luisteren     | 1=No, 2=Half, 3=Yes, dk=Don't know
            rapportcijfer | 1=1, 2=2, 3=3, 4=4, 5=5, 6=6, 7=7, 8=8, 9=9, 10=10, dk=No idea
            contact       | ja=Yes, nee=No, other=Other, namely
            kanalen       | brief=Letter, website=Website, balie=Counter, other=Other, namely
            eerst         | wegen=Roads, groen=Green, wonen=Housing
            jaren         | ''
            uitleg        | ''
            """)
    void isWhatOneChoosesFromInTheWordsOfThePage(String question, String offered) {
        assertThat(EveryKind.questionnaire().findQuestion(question).orElseThrow().offered().stream()
                        .map(answer -> answer.key() + "=" + answer.in("en", "No idea"))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(offered);
    }

    @Test
    void isAskedOfEveryKind() {
        assertThat(EveryKind.questionnaire()
                        .questions()
                        .map(Question::kind)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(QuestionKind.class))))
                .isEqualTo(EnumSet.allOf(QuestionKind.class));
        assertThat(QuestionKind.keys())
                .containsExactly("statement", "mark", "choice", "choices", "ranking", "number", "open");
    }
}
