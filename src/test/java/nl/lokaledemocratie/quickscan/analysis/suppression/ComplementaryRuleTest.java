package nl.lokaledemocratie.quickscan.analysis.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression.Decision;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * METHOD.md 12, rules 5a to 5c, for one group and aspect. {@code a:T+one=F20} is an item in theme T and core value one, FULL with 20
 * answers; F is FULL, M MEAN_ONLY, P PRIMARY, D DISCLOSIVE, C COMPLEMENTARY, N without data.
 */
class ComplementaryRuleTest {

    private static final String GROUP = "raadsleden";

    /** Rule 5a: nothing of a theme that tells the answers, for a unanimous theme follows from its items. */
    @Test
    void hidesTheItemsOfAThemeThatTellsTheAnswers() {
        assertThat(after("a:T=F b:T=M c:T=P d:T=N", "T=D")).isEqualTo("a=C b=C c=P d=N T=D");
    }

    /** Rule 5b: a mean over a telling item gives that item when the others stand beside it. */
    @ParameterizedTest
    @CsvSource({
        "a:T=D b:T=F c:T=F, T=F, a=D b=F c=F T=C",
        "a:T=D b:T=F c:T=F, T=M, a=D b=F c=F T=C",
        "a:T=D b:T=D c:T=F, T=F, a=D b=D c=F T=C",
        "a:T=D b:T=F c:T=F, T=P, a=D b=F c=F T=P"
    })
    void hidesAThemeWithAnItemThatTellsTheAnswers(String items, String wholes, String after) {
        assertThat(after(items, wholes)).isEqualTo(after);
    }

    /** Rule 5c: one hidden item is the rest of the theme; the shown item with the fewest answers goes too, the first of equals. */
    @ParameterizedTest
    @CsvSource({
        "a:T=P b:T=F20 c:T=F12 d:T=F15, T=F, a=P b=F c=C d=F T=F",
        "a:T=F20 b:T=F12 c:T=P d:T=F12, T=F, a=F b=C c=P d=F T=F",
        "a:T=P b:T=M5 c:T=F20, T=F, a=P b=C c=F T=F",
        "a:T=P b:T=F20 c:T=F20, T=M, a=P b=C c=F T=M",
        "a:T=P b:T=P c:T=F20, T=F, a=P b=P c=F T=F",
        "a:T=F20 b:T=F12, T=F, a=F b=F T=F",
        "a:T=P b:T=F20 c:T=F12, T=P, a=P b=F c=F T=P",
        "a:T=P b:T=F20 c:T=F12, T=C, a=P b=F c=F T=C"
    })
    void hidesASecondItemBesideOneThatIsHidden(String items, String wholes, String after) {
        assertThat(after(items, wholes)).isEqualTo(after);
    }

    /** An item without data is not hidden, and beside the only item nothing is left to hide. */
    @ParameterizedTest
    @CsvSource({"a:T=P, T=F, a=P T=F", "a:T=N b:T=F20 c:T=F12, T=F, a=N b=F c=F T=F", "a:T=P b:T=N, T=F, a=P b=N T=F"})
    void leavesAThemeOfWhichNothingElseIsShown(String items, String wholes, String after) {
        assertThat(after(items, wholes)).isEqualTo(after);
    }

    /** Rule 5c does not lead to 5b: an item that was hidden beside another takes no core value with it. */
    @Test
    void keepsTheValueOfAnItemThatWasHiddenBesideAnother() {
        assertThat(after("a:T=P b:T+one=F20 c:U+one=F30 d:U+one=F40", "T=F U=F one=F"))
                .isEqualTo("a=P b=C c=C d=C T=F U=F one=F");
    }

    /** Theme T hides b, by that core value one hides c, by that core value two hides d. */
    @Test
    void goesOnUntilNothingChanges() {
        assertThat(after("a:T=P b:T+one=F20 c:U+one+two=F30 d:V+two=F40 e:V+two=F50", "T=F U=F V=F one=F two=F"))
                .isEqualTo("a=P b=C c=C d=C e=C T=F U=F V=F one=F two=F");
    }

