package nl.lokaledemocratie.quickscan.openanswer.web;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.MultivaluedMap;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswers.Standing;
import nl.lokaledemocratie.quickscan.redaction.Redaction;
import nl.lokaledemocratie.quickscan.redaction.Shortening;
import nl.lokaledemocratie.quickscan.web.form.FormField;

/**
 * What is left of an answer, and where it belongs, as it is filled in.
 *
 * @param words   with {@link Redaction#GAP} where something is left out
 * @param theme   empty for none
 * @param problem what is wrong with the words; empty where nothing is
 */
public record AnswerForm(String words, String theme, Optional<Problem> problem) {

    private static final String WORDS = "woorden";
    private static final String THEME = "thema";

    /** More than an answer can have. */
    private static final int MOST = 4000;

    /**
     * Why the words cannot be printed.
     *
     * @param key   {@code ADDED}, {@code ORDER}, {@code EMPTY}, {@code LONG} or {@code SIGNS}
     * @param words which of them
     */
    public record Problem(String key, String words) {}

    /** As it stands, or as it is proposed. */
    static AnswerForm of(Standing standing, Redaction proposed) {
        return new AnswerForm(
                standing.words().orElseGet(proposed::text), standing.theme().orElse(""), Optional.empty());
    }

    /** @param themes that there are: of another nothing is known */
    static AnswerForm read(MultivaluedMap<String, String> sent, List<String> themes) {
        String theme = Optional.ofNullable(sent.getFirst(THEME)).orElse("");
        return new AnswerForm(
                CleanText.text(Optional.ofNullable(sent.getFirst(WORDS)).orElse("")),
                themes.contains(theme) ? theme : "",
                Optional.empty());
    }

    /** What the words make of an answer; empty where that cannot be printed. */
    Optional<Redaction> shortened(String original) {
        return refusal(original).isPresent()
                ? Optional.empty()
                : Shortening.of(original, words).made();
    }

    /** The same with what is wrong with the words. */
    AnswerForm checked(String original) {
        return new AnswerForm(words, theme, refusal(original));
    }

    private Optional<Problem> refusal(String original) {
        if (words.length() > MOST) {
            return Optional.of(new Problem("LONG", ""));
        }
        Shortening shortening = Shortening.of(original, words);
        if (shortening.made().isEmpty()) {
            return Optional.of(
                    shortening.added().isEmpty()
                            ? new Problem("ORDER", "")
                            : new Problem("ADDED", String.join(", ", shortening.added())));
        }
        Redaction made = shortening.made().get();
        if (made.isEmpty()) {
            return Optional.of(new Problem("EMPTY", ""));
        }
        List<String> lost = Lettering.lost(made.text());
        return lost.isEmpty() ? Optional.empty() : Optional.of(new Problem("SIGNS", String.join(" ", lost)));
    }

    /** What two people can change of an answer. */
    static List<FormField> fields(Standing standing, AnswerMessages words) {
        return List.of(
                new FormField(WORDS, words.fieldWords(), standing.words().orElse("")),
                new FormField(THEME, words.fieldState(), standing.theme().orElse("-")));
    }
}
