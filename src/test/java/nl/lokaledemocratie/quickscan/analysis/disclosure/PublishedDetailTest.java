package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.OneChoice;
import nl.lokaledemocratie.quickscan.analysis.published.Composition;
import nl.lokaledemocratie.quickscan.analysis.published.FlatDetail;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.stats.Interval;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import org.junit.jupiter.api.Test;

/** METHOD.md 12: what passes the gate of a cell, number by number; all of a FULL cell, worked out by hand. */
class PublishedDetailTest {

    private static final String[] EVERY_ANSWER = {"151", "252", "343", "434", "525"};

    /** Four of each answer 1 to 5: mean 3, s² = 40/19, A = 0, two fifths at either end. One said "weet ik niet", two left it empty. */
    @Test
    void publishesEverythingOfAFullItem() {
        CountedScan scan = CountedScan.of("inwoners")
                .answered("inwoners", 20, EVERY_ANSWER)
                .answered("inwoners", 1, "?33")
                .answered("inwoners", 2, "-33");

        PublishedScore now = score(scan, Level.ITEM, "a", Aspect.NOW);
        FlatDetail detail = now.detail().orElseThrow().flat();

        assertThat(now.n()).hasValue(20);
        assertThat(now.mean()).hasValue(3);
        assertThat(detail.sd().orElseThrow()).isEqualTo(Math.sqrt(40 / 19.0), within(1e-12));
        assertThat(detail.interval().type()).isEqualTo(Interval.Type.NOISE_BAND);
        assertThat(detail.dontKnow()).hasValue(1);
        assertThat(detail.missing()).hasValue(2);
        assertThat(detail.counts()).containsExactly(4, 4, 4, 4, 4);
        assertThat(detail.shareLow()).hasValue(0.4);
        assertThat(detail.shareHigh()).hasValue(0.4);
        assertThat(detail.agreement().orElseThrow()).isEqualTo(0, within(1e-12));
        assertThat(detail.divided()).contains(true);
        assertThat(detail.nowOfPairs()).isEmpty();
        assertThat(detail.wishOfPairs()).isEmpty();
    }

    /** Scores 1 to 5, four of each: two fifths below 2½ and two fifths above 3½. */
    @Test
    void publishesSharesOfAFullTheme() {
        CountedScan scan = CountedScan.of("inwoners").answered("inwoners", 20, EVERY_ANSWER);

        PublishedScore theme = score(scan, Level.THEME, "T", Aspect.NOW);
        FlatDetail detail = theme.detail().orElseThrow().flat();

        assertThat(theme.mean().orElseThrow()).isEqualTo((1 + 2 + 3 + 4 + 5) / 5.0, within(1e-12));
        assertThat(detail.shareLow()).hasValue(0.4);
        assertThat(detail.shareHigh()).hasValue(0.4);
        assertThat(detail.sd()).isPresent();
        assertThat(detail.interval().type()).isEqualTo(Interval.Type.NOISE_BAND);
        assertThat(detail.agreement().orElseThrow()).isEqualTo(0, within(1e-12));
        assertThat(detail.counts()).isEmpty();
        assertThat(detail.dontKnow()).isEmpty();
        assertThat(detail.missing()).isEmpty();
        assertThat(detail.divided()).isEmpty();
        assertThat(score(scan, Level.VALUE, "K", Aspect.NOW).mean()).hasValue(3);
        assertThat(score(scan, Level.VALUE, "K", Aspect.NOW)
                        .detail()
                        .orElseThrow()
                        .flat()
                        .shareLow())
                .hasValue(0.4);
    }

    /** A of a theme is the mean over its items: not while one of them is hidden (12.6). */
    @Test
    void hidesTheAgreementOfAThemeWithAHiddenItem() {
        CountedScan scan = CountedScan.of("inwoners")
                .answered("inwoners", 20, "15-", "25-", "34-", "43-", "52-")
                .answered("inwoners", 7, "152", "343");

        PublishedScore theme = score(scan, Level.THEME, "T", Aspect.NOW);

        assertThat(score(scan, Level.ITEM, "b", Aspect.NOW).visibility()).isEqualTo(Visibility.MEAN_ONLY);
        assertThat(theme.visibility()).isEqualTo(Visibility.FULL);
        assertThat(theme.detail().orElseThrow().flat().agreement()).isEmpty();
    }

