package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * Whether there was anything to look at for what stands out (METHOD.md 11): only then may it be said that nothing does. It follows
 * from what is shown alone.
 *
 * @param gaps   the gap of a theme in a group
 * @param groups now of one theme in two groups
 * @param trends now of a theme in this scan and the previous one
 */
public record Examined(boolean gaps, boolean groups, boolean trends) {

    public static Examined of(PublishedResult result) {
        return new Examined(
                themes(result, Aspect.GAP).findAny().isPresent(),
                isAnyTwice(themes(result, Aspect.NOW)),
                result.findings().changes().stream().anyMatch(row -> row.cell().isThemeNow()));
    }

    /** Of results of one kind. */
    public boolean isFor(RemarkableKind kind) {
        return switch (kind) {
            case PAIRED_GAP -> gaps;
            case PERCEPTION_GAP -> groups;
            case TREND -> trends;
        };
    }

    private static Stream<PublishedScore> themes(PublishedResult result, Aspect aspect) {
        return result.scores().stream()
                .filter(score ->
                        score.cell().level() == Level.THEME && score.cell().aspect() == aspect)
                .filter(Claims::isSayable);
    }

    private static boolean isAnyTwice(Stream<PublishedScore> scores) {
        return scores.collect(Collectors.groupingBy(score -> score.cell().key())).values().stream()
                .mapToInt(Collection::size)
                .anyMatch(groups -> groups > 1);
    }
}
