package nl.lokaledemocratie.quickscan.openanswer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.database.StoredDay;
import nl.lokaledemocratie.quickscan.redaction.Redaction;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** What clerks put under themes and chose for reports. Nothing is chosen but by {@link #choose}, of words that somebody shortened. */
@ApplicationScoped
@Transactional
public class ChosenAnswers {

    @Inject
    EntityManager entities;

    @Inject
    Scans scans;

    @Inject
    Clock clock;

    /** What stands of one answer. */
    public record Standing(Optional<String> theme, Optional<String> words) {}

    /** How often the choice of a scan was changed; 0 when nothing was ever chosen. */
    public int number(UUID scan) {
        return choice(scan).map(row -> ((Number) row.get(0)).intValue()).orElse(0);
    }

    /** All that was chosen of a scan. */
    public AnswerChoice find(UUID scan) {
        Optional<Tuple> choice = choice(scan);
        return new AnswerChoice(
                choice.map(row -> ((Number) row.get(0)).intValue()).orElse(0),
                choice.map(row -> StoredDay.of(row.get(1))),
                rows(
                                "select answer_key, question, audience, theme, words from chosen_answer where scan_id = :scan"
                                        + " order by words collate \"C\", question, audience",
                                scan)
                        .map(row -> new ChosenAnswer(
                                (UUID) row.get(0),
                                (String) row.get(1),
                                (String) row.get(2),
                                (String) row.get(3),
                                (String) row.get(4)))
                        .toList());
    }

    /** The same as far as something may be shown of their groups. */
    public AnswerChoice find(UUID scan, PublishedResult result) {
        AnswerChoice all = find(scan);
        return new AnswerChoice(
                all.number(),
                all.chosenOn(),
                all.answers().stream()
                        .filter(answer -> OpenAnswers.isReadable(answer.group(), result))
                        .toList());
    }

    /** The themes under which answers were put, by the key of the answer; empty for none. */
    public Map<UUID, String> sorted(UUID scan) {
        Map<UUID, String> themes = new HashMap<>();
        rows("select answer_key, theme from sorted_answer where scan_id = :scan", scan)
                .forEach(row -> themes.put((UUID) row.get(0), (String) row.get(1)));
        return themes;
    }

    public Standing standing(UUID scan, UUID answer) {
        return new Standing(
                Optional.ofNullable(sorted(scan).get(answer)),
                find(scan).answers().stream()
                        .filter(chosen -> chosen.key().equals(answer))
                        .map(ChosenAnswer::words)
                        .findFirst());
    }

    /**
     * Puts an answer under a theme, and does not choose it (any more).
     *
     * @param theme  empty for none
     * @param asSeen whether it still stands as somebody looked at it
     * @throws ChangedMeanwhileException when it does not
     */
    public void sort(UUID scan, UUID answer, String theme, Predicate<Standing> asSeen) {
        take(scan, answer, asSeen);
        put(scan, answer, theme);
        remove(scan, answer);
    }

    /**
     * Chooses an answer for the report.
     *
     * @param theme     empty for none
     * @param shortened what a person left of it
     * @param asSeen    whether it still stands as somebody looked at it
     * @throws ChangedMeanwhileException when it does not
     */
    public void choose(UUID scan, OpenAnswer answer, String theme, Redaction shortened, Predicate<Standing> asSeen) {
        if (shortened.isEmpty()) {
            throw new IllegalArgumentException("Nothing is left of answer " + answer.key());
        }
        take(scan, answer.key(), asSeen);
        put(scan, answer.key(), theme);
        entities.createNativeQuery(
                        "insert into chosen_answer (scan_id, answer_key, question, audience, theme, words)"
                                + " values (:scan, :answer, :question, :audience, :theme, :words)"
                                + " on conflict (scan_id, answer_key) do update set theme = excluded.theme, words = excluded.words")
                .setParameter("scan", scan)
                .setParameter("answer", answer.key())
                .setParameter("question", answer.question())
                .setParameter("audience", answer.group())
                .setParameter("theme", theme)
                .setParameter("words", shortened.text())
                .executeUpdate();
        raise(scan);
    }

    /** Takes back what was chosen, also when what it was made of is wiped. */
    public void withdraw(UUID scan, UUID answer) {
        scans.take(scan);
        remove(scan, answer);
    }

    private void take(UUID scan, UUID answer, Predicate<Standing> asSeen) {
        scans.take(scan);
        if (!asSeen.test(standing(scan, answer))) {
            throw new ChangedMeanwhileException("an answer of scan " + scan);
        }
    }

    private void put(UUID scan, UUID answer, String theme) {
        entities.createNativeQuery("insert into sorted_answer (scan_id, answer_key, theme)"
                        + " values (:scan, :answer, :theme)"
                        + " on conflict (scan_id, answer_key) do update set theme = excluded.theme")
                .setParameter("scan", scan)
                .setParameter("answer", answer)
                .setParameter("theme", theme)
                .executeUpdate();
    }

    private void remove(UUID scan, UUID answer) {
        int removed = entities.createNativeQuery(
                        "delete from chosen_answer where scan_id = :scan and answer_key = :answer")
                .setParameter("scan", scan)
                .setParameter("answer", answer)
                .executeUpdate();
        if (removed > 0) {
            raise(scan);
        }
    }

    private void raise(UUID scan) {
        entities.createNativeQuery("insert into answer_choice (scan_id, number, chosen_on) values (:scan, 1, :day)"
                        + " on conflict (scan_id) do update set number = answer_choice.number + 1,"
                        + " chosen_on = excluded.chosen_on")
                .setParameter("scan", scan)
                .setParameter("day", LocalDate.now(clock))
                .executeUpdate();
    }

    private Optional<Tuple> choice(UUID scan) {
        return rows("select number, chosen_on from answer_choice where scan_id = :scan", scan)
                .findFirst();
    }

    private Stream<Tuple> rows(String sql, UUID scan) {
        return ((List<?>) entities.createNativeQuery(sql, Tuple.class)
                        .setParameter("scan", scan)
                        .getResultList())
                .stream().map(Tuple.class::cast);
    }
}
