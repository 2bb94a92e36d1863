package nl.lokaledemocratie.quickscan.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakenTogetherTest {

    private static final Option YOUNGEST = new Option("<15", LocalizedText.dutch("jonger dan 15 jaar"), false);
    private static final Option OLDEST = new Option("75+", LocalizedText.dutch("75 jaar of ouder"), false);

    @ParameterizedTest
    @CsvSource({
        "15-24;25-34, 15 tot en met 34 jaar",
        "15-24;25-34;35-44, 15 tot en met 44 jaar",
        "65-74;75+, 65 jaar of ouder",
        "55-64;65-74;75+, 55 jaar of ouder",
        "<15;15-24, jonger dan 25 jaar",
        "15-24, 15 tot en met 24 jaar",
        "15-24;45-54, 15 tot en met 24 jaar|45 tot en met 54 jaar",
        "15-24;25-34;65-74;75+, 15 tot en met 34 jaar|65 jaar of ouder",
        "x;75+, x|75 jaar of ouder",
    })
    void callsAgesThatFollowEachOtherOneRange(String keys, String labels) {
        assertThat(TakenTogether.labels(Optional.of(ages()), List.of(keys.split(";")), "nl"))
                .containsExactly(labels.split("\\|"));
    }

    @Test
    void usesTheWordsOfTheLanguage() {
        assertThat(TakenTogether.labels(Optional.of(ages()), List.of("15-24", "25-34"), "en"))
                .containsExactly("15 to 34 years");
    }

    @Test
    void keepsWordsThatDoNotSayTheAges() {
        ChoiceQuestion question = new ChoiceQuestion(
                "leeftijd",
                ages().prompt(),
                List.of(
                        new Option("15-24", LocalizedText.dutch("jongeren"), false),
                        new Option("25-34", LocalizedText.dutch("jong volwassenen"), false)),
                true);
        assertThat(TakenTogether.labels(Optional.of(question), List.of("15-24", "25-34"), "nl"))
                .containsExactly("jongeren", "jong volwassenen");
        assertThat(TakenTogether.labels(Optional.empty(), List.of("15-24", "v"), "nl"))
                .containsExactly("15-24", "v");
    }

    private static ChoiceQuestion ages() {
        List<Option> between = Arrays.stream(new int[] {15, 25, 35, 45, 55, 65})
                .mapToObj(from -> new Option(
                        from + "-" + (from + 9),
                        new LocalizedText(Map.of(
                                "nl", from + " tot en met " + (from + 9) + " jaar",
                                "en", from + " to " + (from + 9) + " years")),
                        false))
                .toList();
        return new ChoiceQuestion(
                "leeftijd",
                new Prompt(
                        Wording.same(LocalizedText.dutch("Hoe oud bent u?")),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        false,
                        List.of()),
                Stream.of(List.of(YOUNGEST), between, List.of(OLDEST))
                        .flatMap(List::stream)
                        .toList(),
                true);
    }
}
