package nl.lokaledemocratie.quickscan.study;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.stats.Flag;
import nl.lokaledemocratie.quickscan.analysis.stats.Limits;

/** One row of the JSON of METHOD.md 14; what is not defined becomes null. */
final class JsonRow {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** The word for a level: item, theme or value. */
    static String name(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    JsonRow put(String key, Object value) {
        fields.put(key, value);
        return this;
    }

    JsonRow put(String key, OptionalDouble value) {
        return put(key, value.isPresent() ? (Object) value.getAsDouble() : null);
    }

    JsonRow put(String key, OptionalInt value) {
        return put(key, value.isPresent() ? (Object) value.getAsInt() : null);
    }

    JsonRow putLimits(String low, String high, Optional<Limits> limits) {
        return put(low, limits.map(Limits::low).orElse(null))
                .put(high, limits.map(Limits::high).orElse(null));
    }

    /** Block M, with the names that the mean and the standard deviation have in this section. */
    JsonRow putEstimate(MeanEstimate estimate, String mean, String sd) {
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

    Map<String, Object> fields() {
        return fields;
    }
}
