package nl.lokaledemocratie.quickscan.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/** A made-up codebook with answers to it: any scale, items with one question or two, reversed items, missing answers. */
public record RandomScan(Codebook codebook, List<Population> populations, List<Sheet> sheets) {

    public record Sheet(String group, byte[] ratings) {}

    public static RandomScan of(long seed, int people) {
        Random random = new Random(seed);
        int min = random.nextInt(3) - 1;
        Range scale = new Range(min, min + 1 + random.nextInt(10));
        List<Codebook.Item> items = new ArrayList<>();
        int themes = 1 + random.nextInt(4);
        for (int i = 0; i < themes + random.nextInt(12); i++) {
            int asked = random.nextInt(5);
            List<String> values = IntStream.range(0, 3)
                    .filter(value -> random.nextInt(3) == 0)
                    .mapToObj(value -> "K" + value)
                    .toList();
            items.add(new Codebook.Item(
                    "v" + i, "T" + i % themes, values, asked != 1, asked != 2, random.nextInt(4) == 0, scale));
        }
        Codebook codebook = new Codebook(items);
        List<Population> populations = IntStream.rangeClosed(1, 1 + random.nextInt(8))
                .mapToObj(group -> new Population(
                        "g" + group,
                        random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(2 * people)) : OptionalInt.empty(),
                        random.nextBoolean()))
                .toList();
        double missing = random.nextDouble() / 2;
        List<Sheet> sheets = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            byte[] ratings = new byte[codebook.layout().size()];
            for (int i = 0; i < ratings.length; i++) {
                ratings[i] = (byte)
                        (random.nextDouble() < missing ? -1 - random.nextInt(2) : random.nextInt(scale.points()));
            }
            String group = populations.get(random.nextInt(populations.size())).group();
            sheets.add(new Sheet(group, ratings));
        }
        return new RandomScan(codebook, populations, sheets);
    }

    ScanCounts counts() {
        ScanCounts counts = ScanCounts.start(codebook, populations);
        sheets.forEach(sheet -> counts.add(sheet.group(), Channel.ONLINE, sheet.ratings()));
        return counts;
    }

    public ScanResult result() {
        return ScanAnalysis.of(codebook, populations, AnalysisSettings.STANDARD, counts());
    }

    /** The scores of a cell, person by person as METHOD.md 1 says it. */
    public List<Double> scores(Cell cell) {
        return sheets.stream()
                .filter(sheet -> sheet.group().equals(cell.group()))
                .flatMap(sheet -> score(cell, sheet).stream())
                .toList();
    }

    private java.util.Optional<Double> score(Cell cell, Sheet sheet) {
        List<Codebook.Item> members = codebook.members(cell);
        double sum = 0;
        int answered = 0;
        for (Codebook.Item item : members) {
            boolean turn = item.reverse() && cell.level() != Level.ITEM;
            OptionalInt now = answer(sheet, item, Aspect.NOW, turn);
            OptionalInt wish = answer(sheet, item, Aspect.WISH, turn);
            if (cell.aspect() == Aspect.GAP) {
                if (now.isPresent() && wish.isPresent()) {
                    sum += wish.getAsInt() - now.getAsInt();
                    answered++;
                }
            } else {
                OptionalInt answer = cell.aspect() == Aspect.NOW ? now : wish;
                sum += answer.orElse(0);
                answered += answer.isPresent() ? 1 : 0;
            }
        }
        boolean enough = answered >= 1 && 2 * answered >= members.size();
        return enough ? java.util.Optional.of(sum / answered) : java.util.Optional.empty();
    }

    private OptionalInt answer(Sheet sheet, Codebook.Item item, Aspect aspect, boolean turn) {
        RatingLayout layout = codebook.layout();
        if (!item.has(aspect)) {
            return OptionalInt.empty();
        }
        byte code = sheet.ratings()[layout.position(item.key(), aspect)];
        if (code < 0) {
            return OptionalInt.empty();
        }
        int answer = item.scale().min() + code;
        return OptionalInt.of(turn ? item.scale().min() + item.scale().max() - answer : answer);
    }
}
