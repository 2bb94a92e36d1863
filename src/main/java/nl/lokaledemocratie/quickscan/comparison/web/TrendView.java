package nl.lokaledemocratie.quickscan.comparison.web;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.Sureness;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.comparison.trend.Step;
import nl.lokaledemocratie.quickscan.comparison.trend.Trend;
import nl.lokaledemocratie.quickscan.comparison.trend.Trend.Line;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * The scans of one organisation one after the other: in words per group, then per theme with a small line for each group.
 *
 * @param organisations what can be chosen, each with its number of scans
 * @param sayings       a sentence or more for each group of which anything can be said
 * @param cards         per theme of which anything can be drawn or groups differ in why not
 * @param apart         all other themes, by what is said of all their groups
 */
public record TrendView(
        Choice choice,
        Chosen chosen,
        List<Chosen> organisations,
        Trend trend,
        List<Saying> sayings,
        List<Card> cards,
        List<Apart> apart) {

    private static final double WIDTH = 150;
    private static final double HEIGHT = 60;
    private static final double MARGIN = 8;

    /** An organisation to choose. */
    public record Chosen(String code, String name, int scans) {}

    /** What is said of a group. */
    public record Saying(String group, List<String> sentences) {}

    /** One theme. */
    public record Card(String theme, List<Row> rows) {

        /** What is said of all groups alike, where nothing is drawn. */
        private Optional<String> same() {
            List<List<String>> all = rows.stream().map(Row::words).distinct().toList();
            return all.size() == 1 && rows.stream().allMatch(row -> row.bits().isEmpty())
                    ? Optional.of(String.join(" ", all.get(0)))
                    : Optional.empty();
        }
    }

    /** Themes of which the same is said, and nothing else. */
    public record Apart(String words, List<String> themes) {}

    /**
     * One group of a theme.
     *
     * @param bits  parts of its line; none where nothing may be shown
     * @param words of each step
     */
    public record Row(String group, List<Bit> bits, List<String> words) {}

    /** From one dot to another, in units of the picture. */
    public record Bit(long x1, long y1, long x2, long y2) {}

    static TrendView of(Choice choice, Chosen chosen, List<Chosen> organisations, Trend trend, Locale locale) {
        Writer writer = new Writer(
                MessageBundles.get(TrendMessages.class, Localized.Literal.of(locale.getLanguage())),
                locale,
                trend,
                topics(trend));
        List<Card> cards = writer.cards();
        return new TrendView(
                choice,
                chosen,
                organisations,
                trend,
                writer.sayings(),
                cards.stream().filter(card -> card.same().isEmpty()).toList(),
                apart(cards));
    }

    private static List<Apart> apart(List<Card> cards) {
        Map<String, List<String>> themes = new LinkedHashMap<>();
        cards.forEach(card -> card.same().ifPresent(words -> themes.computeIfAbsent(words, key -> new ArrayList<>())
                .add(card.theme())));
        return themes.entrySet().stream()
                .map(said -> new Apart(said.getKey(), said.getValue()))
                .toList();
    }

    private static Map<String, Topic> topics(Trend trend) {
        if (trend.waves().isEmpty()) {
            return Map.of();
        }
        Questionnaire latest = trend.waves().get(trend.waves().size() - 1).questionnaire();
        return Topic.listOf(latest, Level.THEME).stream().collect(Collectors.toMap(Topic::key, Function.identity()));
    }

    private record Writer(TrendMessages words, Locale locale, Trend trend, Map<String, Topic> topics) {

        List<Saying> sayings() {
            Map<String, Map<Sureness, List<String>>> found = new LinkedHashMap<>();
            for (Line line : trend.lines()) {
                Map<Sureness, List<String>> ofGroup = found.computeIfAbsent(
                        line.group().name().in(locale.getLanguage()), group -> new EnumMap<>(Sureness.class));
                latest(line).ifPresent(step -> ofGroup.computeIfAbsent(
                                step.sureness().orElseThrow(), sureness -> new ArrayList<>())
                        .add(theme(line, step)));
            }
            return found.entrySet().stream()
                    .filter(group -> !group.getValue().isEmpty())
                    .map(group -> new Saying(
                            group.getKey(),
                            group.getValue().entrySet().stream()
                                    .map(sure -> words.sure(sure.getKey().name(), enumerated(sure.getValue())))
                                    .toList()))
                    .toList();
        }

        /** Of the last step: what was before it stands with the lines. */
        private Optional<Step> latest(Line line) {
            return Optional.of(line.steps().get(line.steps().size() - 1))
                    .filter(step -> step.change().isPresent());
        }

        private String theme(Line line, Step step) {
            String name = line.theme().name().in(locale.getLanguage());
            PublishedChange change = step.change().orElseThrow();
            return step.sureness().orElseThrow().isSized()
                    ? words.theme(name, mean(change.before()), mean(change.now()))
                    : name;
        }

        private String enumerated(List<String> things) {
            int last = things.size() - 1;
            return last < 1
                    ? String.join("", things)
                    : words.and(String.join(", ", things.subList(0, last)), things.get(last));
        }

        List<Card> cards() {
            Map<String, List<Row>> cards = new LinkedHashMap<>();
            trend.lines().forEach(line -> cards.computeIfAbsent(
                            line.theme().name().in(locale.getLanguage()), theme -> new ArrayList<>())
                    .add(row(line)));
            return cards.entrySet().stream()
                    .map(card -> new Card(card.getKey(), card.getValue()))
                    .toList();
        }

        private Row row(Line line) {
            return new Row(
                    line.group().name().in(locale.getLanguage()),
                    line.steps().stream()
                            .flatMap(step -> step.change().stream().map(change -> bit(line, step, change)))
                            .toList(),
                    line.steps().stream().map(this::words).toList());
        }

        private String words(Step step) {
            String period = trend.waves().size() > 2 ? words.period(year(step.before()), year(step.after())) + " " : "";
            return period
                    + step.change()
                            .map(change -> words.step(
                                    mean(change.before()),
                                    mean(change.now()),
                                    step.sureness().orElseThrow().name()))
                            .orElseGet(() -> words.why(step.why().orElseThrow().name()));
        }

        private String year(int wave) {
            return Notation.in(locale).date(trend.waves().get(wave).closedOn());
        }

        private String mean(double mean) {
            return Notation.in(locale).mean(mean);
        }

        private Bit bit(Line line, Step step, PublishedChange change) {
            return new Bit(x(step.before()), y(line, change.before()), x(step.after()), y(line, change.now()));
        }

        private long x(int wave) {
            return HalfUp.whole(
                    MARGIN + (WIDTH - 2 * MARGIN) * wave / (trend.waves().size() - 1));
        }

        private long y(Line line, double mean) {
            Topic scale = requireNonNull(topics.get(line.theme().key()));
            return HalfUp.whole(HEIGHT
                    - MARGIN
                    - (HEIGHT - 2 * MARGIN) * (mean - scale.lowest()) / (scale.highest() - scale.lowest()));
        }
    }
}
