package nl.lokaledemocratie.quickscan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.PublishedScore;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.report.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.ReportContent.Scores;
import nl.lokaledemocratie.quickscan.report.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.ReportContent.StatementScores;
import nl.lokaledemocratie.quickscan.report.document.Block;
import nl.lokaledemocratie.quickscan.report.document.Block.Heading.Start;
import nl.lokaledemocratie.quickscan.report.document.Span;

/**
 * What stands out, in words that may be used (METHOD.md 0): only fully shown results of groups with ten answers or more, each group by
 * itself, and only about the people who took part.
 */
final class Highlights {

    static final int MINIMUM = 10;

    private static final int MOST = 5;

    private final ReportContent content;
    private final Phrases phrases;

    Highlights(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, phrases.say("highlights-gaps"), Start.ANYWHERE));
        gaps(blocks);
        if (content.groups().stream().anyMatch(group -> group.respondents() >= MINIMUM)) {
            blocks.addAll(new Notable(content, phrases).blocks());
        }
        statements(blocks, "divided", Highlights::isDivided, Highlights::disagreement);
        statements(blocks, "unknown", score -> isLarge(score) && DontKnow.isHigh(score), DontKnow::rank);
        return blocks;
    }

    private void gaps(List<Block> blocks) {
        List<Group> large = groups(group -> group.respondents() >= MINIMUM);
        List<Group> small = groups(group -> group.respondents() < MINIMUM);
        if (large.isEmpty()) {
            blocks.add(body(phrases.say("groups-none")));
            return;
        }
        blocks.add(new Block.Bullets(
                large.stream().map(group -> Span.parse(sentence(group))).toList()));
        if (!small.isEmpty()) {
            List<String> names = small.stream().map(Group::inText).toList();
            blocks.add(body(phrases.say("groups-small", "groups", Enumeration.of(names, phrases))));
        }
    }

    private List<Group> groups(Predicate<Group> which) {
        return content.groups().stream().filter(which).toList();
    }

    /** A theme with a gap that may be named. */
    private record Gap(String theme, double value, Scores scores, Scale scale) {

        double size() {
            return Math.abs(value);
        }
    }

    private String sentence(Group group) {
        List<Gap> gaps = gaps(group);
        String start = "**" + group.name() + "** · " + who(group) + " ";
        if (gaps.isEmpty()) {
            return start + phrases.say("gap-none");
        }
        Gap largest = gaps.get(0);
        Optional<Gap> notable = gaps.stream().filter(Highlights::isNotable).findFirst();
        if (notable.isEmpty()) {
            return start + phrases.say("gap-small", "limit", Notation.DUTCH.mean(worthNaming(largest.scale())));
        } else if (gaps.size() == 1) {
            return start
                    + phrases.say("gap-only", "theme", largest.theme(), "gap", Notation.DUTCH.gap(largest.value()));
        }
        return start + String.join(" ", comparison(gaps));
    }

    private List<String> comparison(List<Gap> gaps) {
        List<String> sentences = new ArrayList<>();
        Gap largest = gaps.get(0);
        sentences.add(largest(largest));
        if (gaps.size() > 3 && isNotable(gaps.get(1))) {
            sentences.add(named("gap-next", gaps.get(1)));
        }
        sentences.add(named("gap-smallest", gaps.get(gaps.size() - 1)));
        if (gaps.stream()
                .anyMatch(gap -> gap.value() < 0 && sentences.toString().contains("**" + gap.theme() + "**"))) {
            sentences.add(phrases.say("gap-negative"));
        }
        return sentences;
    }

    private String largest(Gap gap) {
        Optional<PublishedScore.Detail> detail = gap.scores().gap().flatMap(PublishedScore::detail);
        if (detail.isPresent()
                && detail.get().nowOfPairs().isPresent()
                && detail.get().wishOfPairs().isPresent()) {
            return phrases.say(
                    "gap-largest-sides",
                    "theme",
                    gap.theme(),
                    "now",
                    Notation.DUTCH.mean(detail.get().nowOfPairs().getAsDouble()),
                    "wish",
                    Notation.DUTCH.mean(detail.get().wishOfPairs().getAsDouble()),
                    "gap",
                    Notation.DUTCH.gap(gap.value()));
        }
        return named("gap-largest", gap);
    }

    private String named(String phrase, Gap gap) {
        return phrases.say(phrase, "theme", gap.theme(), "gap", Notation.DUTCH.gap(gap.value()));
    }

    private List<Gap> gaps(Group group) {
        List<Gap> gaps = new ArrayList<>();
        for (Section theme : content.themes()) {
            theme.scores().stream()
                    .filter(scores -> scores.group().equals(group))
                    .filter(scores -> scores.sayableGap(MINIMUM).isPresent())
                    .map(scores ->
                            new Gap(theme.name(), scores.sayableGap(MINIMUM).getAsDouble(), scores, theme.scale()))
                    .forEach(gaps::add);
        }
        gaps.sort(Comparator.comparingDouble(Gap::size).reversed());
        return gaps;
    }

    private static boolean isNotable(Gap gap) {
        return gap.size() >= worthNaming(gap.scale());
    }

    /** The smallest difference worth naming: an eighth of the scale (METHOD.md 1). */
    private static double worthNaming(Scale scale) {
        return (scale.max() - scale.min()) / 8.0;
    }

    private String who(Group group) {
        String n = Notation.DUTCH.count(group.respondents());
        OptionalInt population = group.population();
        if (!group.closed()) {
            return phrases.say("who-open", "n", n, "group", group.inText());
        } else if (population.isEmpty() || group.isExceeded()) {
            return phrases.say("who-plain", "n", n, "group", group.inText());
        } else if (population.getAsInt() == group.respondents()) {
            return phrases.say("who-all", "n", n, "group", group.inText());
        }
        return phrases.say(
                "who-invited", "n", n, "N", Notation.DUTCH.count(population.getAsInt()), "group", group.inText());
    }

    private static boolean isLarge(PublishedScore score) {
        return score.n().orElse(0) >= MINIMUM;
    }

    private static double disagreement(PublishedScore score) {
        return -score.detail().map(detail -> detail.agreement().orElse(0)).orElse(0.0);
    }

    private static boolean isDivided(PublishedScore score) {
        return isLarge(score)
                && score.detail().flatMap(PublishedScore.Detail::divided).orElse(false);
    }

    /** Something to say of a statement, and how much it stands out: more for a higher rank. */
    private record Finding(String line, double rank) {}

    /** A list of statements of which a fully shown cell has some quality, what stands out most first. */
    private void statements(
            List<Block> blocks, String name, Predicate<PublishedScore> quality, ToDoubleFunction<PublishedScore> rank) {
        List<Finding> found = new ArrayList<>();
        for (Section theme : content.themes()) {
            for (StatementScores statement : theme.statements()) {
                for (Scores scores : statement.scores()) {
                    Stream.of(scores.now(), scores.wish())
                            .flatMap(Optional::stream)
                            .filter(quality)
                            .map(score -> new Finding(line(name, statement, scores, score), rank.applyAsDouble(score)))
                            .forEach(found::add);
                }
            }
        }
        if (found.isEmpty()) {
            return;
        }
        found.sort(Comparator.comparingDouble(Finding::rank).reversed());
        blocks.add(new Block.Heading(2, phrases.say("highlights-" + name), Start.WHOLE));
        blocks.add(body(phrases.say("highlights-" + name + "-intro")));
        blocks.add(new Block.Bullets(found.stream()
                .limit(MOST)
                .map(finding -> Span.parse(finding.line()))
                .toList()));
        if (found.size() > MOST) {
            blocks.add(body(phrases.say("more", "n", Notation.DUTCH.count(found.size() - MOST))));
        }
    }

    private String line(String name, StatementScores statement, Scores scores, PublishedScore score) {
        String aspect = phrases.say(score.aspect() == Aspect.NOW ? "aspect-now" : "aspect-wish");
        String text = statement
                .statement()
                .wording()
                .forAudience(scores.group().key())
                .dutch();
        return phrases.say(
                "highlight-" + name,
                "group",
                scores.group().name(),
                "aspect",
                aspect,
                "statement",
                text,
                "share",
                DontKnow.share(score).map(Notation.DUTCH::percentage).orElse(""));
    }

    private static Block body(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.BODY, Span.parse(text));
    }
}