    /** Gaps 4, 3, 1, −1, −3: mean 0.8, now of the pairs 3, wish 3.8. */
    @Test
    void publishesBothSidesOfAFullGap() {
        CountedScan scan = CountedScan.of("inwoners").answered("inwoners", 20, EVERY_ANSWER);

        PublishedScore gap = score(scan, Level.ITEM, "a", Aspect.GAP);
        FlatDetail detail = gap.detail().orElseThrow().flat();

        assertThat(gap.n()).hasValue(20);
        assertThat(gap.mean().orElseThrow()).isEqualTo(0.8, within(1e-12));
        assertThat(detail.sd()).isPresent();
        assertThat(detail.interval().type()).isEqualTo(Interval.Type.NOISE_BAND);
        assertThat(detail.nowOfPairs()).hasValue(3);
        assertThat(detail.wishOfPairs().orElseThrow()).isEqualTo(3.8, within(1e-12));
        assertThat(detail.dontKnow()).isEmpty();
        assertThat(detail.counts()).isEmpty();
    }

    /** Four who answered the wish alone are as few as four who answered the now alone. */
    @Test
    void hidesBothSidesWhenFewAnsweredTheWishAlone() {
        assertThat(sides("-53", 4)).isFalse();
        assertThat(sides("-53", 5)).isTrue();
        assertThat(sides("3-3", 1)).isFalse();
        assertThat(sides("3-3", 5)).isTrue();
    }

    private static boolean sides(String answers, int people) {
        CountedScan scan = CountedScan.of("inwoners")
                .answered("inwoners", 20, EVERY_ANSWER)
                .answered("inwoners", people, answers);
        return score(scan, Level.ITEM, "a", Aspect.GAP)
                .detail()
                .orElseThrow()
                .flat()
                .nowOfPairs()
                .isPresent();
    }

    /** Rule 2: n and the mean, rounded half up, nothing else: 1 2 3 4 4 5 5 has a mean of 3.43. */
    @Test
    void publishesARoundedMeanOfFewAnswers() {
        CountedScan scan =
                CountedScan.of("inwoners").answered("inwoners", 7, "1-3", "2-3", "3-2", "4-2", "4-3", "5-3", "5-4");

        PublishedScore few = score(scan, Level.ITEM, "a", Aspect.NOW);

        assertThat(few.visibility()).isEqualTo(Visibility.MEAN_ONLY);
        assertThat(few.n()).hasValue(7);
        assertThat(few.mean()).hasValue(3.4);
        assertThat(few.detail()).isEmpty();
    }

    /** Groups in order; in each items, themes and values, by key and then aspect. */
    @Test
    void keepsTheOrderOfGroupsLevelsKeysAndAspects() {
        PublishedResult published = Disclosure.publish(CountedScan.of("raadsleden", "inwoners")
                .answered("inwoners", 20, EVERY_ANSWER)
                .result());
        List<String> one = Stream.of(Level.values())
                .flatMap(level -> CountedScan.CODEBOOK.keys(level).stream().flatMap(key -> Aspect.ALL.stream()
                        .filter(aspect -> !CountedScan.CODEBOOK
                                .members(new Cell(level, "inwoners", key, aspect))
                                .isEmpty())
                        .map(aspect -> level + " " + key + " " + aspect)))
                .toList();

        assertThat(published.scores().stream()
                        .map(score -> score.cell().group() + " " + score.cell().level() + " "
                                + score.cell().key() + " " + score.cell().aspect()))
                .containsExactlyElementsOf(Stream.of("raadsleden", "inwoners")
                        .flatMap(group -> one.stream().map(cell -> group + " " + cell))
                        .toList());
        assertThat(one).hasSize(10);
    }

