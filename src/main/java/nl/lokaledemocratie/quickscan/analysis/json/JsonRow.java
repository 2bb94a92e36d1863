package nl.lokaledemocratie.quickscan.analysis.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.result.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;
import nl.lokaledemocratie.quickscan.analysis.stats.Equivalence;
import nl.lokaledemocratie.quickscan.analysis.stats.Flag;
import nl.lokaledemocratie.quickscan.analysis.stats.HedgesG;
import nl.lokaledemocratie.quickscan.analysis.stats.Limits;
import nl.lokaledemocratie.quickscan.analysis.stats.RankCheck;
import nl.lokaledemocratie.quickscan.analysis.stats.Verdict;
import nl.lokaledemocratie.quickscan.analysis.stats.Welch;
import org.jspecify.annotations.Nullable;

/** One row of the JSON of METHOD.md 14; what is not defined becomes null. */
public final class JsonRow {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    /** The word for a level: item, theme or value. */
    static String name(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    public JsonRow put(String key, @Nullable Object value) {
        fields.put(key, value);
        return this;
    }

    public JsonRow put(String key, OptionalDouble value) {
        return put(key, value.isPresent() ? (Object) value.getAsDouble() : null);
    }

    public JsonRow put(String key, OptionalInt value) {
        return put(key, value.isPresent() ? (Object) value.getAsInt() : null);
    }

    public JsonRow putLimits(String low, String high, Optional<Limits> limits) {
        return put(low, limits.map(Limits::low).orElse(null))
                .put(high, limits.map(Limits::high).orElse(null));
    }

    /** Block M, with the names that the mean and the standard deviation have in this section. */
    public JsonRow putEstimate(MeanEstimate estimate, String mean, String sd) {
        return put("n", estimate.n())
                .put(mean, estimate.mean())
                .put(sd, estimate.sd())
                .put("se", estimate.se())
                .put("df", estimate.df())
                .putLimits("ci_low", "ci_high", estimate.ci())
                .put("se_nofpc", estimate.seNoFpc())
                .putLimits("bound_low", "bound_high", estimate.bounds())
                .put("shown_type", estimate.shown().type().name())
                .put("shown_low", estimate.shown().low())
                .put("shown_high", estimate.shown().high())
                .put("flags", Flag.join(estimate.flags()));
    }

    JsonRow putList(String key, List<OptionalDouble> values) {
        List<Object> list = new ArrayList<>();
        values.forEach(value -> list.add(value.isPresent() ? value.getAsDouble() : null));
        return put(key, (Object) list);
    }

    /** Block B. */
    public JsonRow putDifference(Difference difference) {
        Optional<Welch> welch = difference.welch();
        Optional<HedgesG> hedges = difference.hedges();
        Optional<RankCheck> rank = difference.rank();
        return put("n_a", difference.nA())
                .put("n_b", difference.nB())
                .put("mean_a", difference.meanA())
                .put("mean_b", difference.meanB())
                .put("diff", difference.difference())
                .put("se", difference.se())
                .put("df", welch.map(Welch::df).orElse(null))
                .put("t", welch.map(Welch::t).orElse(null))
                .put("p", welch.map(Welch::p).orElse(null))
                .putLimits("ci_low", "ci_high", welch.map(Welch::ci))
                .put("g", hedges.map(HedgesG::g).orElse(null))
                .put("g_se", hedges.map(HedgesG::se).orElse(null))
                .putLimits("g_low", "g_high", hedges.map(HedgesG::limits))
                .put("U", rank.map(RankCheck::u).orElse(null))
                .put("mw_p", rank.map(RankCheck::p).orElse(OptionalDouble.empty()))
                .put("delta", rank.map(RankCheck::delta).orElse(null))
                .putLimits("delta_low", "delta_high", rank.flatMap(RankCheck::limits))
                .put("rank_agrees", difference.rankAgrees().orElse(null))
                .put("flags", Flag.join(difference.flags()))
                .put("p_holm", difference.pHolm())
                .putEquivalence(difference.equivalence(), difference.verdict());
    }

    /** Whether a difference or gap is too small to matter. */
    public JsonRow putEquivalence(Optional<Equivalence> equivalence, Optional<Verdict> verdict) {
        return put("p_tost", equivalence.map(Equivalence::p).orElse(null))
                .putLimits("ci90_low", "ci90_high", equivalence.map(Equivalence::limits))
                .put("verdict", verdict.map(Verdict::name).orElse(null));
    }

    public Map<String, @Nullable Object> fields() {
        return fields;
    }
}
