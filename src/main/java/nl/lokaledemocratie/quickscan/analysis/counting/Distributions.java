package nl.lokaledemocratie.quickscan.analysis.counting;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.CountingPlan.Whole;
import nl.lokaledemocratie.quickscan.analysis.stats.CompleteCases;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** The distribution of every cell, worked out of the counts once: answers of items, scores of themes and core values, gaps. */
public final class Distributions {

    /** Now and wish over the same pairs as a gap. */
    public record PairSides(Frequencies now, Frequencies wish) {}

    private final AnalysisSettings settings;
    private final Map<Cell, Frequencies> cells = new HashMap<>();
    private final Map<Cell, PairSides> sides = new HashMap<>();
    private final Map<Cell, int[]> ratings = new HashMap<>();
    private final Map<Cell, CompleteCases> complete = new HashMap<>();
    private final Map<String, Distributions> online = new HashMap<>();

    public Distributions(AnalysisSettings settings) {
        this.settings = settings;
    }

    /** The distributions of all groups. */
    public static Distributions of(ScanCounts counts, Iterable<Population> populations, AnalysisSettings settings) {
        Distributions distributions = new Distributions(settings);
        populations.forEach(population -> distributions.add(population.group(), counts));
        return distributions;
    }

    private void add(String group, ScanCounts counts) {
        add(group, counts.group(group));
        if (counts.isMixed(group)) {
            Distributions untyped = new Distributions(settings);
            untyped.add(group, counts.online(group));
            online.put(group, untyped);
        } else if (counts.respondents(group, Channel.PAPER) > 0) {
            online.put(group, new Distributions(settings));
        }
    }

    /** The distribution of a cell over the sheets that came in online alone: what is left to who typed the others. */
    public Frequencies online(Cell cell) {
        return online.getOrDefault(cell.group(), this).get(cell);
    }

    /** The distribution of a cell; of items as answered, of themes and core values with reversed items turned. */
    public Frequencies get(Cell cell) {
        return cells.getOrDefault(cell, Frequencies.NONE);
    }

    /** Now and wish of the pairs behind a gap cell. */
    public PairSides sides(Cell gap) {
        return requireNonNull(sides.get(gap));
    }

    /** Don't know, empty, then the answers per point of an item. */
    public int[] ratings(Cell item) {
        return requireNonNull(ratings.get(item));
    }

    /** The complete cases of a theme's now, wish or gap. */
    public CompleteCases complete(Cell theme) {
        return requireNonNull(complete.get(theme));
    }

    /** Works out the counts of one group, or of one part of it under a name of its own. */
    public void add(String group, GroupCounts counted) {
        counted.countWaiting();
        CountingPlan plan = counted.plan();
        for (int i = 0; i < plan.items().size(); i++) {
            Codebook.Item item = plan.items().get(i).item();
            for (Aspect aspect : item.asked()) {
                addAnswers(new Cell(Level.ITEM, group, item.key(), aspect), item, counted.ratings(i, aspect));
            }
            if (item.has(Aspect.GAP)) {
                addPairs(new Cell(Level.ITEM, group, item.key(), Aspect.GAP), item, counted.pairs(i));
            }
        }
        for (int i = 0; i < plan.wholes().size(); i++) {
            addWhole(group, plan.wholes().get(i), counted.whole(i));
        }
        counted.beside().ifPresent(estimates -> addEstimates(group, estimates));
    }

    /** What a group estimates, or what is estimated of it. */
    private void addEstimates(String group, GroupCounts counted) {
        Distributions beside = new Distributions(settings);
        beside.add(group, counted);
        beside.cells.forEach((cell, answers) -> cells.put(cell.of(Aspect.EST), answers));
    }

    private void addAnswers(Cell cell, Codebook.Item item, int[] counted) {
        ratings.put(cell, counted);
        int[] answers = Arrays.copyOfRange(counted, CountingPlan.NO_ANSWERS, counted.length);
        cells.put(cell, Frequencies.ofConsecutive(item.scale().min(), answers));
    }

    private void addPairs(Cell cell, Codebook.Item item, int[] table) {
        int points = item.scale().points();
        int lowest = item.scale().min();
        int[] now = new int[points];
        int[] wish = new int[points];
        int[] gap = new int[2 * points - 1];
        for (int i = 0; i < table.length; i++) {
            now[i / points] += table[i];
            wish[i % points] += table[i];
            gap[i % points - i / points + points - 1] += table[i];
        }
        cells.put(cell, Frequencies.ofConsecutive(1 - points, gap));
        sides.put(cell, new PairSides(Frequencies.ofConsecutive(lowest, now), Frequencies.ofConsecutive(lowest, wish)));
    }

    private void addWhole(String group, Whole whole, WholeCounts counted) {
        IntBinaryOperator onScale = onScale(whole);
        if (whole.now() > 0) {
            Cell cell = new Cell(whole.level(), group, whole.key(), Aspect.NOW);
            cells.put(cell, counted.now().scores(enough(whole.now()), onScale));
            complete.put(cell, counted.nowCases());
        }
        if (whole.wish() > 0) {
            Cell cell = new Cell(whole.level(), group, whole.key(), Aspect.WISH);
            cells.put(cell, counted.wish().scores(enough(whole.wish()), onScale));
            complete.put(cell, counted.wishCases());
        }
        if (whole.pairs() > 0) {
            Cell cell = new Cell(whole.level(), group, whole.key(), Aspect.GAP);
            complete.put(cell, counted.gapCases());
            int enough = enough(whole.pairs());
            cells.put(cell, counted.gap().scores(enough, (sum, answered) -> sum));
            sides.put(
                    cell,
                    new PairSides(
                            counted.pairNow().scores(enough, onScale),
                            counted.pairWish().scores(enough, onScale)));
        }
    }

    private int enough(int items) {
        int answered = 1;
        while (!settings.isEnough(answered, items)) {
            answered++;
        }
        return answered;
    }

    private static IntBinaryOperator onScale(Whole whole) {
        return (sum, answered) -> sum + answered * whole.scale().min();
    }
}
