package nl.lokaledemocratie.quickscan.report.content;

import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote.Kind;
import nl.lokaledemocratie.quickscan.analysis.stats.Verdict;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Scores;

/** Which words of the glossary stand anywhere in a report: the others need no explanation. */
public record PrintedWords(ReportContent content) {

    public boolean isPrinted(String word) {
        return switch (word) {
            case "now" -> content.asking().isNow();
            case "wish" -> content.asking().isWish();
            case "gap" -> content.asking().isGap();
            case "corevalue" -> !content.values().isEmpty();
            case "paper" ->
                content.present().stream().anyMatch(group -> group.paper().orElse(0) > 0);
            case "missing", "others" ->
                content.source().result().findings().participants().stream().anyMatch(Participants::isShown);
            case "noise" -> margins().anyMatch(ScoreCell.Margin::chance);
            case "bounds" -> margins().anyMatch(margin -> !margin.chance());
            case "difference" ->
                !content.source().result().findings().differences().isEmpty();
            case "estimate" -> !content.source().result().findings().estimates().isEmpty();
            case "equal" -> says(Kind.EQUIVALENT) || estimates(Verdict.EQUIVALENT);
            case "small" -> says(Kind.SMALL) || estimates(Verdict.BOTH);
            case "undecided" -> says(Kind.UNDECIDED) || estimates(Verdict.UNDECIDED);
            case "alpha" ->
                !content.source().result().findings().reliabilities().isEmpty();
            case "top" ->
                content.source().result().findings().ceilings().stream()
                        .anyMatch(row -> row.wish().level() == Level.THEME);
            case "ceiling" -> says(Kind.CEILING);
            case "unreliable" -> says(Kind.UNRELIABLE_GAP);
            case "detectable" ->
                content.source().result().findings().changes().stream()
                        .anyMatch(change -> change.detectable().isPresent());
            case "change" -> !content.source().result().findings().changes().isEmpty();
            default -> true;
        };
    }

    private boolean says(Kind kind) {
        return content.source().result().findings().notes().stream().anyMatch(note -> note.kind() == kind);
    }

    private boolean estimates(Verdict verdict) {
        return content.source().result().findings().estimates().stream()
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
