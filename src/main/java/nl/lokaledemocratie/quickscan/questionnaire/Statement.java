package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Wording;

/**
 * A statement rated on a scale, mostly as a pair: how it is now and how it should be.
 *
 * @param theme      key of its one theme
 * @param coreValues keys of its core values, may be empty
 * @param scale      the scale of both ratings
 * @param aspects    {@link Aspect#NOW}, {@link Aspect#WISH} or both
 * @param reverse    agreeing means less of the theme: turned in scores (METHOD.md 1)
 */
public record Statement(
        String key,
        Prompt prompt,
        String theme,
        List<String> coreValues,
        Scale scale,
        Set<Aspect> aspects,
        boolean reverse)
        implements RatedQuestion {

    public Statement {
        coreValues = List.copyOf(coreValues);
        if (aspects.isEmpty() || aspects.contains(Aspect.GAP)) {
            throw new IllegalArgumentException("Statement " + key + " must ask now, wish or both, not " + aspects);
        }
        aspects = java.util.Collections.unmodifiableSet(EnumSet.copyOf(aspects));
    }

    /** A statement without anything beside its text, always shown. */
    public Statement(
            String key,
            Wording wording,
            Set<String> audiences,
            String theme,
            List<String> coreValues,
            Scale scale,
            Set<Aspect> aspects,
            boolean reverse) {
        this(key, Prompt.of(wording, audiences), theme, coreValues, scale, aspects, reverse);
    }

    @Override
    public Statement prompt(Prompt other) {
        return new Statement(key, other, theme, coreValues, scale, aspects, reverse);
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.statement(this);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.STATEMENT;
    }

    @Override
    public int min() {
        return scale.min();
    }

    @Override
    public int max() {
        return scale.max();
    }

    @Override
    public Optional<LocalizedText> label(int point) {
        return Optional.of(scale.label(point));
    }

    @Override
    public Optional<LocalizedText> dontKnow() {
        return Optional.of(scale.dontKnow());
    }

    @Override
    public Optional<LocalizedText> question(Aspect aspect) {
        return scale.question(aspect);
    }

    /** Those of the questions that are statements, in their order. */
    public static Stream<Statement> among(Stream<Question> questions) {
        return questions.filter(Statement.class::isInstance).map(Statement.class::cast);
    }

    public boolean isPair() {
        return aspects.size() == 2;
    }
}
