package nl.lokaledemocratie.quickscan.report.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;

/** What stands small below a number of a table: its margin or bounds, and "verdeeld". */
public record CellWords(Phrases phrases) {

    /** The mean of a score that is shown. */
    public static Optional<Double> shownMean(Optional<PublishedScore> score) {
        return score.filter(found -> found.visibility().isShown())
                .filter(found -> found.mean().isPresent())
                .map(found -> found.mean().getAsDouble());
    }

    public String below(ScoreCell cell) {
        return below("", cell);
    }

    /** What stands where there is no number. */
    public String instead(ScoreCell.State state) {
        return phrases.say(
                switch (state) {
                    case HIDDEN -> "hidden";
                    case NO_DATA -> "no-data";
                    case NO_SCORE -> "no-score";
                    case SHOWN, NOT_ASKED -> "not-asked";
                });
    }

    /** What stands where none of several numbers is shown: those of one row are of one level. */
    public String instead(List<PublishedScore> scores) {
        boolean hidden = scores.stream().anyMatch(score -> score.visibility() == Visibility.HIDDEN);
        return instead(scores.stream()
                .findFirst()
                .map(score -> ScoreCell.State.without(score.cell().level(), hidden))
                .orElse(ScoreCell.State.NOT_ASKED));
    }

    /** The same after other words. */
    public String below(String first, ScoreCell cell) {
        String margin = cell.interval().map(this::margin).orElse("");
        String divided = cell.divided() ? phrases.say("divided") : "";
        return Stream.of(first, margin, divided)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String margin(ScoreCell.Margin margin) {
        if (margin.chance()) {
            return phrases.say("chance", "range", phrases.notation().range(margin.low(), margin.high()));
        }
        return phrases.say(
                "bounds",
                "low",
                phrases.notation().mean(margin.low()),
                "high",
                phrases.notation().mean(margin.high()));
    }

    /** The shares of "weet ik niet". */
    public String dontKnow(ScoreCell now, ScoreCell wish) {
        if (now.dontKnow().isPresent() && wish.dontKnow().isPresent()) {
            return phrases.say("dontknow-both", "now", share(now.dontKnow()), "wish", share(wish.dontKnow()));
        }
        return now.dontKnow().isPresent()
                ? phrases.say("dontknow-now", "now", share(now.dontKnow()))
                : wish.dontKnow().isPresent() ? phrases.say("dontknow-wish", "wish", share(wish.dontKnow())) : "–";
    }

    private String share(OptionalDouble share) {
        return phrases.notation().percentage(share.orElseThrow());
    }

    public String often(ScoreCell now, ScoreCell wish) {
        return now.isOftenUnknown() || wish.isOftenUnknown() ? phrases.say("dontknow-high") : "";
    }
}
