package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.Claims;
import nl.lokaledemocratie.quickscan.analysis.claim.GapStory;
import nl.lokaledemocratie.quickscan.analysis.claim.GapStory.Place;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.ScopeWords;

/** Where the gap of a group is largest and smallest, in the words of the report; {@link GapStory} decides what is said. */
final class GapSentences {

    private static final String THINGS = "gap-themes";

    /** Of what comes after the largest. */
    private static final int MOST_NAMED = 3;

    private final PublishedResult result;
    private final String group;
    private final GapStory story;
    private final Phrases phrases;
    private final ScopeWords scope;

    private GapSentences(PublishedResult result, String group, GapStory story, Phrases phrases) {
        this.result = result;
        this.group = group;
        this.story = story;
        this.phrases = phrases;
        this.scope = new ScopeWords(story.over(), phrases);
    }

    static String of(ReportContent content, Group group, Phrases phrases) {
        ReportSource source = content.source();
        GapStory story = GapStory.of(source.result(), source.questionnaire(), group.key(), phrases.notation()::mean);
        return new GapSentences(source.result(), group.key(), story, phrases).text();
    }

    private String text() {
        String sentences =
                switch (story.kind()) {
                    case NONE -> phrases.say("gap-none");
                    case ONE -> one(story.largest().get(0));
                    case SCALES -> phrases.say("gap-scales");
                    case SMALL -> small();
                    case EVEN -> phrases.say("gap-even", "gaps", named(story.largest()), "of", scope.of(THINGS));
                    case RANKED -> ranked();
                };
        return story.kind() != GapStory.Kind.ONE && story.isAnyNegative()
                ? sentences + " " + phrases.say("gap-negative")
                : sentences;
    }

    private String one(Place place) {
        return phrases.say(
                "gap-only",
                "theme",
                place.theme().name().in(phrases.language()),
                "gap",
                phrases.notation().gap(place.gap()));
    }

    private String small() {
        return phrases.say("gap-small", "limit", phrases.notation().atMost(story.limit()), "of", scope.of(THINGS));
    }

    private String ranked() {
        List<String> sentences = new ArrayList<>();
        sentences.add(largest());
        if (!story.next().isEmpty()) {
            sentences.add(phrases.say("gap-next", "gaps", next(), "of", scope.ofPart(THINGS)));
        }
        sentences.add(phrases.say("gap-smallest", "gaps", named(story.smallest()), "of", scope.of(THINGS)));
        return String.join(" ", sentences);
    }

    /** A few of them with their levels; more that are as large are counted. */
    private String next() {
        return Enumeration.some(story.next().stream().map(this::withLevels).toList(), MOST_NAMED, phrases);
    }

    private String withLevels(Place place) {
        Cell now = new Cell(Level.THEME, group, place.theme().key(), Aspect.NOW);
        return mean(now)
                .flatMap(first -> mean(now.of(Aspect.WISH))
                        .map(second -> phrases.say(
                                "gap-named-levels",
                                "theme",
                                place.theme().name().in(phrases.language()),
                                "first",
                                first,
                                "second",
                                second)))
                .orElseGet(() -> named(place));
    }

    private Optional<String> mean(Cell cell) {
        return result.find(cell).filter(Claims::isSayable).map(score -> phrases.notation()
                .mean(score.mean().orElseThrow()));
    }

    private String largest() {
        Place first = story.largest().get(0);
        if (first.sides().isEmpty()) {
            return phrases.say("gap-largest", "gaps", named(story.largest()), "of", scope.of(THINGS));
        }
        return phrases.say(
                "gap-largest-sides",
                "theme",
                first.theme().name().in(phrases.language()),
                "now",
                phrases.notation().mean(first.sides().get().now()),
                "wish",
                phrases.notation().mean(first.sides().get().wish()),
                "gap",
                phrases.notation().gap(first.gap()) + notes(first),
                "of",
                scope.of(THINGS));
    }

    /** Whoever calculates along with what is printed is told why it is a tenth off, or about other means. */
    private String notes(Place place) {
        return (place.rounded() ? ", " + phrases.say("gap-rounded") : "")
                + (place.pairs() ? ", " + phrases.say("gap-pairs") : "");
    }

    private String named(List<Place> places) {
        return Enumeration.of(places.stream().map(this::named).toList(), phrases);
    }

    private String named(Place place) {
        return phrases.say(
                "gap-named",
                "theme",
                place.theme().name().in(phrases.language()),
                "gap",
                phrases.notation().gap(place.gap()));
    }
}
