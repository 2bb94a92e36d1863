package nl.lokaledemocratie.quickscan.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;

import nl.lokaledemocratie.quickscan.analysis.CountingPlan.Pair;
import nl.lokaledemocratie.quickscan.analysis.CountingPlan.Score;
import nl.lokaledemocratie.quickscan.analysis.CountingPlan.Slot;
import nl.lokaledemocratie.quickscan.analysis.stats.CompleteCases;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** The distribution of every cell, worked out of the counts once: answers of items, scores of themes and core values, gaps. */
final class Distributions {

    /** Now and wish over the same pairs as a gap. */
    record PairSides(Frequencies now, Frequencies wish) {}

    private final AnalysisSettings settings;
    private final Map<Cell, Frequencies> cells = new HashMap<>();
    private final Map<Cell, PairSides> sides = new HashMap<>();
    private final Map<Cell, int[]> ratings = new HashMap<>();
    private final Map<Cell, CompleteCases> complete = new HashMap<>();

    Distributions(AnalysisSettings settings) {
        this.settings = settings;
    }

    /** The distributions of all groups. */
    static Distributions of(ScanCounts counts, Iterable<Population> populations, AnalysisSettings settings) {
        Distributions distributions = new Distributions(settings);
        populations.forEach(population -> distributions.add(population.group(), counts.group(population.group())));
        return distributions;
    }

    /** The distribution of a cell; of items as answered, of themes and core values with reversed items turned. */
    Frequencies get(Cell cell) {
        return cells.getOrDefault(cell, Frequencies.NONE);
    }

    /** Now and wish of the pairs behind a gap cell. */
    PairSides sides(Cell gap) {
        return sides.get(gap);
    }

    /** Don't know, empty, then the answers per point of an item. */
    int[] ratings(Cell item) {
        return ratings.get(item);
    }

    /** The complete cases of a theme's now or wish. */
    CompleteCases complete(Cell theme) {
        return complete.get(theme);
    }

    /** Works out the counts of one group, or of one part of it under a name of its own. */
    void add(String group, GroupCounts counted) {
        CountingPlan plan = counted.plan();
        for (int i = 0; i < plan.slots().size(); i++) {
            addAnswers(group, plan.slots().get(i), counted.ratings(i), plan);
        }
        plan.pairs().forEach(pair -> addPairs(group, pair, counted.pairs(pair), plan));
        for (int i = 0; i < plan.asked().size(); i++) {
            Score score = plan.asked().get(i);
            Cell cell = new Cell(score.level(), group, score.key(), score.aspect());
            cells.put(cell, counted.asked(i).scores(enough(score), onScale(score)));
            complete.put(cell, counted.complete(i));
        }
        for (int i = 0; i < plan.gaps().size(); i++) {
            addGap(group, plan.gaps().get(i), counted.gap(i));
        }
    }

    private void addAnswers(String group, Slot slot, int[] counted, CountingPlan plan) {
        Cell cell = new Cell(Level.ITEM, group, slot.item(), slot.aspect());
        int lowest = plan.codebook().item(slot.item()).scale().min();
        ratings.put(cell, counted);
        cells.put(cell, Frequencies.ofConsecutive(lowest, Arrays.copyOfRange(counted, 2, counted.length)));
    }

    private void addPairs(String group, Pair pair, int[] table, CountingPlan plan) {
        int points = pair.points();
        int[] now = new int[points];
        int[] wish = new int[points];
        int[] gap = new int[2 * points - 1];
        for (int i = 0; i < table.length; i++) {
            now[i / points] += table[i];
            wish[i % points] += table[i];
            gap[i % points - i / points + points - 1] += table[i];
        }
        int lowest = plan.codebook().item(pair.item()).scale().min();
        Cell cell = new Cell(Level.ITEM, group, pair.item(), Aspect.GAP);
        cells.put(cell, Frequencies.ofConsecutive(1 - points, gap));
        sides.put(cell, new PairSides(Frequencies.ofConsecutive(lowest, now), Frequencies.ofConsecutive(lowest, wish)));
    }

    private void addGap(String group, Score score, GroupCounts.GapTallies tallies) {
        Cell cell = new Cell(score.level(), group, score.key(), Aspect.GAP);
        int enough = enough(score);
        cells.put(cell, tallies.gap().scores(enough, (sum, answered) -> sum));
        sides.put(
                cell,
                new PairSides(
                        tallies.now().scores(enough, onScale(score)),
                        tallies.wish().scores(enough, onScale(score))));
    }

    private int enough(Score score) {
        int answered = 1;
        while (!settings.isEnough(answered, score.items())) {
            answered++;
        }
        return answered;
    }

    private static IntBinaryOperator onScale(Score score) {
        return (sum, answered) -> sum + answered * score.scale().min();
    }
}
