package nl.lokaledemocratie.quickscan.study;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings.RakingSettings;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.notation.DecimalNumber;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;
import nl.lokaledemocratie.quickscan.study.file.FileProblems;

/**
 * {@code config.json}: the scale, and any constant of METHOD.md 1 that differs from the standard. Unknown names are ignored.
 *
 * @param scale     empty when the file gives none
 * @param estimated   the group whose answers others estimate, where the file names it
 * @param weightGroup the group to weight, where the file names it
 */
record StudyConfig(
        Optional<Range> scale,
        AnalysisSettings settings,
        Optional<GroupSetting> estimated,
        Optional<GroupSetting> weightGroup) {

    static final String FILE = "config.json";

    private static final DoublePredicate SHARE = value -> value >= 0 && value <= 1;
    private static final DoublePredicate BETWEEN = value -> value > 0 && value < 1;
    private static final DoublePredicate POSITIVE = value -> value > 0;
    private static final DoublePredicate NUMBER = value -> value >= 1;
    private static final DoublePredicate WHOLE = value -> Math.abs(value) <= 1e6;

    /** A group that the file names, with its place. */
    record GroupSetting(String group, int line, int column) {}

    /** A value with its place. */
    private record Entry(String text, JsonToken kind, int line, int column) {

        OptionalDouble number() {
            return kind.isNumeric() ? DecimalNumber.parseScientific(text) : OptionalDouble.empty();
        }
    }

    /** What a study has that comes without the file. */
    static StudyConfig standard() {
        return new StudyConfig(Optional.empty(), AnalysisSettings.STANDARD, Optional.empty(), Optional.empty());
    }

    static StudyConfig read(Path file, FileProblems problems) {
        Map<String, Entry> entries = entries(file, problems);
        return problems.isEmpty() ? new Reader(entries, problems).config() : standard();
    }

    private static Map<String, Entry> entries(Path file, FileProblems problems) {
        Map<String, Entry> entries = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                problems.add(FILE, 1, 0, Code.BAD_CONFIG, "the start of the file");
                return entries;
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                Entry entry = new Entry(
                        parser.getText(),
                        value,
                        parser.currentTokenLocation().getLineNr(),
                        parser.currentTokenLocation().getColumnNr());
                parser.skipChildren();
                entries.put(CleanText.word(name), entry);
            }
        } catch (JsonProcessingException e) {
            // Where it is nested too deep for the reader, that tells no place.
            Optional<JsonLocation> place = Optional.ofNullable(e.getLocation());
            problems.add(
                    FILE,
                    place.map(JsonLocation::getLineNr).orElse(1),
                    place.map(JsonLocation::getColumnNr).orElse(0),
                    Code.BAD_CONFIG,
                    "what stands here");
        } catch (IOException e) {
            problems.add(FILE, 0, 0, Code.NOT_READABLE, FILE);
        }
        return entries;
    }

    /** Takes the values by name and checks each. */
    private static final class Reader {
        private final Map<String, Entry> entries;
        private final FileProblems problems;

        Reader(Map<String, Entry> entries, FileProblems problems) {
            this.entries = entries;
            this.problems = problems;
        }

        StudyConfig config() {
            AnalysisSettings standard = AnalysisSettings.STANDARD;
            return new StudyConfig(
                    scale(),
                    new AnalysisSettings(
                            number("conf", standard.confidence(), BETWEEN),
                            number("min_items_fraction", standard.minItemsFraction(), SHARE),
                            whole("k_suppress", standard.suppressBelow()),
                            whole("k_distribution", standard.distributionFrom()),
                            whole("n_test_min", standard.testFrom()),
                            whole("n_alpha_min", standard.alphaFrom()),
                            number("divided_share", standard.dividedShare(), SHARE),
                            number("closed_response_bounds", standard.closedResponseBounds(), SHARE),
                            number("alpha_level", standard.alphaLevel(), BETWEEN),
                            whole("top_per_type", standard.topPerType()),
                            whole("ref_n_min", standard.referenceMinN()),
                            whole("ref_min_percentile", standard.referencesForPercentile()),
                            whole("ref_min_z", standard.referencesForZ()),
                            flag("publish_total", standard.publishTotal()),
                            number("ceiling_share", standard.ceilingShare(), SHARE),
                            raking()),
                    group("estimate_of"),
                    group("weight_group"));
        }

        private Optional<GroupSetting> group(String name) {
            Entry entry = entries.get(name);
            if (entry == null) {
                return Optional.empty();
            }
            String group = CleanText.word(entry.text());
            if (entry.kind() != JsonToken.VALUE_STRING || group.isEmpty()) {
                problems.add(FILE, entry.line(), entry.column(), Code.BAD_GROUP, name + ": " + entry.text());
                return Optional.empty();
            }
            return Optional.of(new GroupSetting(group, entry.line(), entry.column()));
        }

        private RakingSettings raking() {
            RakingSettings standard = RakingSettings.STANDARD;
            return new RakingSettings(
                    Optional.ofNullable(entries.get("weight_group"))
                            .map(entry -> CleanText.word(entry.text()))
                            .orElse(standard.group()),
                    number("rake_cap", standard.cap(), POSITIVE),
                    number("rake_tol", standard.tolerance(), BETWEEN),
                    whole("rake_maxit", standard.maxCycles()),
                    number("rake_cap_eps", standard.capMargin(), SHARE),
                    whole("rake_outer_max", standard.maxClips()),
                    number("rake_max_missing", standard.maxMissing(), SHARE));
        }

        private Optional<Range> scale() {
            Entry low = entries.get("scale_min");
            Entry high = entries.get("scale_max");
            if (low == null && high == null) {
                return Optional.empty();
            }
            double min = whole("scale_min", Double.NaN, WHOLE);
            double max = whole("scale_max", Double.NaN, WHOLE);
            if (!Range.isScale(min, max)) {
                Entry place = high == null ? requireNonNull(low) : high;
                problems.add(FILE, place.line(), place.column(), Code.BAD_CONFIG, "scale_min to scale_max");
                return Optional.empty();
            }
            return Optional.of(new Range((int) min, (int) max));
        }

        private int whole(String name, int standard) {
            return (int) whole(name, standard, NUMBER);
        }

        /** In digits and nothing else: to JSON a full stop begins a fraction, whatever a Dutch reader makes of it. */
        private double whole(String name, double standard, DoublePredicate allowed) {
            Entry entry = entries.get(name);
            if (entry != null && WholeNumber.parseDigits(entry.text()).isEmpty()) {
                refuse(name, entry);
                return standard;
            }
            return number(name, standard, allowed);
        }

        private double number(String name, double standard, DoublePredicate allowed) {
            Entry entry = entries.get(name);
            if (entry == null) {
                return standard;
            }
            OptionalDouble number = entry.number();
            if (number.isEmpty() || !allowed.test(number.getAsDouble())) {
                refuse(name, entry);
                return standard;
            }
            return number.getAsDouble();
        }

        private boolean flag(String name, boolean standard) {
            Entry entry = entries.get(name);
            if (entry == null) {
                return standard;
            }
            if (!entry.text().matches("true|false|0|1")) {
                refuse(name, entry);
            }
            return entry.text().matches("true|1");
        }

        private void refuse(String name, Entry entry) {
            problems.add(FILE, entry.line(), entry.column(), Code.BAD_CONFIG, name + ": " + entry.text());
        }
    }
}
