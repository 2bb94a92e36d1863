package nl.lokaledemocratie.quickscan.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.claim.ThemeHeadline.Kind;
import nl.lokaledemocratie.quickscan.analysis.claim.ThemeHeadline.Levels;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.attack.SmallMunicipality;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeHeadlineTest {

    @Test
    void givesNowAndWishOfEveryGroupWhereNothingStandsOut() {
        ThemeHeadline headline = ThemeHeadline.of(
                new Results()
                        .group("raadsleden", 20, 33, true)
                        .group("inwoners", 90, 0, false)
                        .full(Level.THEME, "raadsleden", "T", Aspect.NOW, 20, 3.1)
                        .full(Level.THEME, "raadsleden", "T", Aspect.WISH, 20, 4.2)
                        .full(Level.THEME, "inwoners", "T", Aspect.NOW, 90, 2.5)
                        .build(),
                "T");

        assertThat(headline.kind()).isEqualTo(Kind.LEVELS);
        assertThat(headline.levels())
                .containsExactly(
                        new Levels("raadsleden", Optional.of(3.1), Optional.of(4.2)),
                        new Levels("inwoners", Optional.of(2.5), Optional.empty()));
    }

    @Test
    void saysThatNothingIsShownOfAThemeOfWhichNothingIs() {
        PublishedResult nobody = new Results().group("raadsleden", 0, 33, true).build();

        assertThat(ThemeHeadline.of(nobody, "T").kind()).isEqualTo(Kind.NO_SCORES);
    }

    /** Whatever is hidden: each level is a mean that is shown, and what stands out comes before what does not. */
    @ParameterizedTest
    @MethodSource("municipalities")
    void saysOnlyLevelsThatAreShown(PublishedResult result) {
        result.scores().stream()
                .map(PublishedScore::cell)
                .filter(cell -> cell.level() == Level.THEME && cell.aspect() == Aspect.NOW)
                .map(Cell::key)
                .distinct()
                .forEach(theme -> check(result, theme, ThemeHeadline.of(result, theme)));
    }

    private static void check(PublishedResult result, String theme, ThemeHeadline headline) {
        if (headline.kind() != Kind.CHANGE) {
            headline.levels().forEach(levels -> {
                Cell now = new Cell(Level.THEME, levels.group(), theme, Aspect.NOW);
                levels.first().ifPresent(mean -> assertThat(shown(result, now)).contains(mean));
                levels.second().ifPresent(mean -> assertThat(shown(result, now.of(Aspect.WISH)))
                        .contains(mean));
            });
        }
        boolean gap = result.findings().remarkable(RemarkableKind.PAIRED_GAP).stream()
                .anyMatch(row -> row.cells().get(0).key().equals(theme));
        assertThat(headline.kind() == Kind.GAP).isEqualTo(gap);
        assertThat(headline.told().isEmpty())
                .isEqualTo(!headline.kind().equals(Kind.GAP)
                        && headline.kind() != Kind.GROUPS
                        && headline.kind() != Kind.CHANGE);
        if (headline.kind() == Kind.HIDDEN || headline.kind() == Kind.NO_SCORES) {
            assertThat(result.scores())
                    .filteredOn(score -> score.cell().level() == Level.THEME
                            && score.cell().key().equals(theme)
                            && score.cell().aspect() != Aspect.GAP)
                    .noneMatch(score -> score.visibility().isShown());
        }
    }

    private static Optional<Double> shown(PublishedResult result, Cell cell) {
        return result.find(cell)
                .filter(score -> score.visibility() != Visibility.HIDDEN)
                .map(score -> score.mean().orElseThrow());
    }

    static java.util.stream.Stream<PublishedResult> municipalities() {
        return LongStream.rangeClosed(1, 30)
                .mapToObj(seed -> Disclosure.publish(new SmallMunicipality(seed)
                        .twoScans(AnalysisSettings.STANDARD)
                        .get(1)));
    }
}
