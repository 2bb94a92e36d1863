package nl.lokaledemocratie.quickscan.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedEstimate;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.result.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.attack.Seen.Reason;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** The cells of a result, with the numbers behind them and what the disclosure step makes of them. */
final class ResultCells {

    private final ScanResult result;
    private final PublishedResult published;
    private final String prefix;
    private final Map<Cell, MeanEstimate> estimates = new HashMap<>();

    ResultCells(ScanResult result, String prefix) {
        this.result = result;
        this.published = Disclosure.publish(result);
        this.prefix = prefix;
        result.items().forEach(row -> estimates.put(row.cell(), row.estimate()));
        result.themes().forEach(row -> estimates.put(row.cell(), row.estimate()));
        result.values().forEach(row -> estimates.put(row.cell(), row.estimate()));
        result.gaps().forEach(row -> estimates.put(row.cell(), row.estimate()));
        result.estimates().forEach(row -> estimates.put(row.cell(), row.estimate()));
    }

    static String id(String prefix, Cell cell) {
        return prefix + cell.level() + "|" + cell.group() + "|" + cell.key() + "|" + cell.aspect();
    }

    String id(Cell cell) {
        return id(prefix, cell);
    }

    List<String> ids(List<Cell> cells) {
        return cells.stream().map(this::id).toList();
    }

    MeanEstimate estimate(Cell cell) {
        return estimates.get(cell);
    }

    double mean(Cell cell) {
        return estimates.get(cell).mean().orElseThrow();
    }

    /** What is published of a cell; of the estimate of a theme nothing ever is. */
    Optional<PublishedScore> score(Cell cell) {
        return published.find(cell).or(() -> estimated()
                .map(PublishedEstimate::estimate)
                .filter(score -> score.cell().equals(cell))
                .findFirst());
    }

    Stream<PublishedEstimate> estimated() {
        return published.findings().estimates().stream();
    }

    CellStatus status(Cell cell) {
        return result.suppression().status(cell);
    }

    int respondents(String group) {
        return published.groups().stream()
                .filter(known -> known.key().equals(group))
                .mapToInt(known -> known.respondents())
                .findFirst()
                .orElseThrow();
    }

    Population population(String group) {
        return result.populations().stream()
                .filter(known -> known.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    /** Why a cell would be hidden if these were all the answers there are (rules 1 to 4 of METHOD.md 12); empty when it would not. */
    Optional<Reason> alone(Cell cell) {
        MeanEstimate answers = estimate(cell);
        int n = answers.n();
        Range scale = result.codebook().scale(cell);
        boolean few = n < result.settings().distributionFrom();
        if (n < result.settings().suppressBelow()) {
            return Optional.of(Reason.PRIMARY);
        }
        if (few && scale.points() == 2) {
            return Optional.of(Reason.DISCLOSIVE);
        }
        double sum = n * answers.mean().orElseThrow();
        boolean unanimous = answers.sd().orElse(0) == 0;
        boolean atAnEnd = Math.min(sum - n * scale.min(), n * scale.max() - sum) <= 1 + 1e-9;
        boolean tells = few && (unanimous || atAnEnd)
                || unanimous && population(cell.group()).closed();
        return tells && cell.aspect() != Aspect.GAP ? Optional.of(Reason.DISCLOSIVE) : Optional.empty();
    }

    List<Cell> of(Level level, String group, Aspect aspect) {
        return result.codebook().cells(level, group, List.of(aspect)).toList();
    }

    List<Cell> items(Cell whole) {
        return result.codebook().items(whole);
    }

    List<String> keys(Cell whole) {
        return items(whole).stream().map(Cell::key).toList();
    }

    boolean isReversed(Cell item) {
        return result.codebook().item(item.key()).reverse();
    }

    double turned(Cell item, double mean) {
        return turned(result.codebook().item(item.key()), item.aspect(), mean);
    }

    /** A mean as it counts in a theme: turned when the item is reversed. */
    static double turned(Codebook.Item item, Aspect aspect, double mean) {
        if (!item.reverse()) {
            return mean;
        }
        return aspect == Aspect.GAP ? -mean : item.scale().min() + item.scale().max() - mean;
    }
}
