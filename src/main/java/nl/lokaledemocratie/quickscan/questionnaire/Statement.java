package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement rated on a scale, mostly as a pair: how it is now and how it should be.
 *
 * @param theme      key of its one theme
 * @param coreValues keys of its core values, may be empty
 * @param scale      the scale of both ratings
 * @param aspects    {@link Aspect#NOW}, {@link Aspect#WISH} or both
 * @param reverse    agreeing means less of the theme: turned in scores (METHOD.md 1)
 * @param promise    that it may be compared with earlier versions in other words; empty: wherever it reads the same, on the same scale
 */
public record Statement(
        String key,
        Prompt prompt,
        String theme,
        List<String> coreValues,
        Scale scale,
        Set<Aspect> aspects,
        boolean reverse,
        Optional<Promise> promise)
        implements RatedQuestion {

    public Statement {
        coreValues = List.copyOf(coreValues);
        if (aspects.isEmpty() || aspects.contains(Aspect.GAP)) {
            throw new IllegalArgumentException("Statement " + key + " must ask now, wish or both, not " + aspects);
        }
        aspects = java.util.Collections.unmodifiableSet(EnumSet.copyOf(aspects));
    }

    /** A statement that is comparable wherever it reads the same. */
    public Statement(
            String key,
            Wording wording,
            Set<String> audiences,
            String theme,
            List<String> coreValues,
            Scale scale,
            Set<Aspect> aspects,
            boolean reverse) {
        this(key, Prompt.of(wording, audiences), theme, coreValues, scale, aspects, reverse, Optional.empty());
    }

    /** The same statement with another promise, or without. */
    Statement promise(Optional<Promise> other) {
        return new Statement(key, prompt, theme, coreValues, scale, aspects, reverse, other);
    }

    /** The first version that its promise speaks of. */
    public Optional<Version> comparableSince() {
        return promise.map(Promise::since);
    }

    @Override
    public String kind() {
        return "statement";
    }

    @Override
    public int min() {
        return scale.min();
    }

    @Override
    public int max() {
        return scale.max();
    }

    public boolean isPair() {
        return aspects.size() == 2;
    }
}
