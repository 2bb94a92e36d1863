package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.List;
import java.util.Map;

/**
 * What the clinic says of a questionnaire.
 *
 * @param questions score of all questions together, by {@link FleschDouma}
 * @param instructions score of the texts around them and of the help beside them
 * @param level    by the questions, for these must be understood
 * @param minutes  how long answering takes, per key of an audience, in the order of the questionnaire
 * @param passages every text, in the order in which it is read
 */
public record ClinicReport(
        double questions,
        double instructions,
        ReadingLevel level,
        Map<String, Double> minutes,
        List<PassageReport> passages) {

    public ClinicReport {
        minutes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(minutes));
        passages = List.copyOf(passages);
    }

    public List<Finding> findings() {
        return passages.stream().flatMap(passage -> passage.findings().stream()).toList();
    }
}
