package nl.lokaledemocratie.quickscan.report.content;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.analysis.stats.Verdict;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Scores;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.Chapter;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.Kind;

/** Which words of the glossary stand anywhere in a report: the others need no explanation. */
public record PrintedWords(ReportContent content, Set<Kind> chapters) {

    /** Chapters that show scores. */
    private static final Set<Kind> SCORES = EnumSet.of(
            Kind.STORY,
            Kind.HIGHLIGHTS,
            Kind.OVERVIEW,
            Kind.THEMES,
            Kind.OPEN_GROUPS,
            Kind.VALUES,
            Kind.PRIORITIES,
            Kind.ANNEX);

    /** Chapters that say more of them. */
    private static final Set<Kind> DETAILS =
            EnumSet.of(Kind.STORY, Kind.HIGHLIGHTS, Kind.THEMES, Kind.TREND, Kind.ANNEX);

    /** Of a report with these chapters. */
    public static PrintedWords of(ReportContent content, ReportDefinition definition) {
        return new PrintedWords(
                content, definition.chapters().stream().map(Chapter::kind).collect(Collectors.toSet()));
    }

    private boolean has(Set<Kind> some) {
        return !Collections.disjoint(chapters, some);
    }

    private boolean has(Kind kind) {
        return chapters.contains(kind);
    }

    public boolean isPrinted(String word) {
        return switch (word) {
            case "now" -> has(SCORES) && content.asking().isNow();
            case "wish" -> has(SCORES) && content.asking().isWish();
            case "gap" -> has(SCORES) && content.asking().isGap();
            case "corevalue" ->
                (has(Kind.VALUES) || has(Kind.ANNEX)) && !content.values().isEmpty();
            case "paper" ->
                content.present().stream().anyMatch(group -> group.paper().orElse(0) > 0);
            case "missing", "others" ->
                has(Kind.PARTICIPANTS)
                        && content.source().result().findings().participants().stream()
                                .anyMatch(Participants::isShown);
            case "noise" -> has(SCORES) && margins().anyMatch(ScoreCell.Margin::chance);
            case "bounds" -> has(SCORES) && margins().anyMatch(margin -> !margin.chance());
            case "difference" ->
                has(DETAILS)
                        && !content.source().result().findings().differences().isEmpty();
            case "estimate" ->
                (has(Kind.ESTIMATES) || has(Kind.STORY))
                        && !content.source().result().findings().estimates().isEmpty();
            case "equal" -> says(PublishedNote.Kind.EQUIVALENT) || estimates(Verdict.EQUIVALENT);
            case "small" -> says(PublishedNote.Kind.SMALL) || estimates(Verdict.BOTH);
            case "undecided" -> says(PublishedNote.Kind.UNDECIDED) || estimates(Verdict.UNDECIDED);
            case "alpha" ->
                has(DETAILS)
                        && !content.source().result().findings().reliabilities().isEmpty();
            case "top" ->
                has(DETAILS)
                        && content.source().result().findings().ceilings().stream()
                                .anyMatch(row -> row.wish().level() == Level.THEME);
            case "ceiling" -> says(PublishedNote.Kind.CEILING);
            case "unreliable" -> says(PublishedNote.Kind.UNRELIABLE_GAP);
            case "detectable" ->
                has(DETAILS)
                        && content.source().result().findings().changes().stream()
                                .anyMatch(change -> change.detectable().isPresent());
            case "change" ->
                has(DETAILS) && !content.source().result().findings().changes().isEmpty();
            case "theme", "meanonly" -> has(SCORES);
            case "divided", "remarkable" -> has(DETAILS);
            default -> true;
        };
    }

    private boolean says(PublishedNote.Kind kind) {
        return has(DETAILS)
                && content.source().result().findings().notes().stream().anyMatch(note -> note.kind() == kind);
    }

    private boolean estimates(Verdict verdict) {
        return has(Kind.ESTIMATES)
                && content.source().result().findings().estimates().stream()
                        .anyMatch(row -> row.verdict().filter(verdict::equals).isPresent());
    }

    private Stream<ScoreCell.Margin> margins() {
        return Stream.concat(content.themes().stream(), content.values().stream())
                .flatMap(section -> Stream.concat(
                        section.scores().stream(),
                        section.statements().stream().flatMap(statement -> statement.scores().stream())))
                .flatMap(Scores::margins);
    }
}