    /** The number of respondents per group is public, also below five (METHOD.md 0). */
    @Test
    void publishesHowManyTookPartHoweverFew() {
        ScanResult result = new CountedScan(List.of(
                        new Population("raadsleden", OptionalInt.of(23), true),
                        new Population("inwoners", OptionalInt.empty(), false)))
                .answered("raadsleden", 3, "151")
                .answered("inwoners", 2, "---")
                .result();

        PublishedResult published = Disclosure.publish(result);

        assertThat(published.groups())
                .containsExactly(
                        new PublishedGroup("raadsleden", 3, OptionalInt.of(23), true),
                        new PublishedGroup("inwoners", 0, OptionalInt.empty(), false));
        assertThat(published.emptySheetsDropped()).isEqualTo(2);
        assertThat(published.answers()).isEmpty();
    }

    @Test
    void addsWhatMayBeShownOfOtherQuestions() {
        ScanResult result = CountedScan.of("raadsleden")
                .answered("raadsleden", 20, EVERY_ANSWER)
                .result();
        AnswerCounts answers = new AnswerCounts(
                EveryKind.withOwn(), List.of(new Population("raadsleden", OptionalInt.empty(), false)));
        for (int i = 0; i < 12; i++) {
            answers.add(AnswerSheets.of(EveryKind.withOwn())
                    .councillor()
                    .answer("jaren", String.valueOf(i))
                    .build());
        }

        PublishedResult both = Disclosure.publish(result, answers);

        assertThat(both.scores()).isEqualTo(Disclosure.publish(result).scores());
        assertThat(both.groups()).isEqualTo(Disclosure.publish(result).groups());
        assertThat(both.answers())
                .filteredOn(found -> found.question().equals("jaren"))
                .singleElement()
                .satisfies(found -> assertThat(found.mean()).hasValue(5.5));
    }

    /** Shares of 20 and 10 of 30 now, 15 and 15 before; three in a class are taken with their neighbour, so nothing is left. */
    @Test
    void composesAGroupByTheRulesForChoices() {
        ChoiceQuestion age = new ChoiceQuestion(
                "leeftijd",
                Prompt.of(LocalizedText.dutch("Leeftijd?")),
                List.of(new Option("jong", LocalizedText.dutch("Jong")), new Option("oud", LocalizedText.dutch("Oud"))),
                true);

        assertThat(Disclosure.compose(
                        age,
                        "inwoners",
                        online(Map.of("jong", 20, "oud", 10)),
                        online(Map.of("jong", 15, "oud", 15)),
                        AnalysisSettings.STANDARD))
                .contains(new Composition(
                        "inwoners",
                        "leeftijd",
                        List.of(
                                new Composition.Part(List.of("jong"), 20 / 30.0, 0.5),
                                new Composition.Part(List.of("oud"), 10 / 30.0, 0.5))));
        assertThat(Disclosure.compose(
                        age,
                        "inwoners",
                        online(Map.of("jong", 20, "oud", 3)),
                        online(Map.of("jong", 15, "oud", 15)),
                        AnalysisSettings.STANDARD))
                .isEmpty();
        assertThat(Disclosure.compose(
                        age,
                        "inwoners",
                        new OneChoice(Map.of("jong", 20, "oud", 10), Map.of("jong", 10, "oud", 3)),
                        online(Map.of("jong", 15, "oud", 15)),
                        AnalysisSettings.STANDARD))
                .as("who typed seven of the old ones knows the other three")
                .isEmpty();
    }

    private static OneChoice online(Map<String, Integer> people) {
        return new OneChoice(people, people);
    }

    @Test
    void hidesTheReasonOfHiding() {
        assertThat(Stream.of(CellStatus.values()).map(Disclosure::visibility))
                .containsExactly(
                        Visibility.NO_DATA,
                        Visibility.HIDDEN,
                        Visibility.HIDDEN,
                        Visibility.HIDDEN,
                        Visibility.MEAN_ONLY,
                        Visibility.FULL);
    }

    private static PublishedScore score(CountedScan scan, Level level, String key, Aspect aspect) {
        return Disclosure.publish(scan.result())
                .find(new Cell(level, "inwoners", key, aspect))
                .orElseThrow();
    }
}
