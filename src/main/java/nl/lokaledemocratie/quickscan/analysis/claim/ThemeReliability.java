package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedReliability;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** How the statements of a theme hang together in each group of which that may be shown (METHOD.md 6). */
public final class ThemeReliability {

    private ThemeReliability() {}

    /** One group; at least one of the three is there. */
    public record Row(
            String group,
            Optional<PublishedReliability> now,
            Optional<PublishedReliability> wish,
            Optional<PublishedReliability> gap) {

        boolean isShown() {
            return now.isPresent() || wish.isPresent() || gap.isPresent();
        }
    }

    /** In the order of the groups; empty where nothing of it may be shown. */
    public static List<Row> of(PublishedResult result, String theme) {
        return result.groups().stream()
                .map(PublishedGroup::key)
                .map(group -> new Row(
                        group,
                        find(result, group, theme, Aspect.NOW),
                        find(result, group, theme, Aspect.WISH),
                        find(result, group, theme, Aspect.GAP)))
                .filter(Row::isShown)
                .toList();
    }

    /** Where the report calls the theme a collection of questions: of which open groups its statements hang together too little, and in what. */
    public static List<PublishedReliability> collections(PublishedResult result, String theme) {
        return result.groups().stream()
                .filter(group -> !group.closed())
                .flatMap(group ->
                        Aspect.ASKED.stream().flatMap(aspect -> find(result, group.key(), theme, aspect).stream()))
                .filter(PublishedReliability::collection)
                .toList();
    }

    private static Optional<PublishedReliability> find(
            PublishedResult result, String group, String theme, Aspect aspect) {
        return result.findings().reliabilities().stream()
                .filter(row -> row.cell().level() == Level.THEME
                        && row.cell().group().equals(group)
                        && row.cell().key().equals(theme)
                        && row.cell().aspect() == aspect)
                .findFirst();
    }
}