    /** What a core value hides at the end of a pass leads a theme at its beginning to hide one more. */
    @Test
    void goesBackToThemesThatWereFine() {
        assertThat(after("a:T=F50 b:T+one=F20 c:U+one=P d:U=P", "T=F U=F one=F"))
                .isEqualTo("a=C b=C c=P d=P T=F U=F one=F");
    }

    /** Rule 5a reaches a core value by an item that both share, and 5b hides that value although the item was shown before. */
    @Test
    void hidesAValueThatSharesAnItemWithATellingTheme() {
        assertThat(after("a:T+one=F20 b:T=F20 c:U+one=F20 d:U+one=F20", "T=D U=F one=F"))
                .isEqualTo("a=C b=C c=F d=F T=D U=F one=C");
    }

    /** An item of a telling theme that was hidden anyway tells as well. */
    @Test
    void hidesAValueWithAHiddenItemOfATellingTheme() {
        assertThat(after("a:T+one=P b:T=F20 c:U+one=F20 d:U+one=F20", "T=D U=F one=F"))
                .isEqualTo("a=P b=C c=F d=F T=D U=F one=C");
    }

    /** Rule 5c as who typed the paper sees it: b is all paper and no secret for him, so a would be the only one he does not know. */
    @ParameterizedTest
    @CsvSource({
        "a:T=P4/4 b:T=P3/0 c:T=F20/12 d:T=F30/12, a=P b=P c=C d=F T=F",
        "a:T=P4/4 b:T=P3/1 c:T=F20/12 d:T=F30/12, a=P b=P c=F d=F T=F",
        "a:T=P4/4 b:T=F20/0 c:T=F30/12 d:T=F40/12, a=P b=C c=C d=F T=F",
        "a:T=P4/0 b:T=F20/20 c:T=F30/30, a=P b=C c=C T=F"
    })
    void hidesASecondItemOfThoseThatWereNotTyped(String items, String after) {
        assertThat(after(items, "T=F")).isEqualTo(after);
    }

    @Test
    void leavesWhatIsFullAlone() {
        assertThat(after("a:T+one=F b:T=F c:U+one=M", "T=F U=M one=F")).isEqualTo("a=F b=F c=M T=F U=M one=F");
    }

    @Test
    void keepsTheNumberOfAnswersOfWhatItHides() {
        Map<Cell, Decision> decisions = decided("a:T=P3 b:T=F20", "T=F");

        assertThat(decisions.get(new Cell(Level.ITEM, GROUP, "b", Aspect.NOW)))
                .isEqualTo(new Decision(20, 20, CellStatus.COMPLEMENTARY));
    }

    private static String after(String items, String wholes) {
        return decided(items, wholes).entrySet().stream()
                .map(entry -> entry.getKey().key() + "="
                        + entry.getValue().status().name().charAt(0))
                .collect(Collectors.joining(" "));
    }

    private static Map<Cell, Decision> decided(String items, String wholes) {
        List<Codebook.Item> codebook = new ArrayList<>();
        Map<Cell, Decision> decisions = new LinkedHashMap<>();
        for (String item : items.split(" ")) {
            String[] parts = item.split("[:=]");
            List<String> homes = List.of(parts[1].split("\\+"));
            codebook.add(new Codebook.Item(
                    parts[0], homes.get(0), homes.subList(1, homes.size()), true, false, false, new Range(1, 5)));
            decisions.put(new Cell(Level.ITEM, GROUP, parts[0], Aspect.NOW), decision(parts[2]));
        }
        for (String whole : wholes.split(" ")) {
            String[] parts = whole.split("=");
            Level level = Character.isUpperCase(parts[0].charAt(0)) ? Level.THEME : Level.VALUE;
            decisions.put(new Cell(level, GROUP, parts[0], Aspect.NOW), decision(parts[1]));
        }
        new ComplementaryRule(new Codebook(codebook), GROUP, Aspect.NOW, decisions).apply();
        return decisions;
    }

    private static Decision decision(String text) {
        CellStatus status = Stream.of(CellStatus.values())
                .filter(one -> one.name().charAt(0) == text.charAt(0))
                .findFirst()
                .orElseThrow();
        String[] numbers = text.substring(1).split("/");
        int n = numbers[0].isEmpty() ? 20 : Integer.parseInt(numbers[0]);
        return new Decision(n, numbers.length == 1 ? n : Integer.parseInt(numbers[1]), status);
    }
}
