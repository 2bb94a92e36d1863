package nl.lokaledemocratie.quickscan.openanswer.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswers.Standing;
import nl.lokaledemocratie.quickscan.redaction.Redaction;
import nl.lokaledemocratie.quickscan.redaction.Shortening;
import nl.lokaledemocratie.quickscan.redaction.WordChoice;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.PageFields;

/**
 * Which words of an answer are left out, and where it belongs, as it is filled in.
 *
 * @param words   of the answer
 * @param out     the numbers of those that are left out
 * @param whole   whether the form told of each word whether it stays; what it did not ask is not printed
 * @param theme   empty for none
 * @param problem what is wrong with what is left; empty where nothing is
 */
public record AnswerForm(WordChoice words, Set<Integer> out, boolean whole, String theme, Optional<Problem> problem) {

    private static final String WORDS = "woorden";
    private static final String SHOWN = "getoond";
    private static final String THEME = "thema";

    /**
     * Why what is left cannot be printed.
     *
     * @param key   {@code EMPTY}, {@code SIGNS} or {@code UNSEEN}
     * @param words the signs, where it are those
     */
    public record Problem(String key, String words) {}

    public AnswerForm {
        out = Set.copyOf(out);
    }

    /** As it stands, or as it is proposed. */
    static AnswerForm of(Standing standing, String original, Redaction proposed) {
        WordChoice words = WordChoice.of(original);
        Redaction now = standing.words()
                .flatMap(stands -> Shortening.of(original, stands).made())
                .orElse(proposed);
        return new AnswerForm(words, words.out(now), true, standing.theme().orElse(""), Optional.empty());
    }

    /**
     * As it was sent.
     *
     * @param proposed what is left out where the form does not tell of all words
     * @param themes   that there are: of another nothing is known
     */
    static AnswerForm read(
            MultivaluedMap<String, String> sent, String original, Redaction proposed, List<String> themes) {
        WordChoice words = WordChoice.of(original);
        String theme = Optional.ofNullable(sent.getFirst(THEME)).orElse("");
        boolean whole = String.valueOf(words.size()).equals(sent.getFirst(SHOWN));
        return new AnswerForm(
                words,
                whole ? numbers(sent) : words.out(proposed),
                whole,
                themes.contains(theme) ? theme : "",
                Optional.empty());
    }

    private static Set<Integer> numbers(MultivaluedMap<String, String> sent) {
        return sent.keySet().stream()
                .filter(name -> name.startsWith(PageFields.LEFT_OUT))
                .map(name -> name.substring(PageFields.LEFT_OUT.length()))
                .filter(number -> number.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /** Whether a word is left out. */
    public boolean isOut(int number) {
        return out.contains(number);
    }

    /** What is left of the answer; empty where that cannot be printed. */
    Optional<Redaction> shortened() {
        return refusal().isPresent() ? Optional.empty() : Optional.of(words.without(out));
    }

    /** The same with what is wrong with it. */
    AnswerForm checked() {
        return new AnswerForm(words, out, whole, theme, refusal());
    }

    private Optional<Problem> refusal() {
        if (!whole) {
            return Optional.of(new Problem("UNSEEN", ""));
        }
        Redaction left = words.without(out);
        if (left.isEmpty()) {
            return Optional.of(new Problem("EMPTY", ""));
        }
        List<String> lost = Lettering.lost(left.text());
        return lost.isEmpty() ? Optional.empty() : Optional.of(new Problem("SIGNS", String.join(" ", lost)));
    }

    /** What two people can change of an answer. */
    static List<FormField> fields(Standing standing, AnswerMessages words) {
        return List.of(
                new FormField(WORDS, words.fieldWords(), standing.words().orElse("")),
                new FormField(THEME, words.fieldState(), standing.theme().orElse("-")));
    }
}
