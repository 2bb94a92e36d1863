package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.claim.Claims;
import nl.lokaledemocratie.quickscan.analysis.claim.GapNote;
import nl.lokaledemocratie.quickscan.analysis.claim.GapRanking;
import nl.lokaledemocratie.quickscan.analysis.claim.Ranking;
import nl.lokaledemocratie.quickscan.analysis.claim.Ranking.Ranked;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail.Sides;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.ScopeWords;

/** Where the gap of a group is largest and smallest, in the words of METHOD.md 11b: the only place that makes such a sentence. */
final class GapSentences {

    /** From so many themes on the second is named too. */
    private static final int MANY = 4;

    private final GapRanking gaps;
    private final Ranking<GapRanking.Gap> ranking;
    private final Phrases phrases;
    private final ScopeWords scope;

    private GapSentences(GapRanking gaps, Phrases phrases) {
        this.gaps = gaps;
        this.ranking = gaps.ranking();
        this.phrases = phrases;
        this.scope = new ScopeWords(ranking.over(), phrases);
    }

    static String of(ReportContent content, Group group, Phrases phrases) {
        ReportSource source = content.source();
        GapRanking gaps = GapRanking.of(source.result(), source.questionnaire(), group.key(), Notation.DUTCH::mean);
        return new GapSentences(gaps, phrases).text();
    }

    private String text() {
        if (ranking.steps().isEmpty()) {
            return phrases.say("gap-none");
        } else if (!ranking.isRanked()) {
            return phrases.say(
                    "gap-only",
                    "theme",
                    name(ranking.largest().get(0)),
                    "gap",
                    gap(ranking.largest().get(0)));
        } else if (gaps.scale().isEmpty()) {
            return phrases.say("gap-scales");
        } else if (!Claims.isWorthNaming(
                ranking.largest().get(0).value(), gaps.scale().get())) {
            return phrases.say(
                    "gap-small",
                    "limit",
                    Notation.DUTCH.atMost(Claims.smallestEffect(gaps.scale().get())),
                    "which",
                    scope.which());
        }
        return ranking.isEven() ? even() : different();
    }

    private String even() {
        return phrases.say("gap-even", "gaps", named(ranking.largest()), "of", scope.of("gap-themes"))
                + negative(ranking.largest());
    }

    private String different() {
        List<Ranked<GapRanking.Gap>> named = new ArrayList<>(ranking.largest());
        List<String> sentences = new ArrayList<>();
        sentences.add(largest());
        List<Ranked<GapRanking.Gap>> next = ranking.steps().get(1);
        boolean isNextNamed = ranking.steps().size() > 2
                && ranking.over().shown() >= MANY
                && Claims.isWorthNaming(next.get(0).value(), gaps.scale().orElseThrow());
        if (isNextNamed) {
            sentences.add(phrases.say("gap-next", "gaps", named(next), "of", scope.of("gap-themes")));
            named.addAll(next);
        }
        sentences.add(phrases.say("gap-smallest", "gaps", named(ranking.smallest()), "of", scope.of("gap-themes")));
        named.addAll(ranking.smallest());
        return String.join(" ", sentences) + negative(named);
    }

    private String largest() {
        Ranked<GapRanking.Gap> first = ranking.largest().get(0);
        Optional<Sides> sides = first.what().score().sides();
        if (ranking.largest().size() > 1 || sides.isEmpty()) {
            return phrases.say("gap-largest", "gaps", named(ranking.largest()), "of", scope.of("gap-themes"));
        }
        return phrases.say(
                "gap-largest-sides",
                "theme",
                name(first),
                "now",
                Notation.DUTCH.mean(sides.get().now()),
                "wish",
                Notation.DUTCH.mean(sides.get().wish()),
                "gap",
                gap(first)
                        + rounded(sides.get(), first.value())
                        + pairs(first.what().note()),
                "of",
                scope.of("gap-themes"));
    }

    /** Whoever calculates along with what is printed is told why it is a tenth off. */
    private String rounded(Sides sides, double gap) {
        boolean addsUp = GapNote.addsUp(sides.now(), sides.wish(), gap);
        return addsUp ? "" : ", " + phrases.say("gap-rounded");
    }

    /** These means are other ones than those of now and wish in figure and table. */
    private String pairs(GapNote note) {
        boolean others = note.kind() == GapNote.Kind.SIDES || note.kind() == GapNote.Kind.SIDES_ROUNDED;
        return others ? ", " + phrases.say("gap-pairs") : "";
    }

    private String named(List<Ranked<GapRanking.Gap>> places) {
        return Enumeration.of(
                places.stream()
                        .map(place -> phrases.say("gap-named", "theme", name(place), "gap", gap(place)))
                        .toList(),
                phrases);
    }

    private String negative(List<Ranked<GapRanking.Gap>> named) {
        boolean some = named.stream().anyMatch(place -> gap(place).startsWith("−"));
        return some ? " " + phrases.say("gap-negative") : "";
    }

    private static String name(Ranked<GapRanking.Gap> place) {
        return place.what().theme().name().dutch();
    }

    private static String gap(Ranked<GapRanking.Gap> place) {
        return Notation.DUTCH.gap(place.value());
    }
}
