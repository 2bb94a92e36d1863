package nl.lokaledemocratie.quickscan.comparison.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.comparison.ComparedScan;
import nl.lokaledemocratie.quickscan.comparison.GapTable;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** The comparison of one group of any result, in Dutch; the page needs a request. */
public record RenderedComparison(String page, String picture) {

    public static RenderedComparison of(PublishedResult result, Questionnaire questionnaire, String group) {
        Choice choice = new Choice(
                List.of(questionnaire.id()),
                questionnaire,
                questionnaire.audience(group),
                Choice.SortKey.of(Optional.empty()));
        ComparedScan scan = new ComparedScan(
                UUID.randomUUID(),
                "GM0000",
                "Proefstad",
                "Quick Scan",
                Optional.empty(),
                OptionalInt.empty(),
                LocalDate.of(2026, 10, 2),
                true,
                result);
        GapTable table = GapTable.of(
                List.of(scan), group, questionnaire.themes(), choice.sort().order());
        return new RenderedComparison(
                ComparisonPages.Templates.compare(choice, table, true).render(),
                new String(GapPicture.of(choice, table, Locale.forLanguageTag("nl")), StandardCharsets.UTF_8));
    }
}
