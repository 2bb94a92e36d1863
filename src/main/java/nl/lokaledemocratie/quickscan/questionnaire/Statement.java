package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Wording;

/**
 * A statement rated on a scale, mostly as a pair: how it is now and how it should be.
 *
 * @param theme      key of its one theme
 * @param coreValues keys of its core values, may be empty
 * @param scale      the scale of both ratings
 * @param aspects     {@link Aspect#NOW}, {@link Aspect#WISH} or both; {@link Aspect#EST} too where a group estimates
 * @param reverse     agreeing means less of the theme: turned in scores (METHOD.md 1)
 * @param estimatedBy groups that are asked too what the estimated group answers to now (METHOD.md 5b); may be empty
 */
public record Statement(
        String key,
        Prompt prompt,
        String theme,
        List<String> coreValues,
        Scale scale,
        Set<Aspect> aspects,
        boolean reverse,
        Set<String> estimatedBy)
        implements RatedQuestion {

    public Statement {
        coreValues = List.copyOf(coreValues);
        estimatedBy = Set.copyOf(estimatedBy);
        Set<Aspect> own = EnumSet.noneOf(Aspect.class);
        own.addAll(aspects);
        own.remove(Aspect.EST);
        if (own.isEmpty() || own.contains(Aspect.GAP)) {
            throw new IllegalArgumentException("Statement " + key + " must ask now, wish or both, not " + aspects);
        }
        if (!estimatedBy.isEmpty()) {
            refuseWithoutNow(key, own);
            own.add(Aspect.EST);
        }
        aspects = Collections.unmodifiableSet(own);
    }

    private static void refuseWithoutNow(String key, Set<Aspect> aspects) {
        if (!aspects.contains(Aspect.NOW)) {
            throw new IllegalArgumentException("Statement " + key + " does not ask now, which cannot be estimated");
        }
    }

    /** A statement of which nobody estimates anything. */
    public Statement(
            String key,
            Prompt prompt,
            String theme,
            List<String> coreValues,
            Scale scale,
            Set<Aspect> aspects,
            boolean reverse) {
        this(key, prompt, theme, coreValues, scale, aspects, reverse, Set.of());
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
        return new Statement(key, other, theme, coreValues, scale, aspects, reverse, estimatedBy);
    }

    /** A group that estimates nothing gets the statement alone. */
    @Override
    public Statement as(String audience) {
        return estimatedBy.isEmpty() || estimatedBy.contains(audience)
                ? this
                : new Statement(key, prompt, theme, coreValues, scale, aspects, reverse);
    }

    /** What is asked about one's own view: {@link Aspect#NOW}, {@link Aspect#WISH} or both. */
    public Set<Aspect> ownAspects() {
        return Aspect.ASKED.stream().filter(this::asks).collect(Collectors.toCollection(LinkedHashSet::new));
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
        return asks(Aspect.NOW) && asks(Aspect.WISH);
    }
}
