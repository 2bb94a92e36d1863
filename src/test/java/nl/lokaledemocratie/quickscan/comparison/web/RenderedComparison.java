package nl.lokaledemocratie.quickscan.comparison.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedScan;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** The comparison of one group of any result, in Dutch; the page needs a request. */
public record RenderedComparison(String page, String picture) {

    /** Of the gaps. */
    public static RenderedComparison of(PublishedResult result, Questionnaire questionnaire, String group) {
        return of(result, questionnaire, group, Choice.View.KLOOF);
    }

    private static RenderedComparison of(
            PublishedResult result, Questionnaire questionnaire, String group, Choice.View view) {
        Choice choice = new Choice(
                List.of(questionnaire.id()),
                questionnaire,
                questionnaire.audience(group),
                view,
                Choice.Across.THEMAS,
                Choice.SortKey.NAAM,
                List.of(),
                List.of(),
                Optional.empty());
        Map<String, ComparedCell> cells = result.scores().stream()
                .filter(score -> choice.compared().shows(score))
                .collect(Collectors.toMap(score -> score.cell().key(), ComparedCell::of));
        ComparedScan scan = new ComparedScan(
                UUID.randomUUID(),
                "GM0000",
                "Proefstad",
                "Quick Scan",
                Optional.empty(),
                OptionalInt.empty(),
                LocalDate.of(2026, 10, 2),
                true,
                true,
                result.groups().stream()
                        .filter(one -> one.key().equals(group))
                        .mapToInt(PublishedGroup::respondents)
                        .sum(),
                cells);
        ComparedTable table = ComparedTable.of(
                choice.compared(),
                List.of(scan),
                Topic.listOf(questionnaire, Level.THEME),
                choice.sort().order());
        return new RenderedComparison(
                ComparisonPages.Templates.compare(
                                ComparisonView.of(choice, table, List.of(), Locale.forLanguageTag("nl")), true)
                        .render(),
                new String(GapPicture.of(choice, table, Locale.forLanguageTag("nl"), 3), StandardCharsets.UTF_8));
    }
}
