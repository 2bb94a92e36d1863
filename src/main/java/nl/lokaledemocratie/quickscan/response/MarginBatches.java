package nl.lokaledemocratie.quickscan.response;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * What people who sent a sheet answered to questions about themselves, each question for itself and in no order, until it can go to the
 * counters with that of nine others or more. It is nowhere but in memory: what ends the process loses what was not taken yet, nine answers
 * per question and those that just came in.
 */
final class MarginBatches {

    /** So many go at least at once: fewer would tell of few people. */
    static final int FEWEST = 10;

    /** And less than twice as many, so that what is shown keeps pace; where many wait, so many parts of them at once. */
    private static final int PARTS = 3;

    private final Map<Field, List<String>> waiting = new HashMap<>();
    private final Random chance;

    MarginBatches(Random chance) {
        this.chance = chance;
    }

    /** A question of a group in a scan. */
    record Field(UUID scan, String audience, String question) {}

    /** Some answers to a question, as keys of options, empty for none. */
    record Batch(Field field, List<String> options) {

        Batch {
            options = List.copyOf(options);
        }
    }

    /** Takes one answer more, at a place by chance: no two questions tell which of their answers go together. */
    synchronized void add(Field field, String option) {
        List<String> answers = waiting.computeIfAbsent(field, unseen -> new ArrayList<>());
        answers.add(chance.nextInt(answers.size() + 1), option);
    }

    /** Takes out what can go: batches of answers by chance, of a size by chance; fewer than ten answers per question stay. */
    synchronized List<Batch> take() {
        List<Batch> batches = new ArrayList<>();
        waiting.forEach((field, answers) -> {
            Collections.shuffle(answers, chance);
            int most = Math.max(2 * FEWEST - 1, answers.size() / PARTS);
            while (answers.size() >= FEWEST) {
                int number = FEWEST + chance.nextInt(Math.min(most, answers.size()) - FEWEST + 1);
                List<String> some = answers.subList(answers.size() - number, answers.size());
                batches.add(new Batch(field, some));
                some.clear();
            }
        });
        return batches;
    }

    /** Takes out all that waits of a scan, however few, once nobody can answer it any more. */
    synchronized List<Batch> takeAll(UUID scan) {
        List<Batch> all = waiting.entrySet().stream()
                .filter(field -> field.getKey().scan().equals(scan))
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> new Batch(field.getKey(), field.getValue()))
                .toList();
        forget(scan);
        return all;
    }

    /** Takes back what could not be counted. */
    synchronized void giveBack(Batch batch) {
        batch.options().forEach(option -> add(batch.field(), option));
    }

    /** Forgets a scan that nobody can answer any more. */
    synchronized void forget(UUID scan) {
        waiting.keySet().removeIf(field -> field.scan().equals(scan));
    }
}
