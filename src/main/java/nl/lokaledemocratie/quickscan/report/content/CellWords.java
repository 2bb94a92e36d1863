package nl.lokaledemocratie.quickscan.report.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.document.Block;

/** What stands small below a number of a table: its margin or bounds, and "verdeeld". */
public record CellWords(Phrases phrases) {

    /** The mean of a score that is shown. */
    public static Optional<Double> shownMean(Optional<PublishedScore> score) {
        return score.filter(found -> found.visibility().isShown())
                .filter(found -> found.mean().isPresent())
                .map(found -> found.mean().getAsDouble());
    }

    public String below(ScoreCell cell) {
        return below(cell, "");
    }

    /** Where there is no number: a quiet mark for what is hidden, and words for all else. */
    public Block.Cell without(ScoreCell.State state, int span) {
        return state == ScoreCell.State.HIDDEN ? hidden(span) : Block.Cell.muted(instead(state), span);
    }

    /** The quiet mark. */
    public Block.Cell hidden(int span) {
        return Block.Cell.muted(phrases.say("hidden-mark-quiet"), span).noted(List.of(phrases.say("sign-hidden")));
    }

    /** What the signs of a cell mean that stands below its number. */
    public List<String> meanings(ScoreCell cell) {
        return cell.interval().map(margin -> phrases.say(margin.chance() ? "sign-chance" : "sign-bounds")).stream()
                .toList();
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
        return instead(stateOf(scores));
    }

    /** The same as a cell of a table. */
    public Block.Cell without(List<PublishedScore> scores, int span) {
        return without(stateOf(scores), span);
    }

    private static ScoreCell.State stateOf(List<PublishedScore> scores) {
        boolean hidden = scores.stream().anyMatch(score -> score.visibility() == Visibility.HIDDEN);
        return scores.stream()
                .findFirst()
                .map(score -> ScoreCell.State.without(score.cell().level(), hidden))
                .orElse(ScoreCell.State.NOT_ASKED);
    }

    /** The same before other words. */
    public String below(ScoreCell cell, String last) {
        String margin = cell.interval().map(this::margin).orElse("");
        String divided = cell.divided() ? phrases.say("divided") : "";
        return Stream.of(margin, divided, last)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String margin(ScoreCell.Margin margin) {
        return phrases.say(
                margin.chance() ? "chance" : "bounds",
                "range",
                phrases.notation().range(margin.low(), margin.high()));
    }

    /** The shares of "weet ik niet". */
    public String dontKnow(ScoreCell now, ScoreCell wish) {
        if (now.dontKnow().isPresent() && wish.dontKnow().isPresent()) {
            return phrases.say("dontknow-both", "now", share(now.dontKnow()), "wish", share(wish.dontKnow()));
        }
        return now.dontKnow().isPresent()
                ? phrases.say("dontknow-now", "now", share(now.dontKnow()))
                : wish.dontKnow().isPresent() ? phrases.say("dontknow-wish", "wish", share(wish.dontKnow())) : "";
    }

    private String share(OptionalDouble share) {
        return phrases.notation().percentage(share.orElseThrow());
    }

    public String often(ScoreCell now, ScoreCell wish) {
        return now.isOftenUnknown() || wish.isOftenUnknown() ? phrases.say("dontknow-high") : "";
    }
}
