package nl.lokaledemocratie.quickscan.publication.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;

import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAudience;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.PageFields;

/**
 * How the groups of a scan were reached, as the page to close it asks.
 *
 * @param version of what the form showed
 * @param state   what became of the form
 * @param lines   one per group
 */
public record ReachedForm(String version, State state, List<ReachedLine> lines) {

    private static final String TEXT = "bereikt-";

    /** Whether the form can be sent as it is. */
    public enum State {
        FRESH,
        /** Something else stands now than the form showed. */
        OVERTAKEN,
        /** The form does not say what it showed. */
        UNKNOWN
    }

    public ReachedForm {
        lines = List.copyOf(lines);
    }

    /** What is known, for the griffier to confirm. */
    static ReachedForm of(Scan scan) {
        List<ReachedLine> lines = scan.audiences().stream()
                .map(group -> new ReachedLine(group.audience(), stored(group), stored(group), false))
                .toList();
        return new ReachedForm(FormVersion.of(fields(lines)).text(), State.FRESH, lines);
    }

    /** What the griffier sent. */
    static ReachedForm read(Scan scan, MultivaluedMap<String, String> sent) {
        return new ReachedForm(
                FormVersion.sent(sent),
                State.FRESH,
                scan.audiences().stream().map(group -> line(group, sent)).toList());
    }

    /** The same form beside what stands now: what was typed or said to be so stays, what was not touched is as it is now. */
    ReachedForm beside(Scan now) {
        Optional<FormVersion> seen = FormVersion.find(version);
        ReachedForm current = of(now);
        List<ReachedLine> both = IntStream.range(0, lines.size())
                .mapToObj(place -> beside(current.lines.get(place), place, seen))
                .toList();
        return new ReachedForm(current.version, seen.isPresent() ? State.OVERTAKEN : State.UNKNOWN, both);
    }

    /** The same form for another try, on what stands now. */
    ReachedForm on(Scan now) {
        return new ReachedForm(of(now).version, State.FRESH, lines);
    }

    /** Whether something that was said to be so cannot be printed. */
    public boolean isUnprintable() {
        return lines.stream().anyMatch(line -> line.confirmed() && !line.lost().isEmpty());
    }

    /** Whether what stands now may be overwritten by it. */
    boolean fits(Scan now) {
        List<ReachedLine> current = of(now).lines;
        return FormVersion.find(version).isPresent()
                ? FormVersion.isSeen(version, fields(current))
                : IntStream.range(0, lines.size())
                        .allMatch(place -> lines.get(place).overwritesNothing(current.get(place)));
    }

    /** Whether all it says to be so was kept. */
    boolean stands(Scan closed) {
        Map<String, ScanAudience> groups =
                closed.audiences().stream().collect(Collectors.toMap(group -> group.audience(), group -> group));
        return confirmed().entrySet().stream().allMatch(line -> {
            ScanAudience group = requireNonNull(groups.get(line.getKey()));
            return group.reachedConfirmed() && stored(group).equals(line.getValue());
        });
    }

    /** What was said to be so, by group. */
    Map<String, String> confirmed() {
        return lines.stream()
                .filter(line -> line.confirmed() && !line.text().isEmpty())
                .collect(Collectors.toMap(ReachedLine::audience, ReachedLine::text));
    }

    ReachedLine line(String audience) {
        return lines.stream()
                .filter(line -> line.audience().equals(audience))
                .findFirst()
                .orElseGet(() -> new ReachedLine(audience, "", "", false));
    }

    private ReachedLine beside(ReachedLine now, int place, Optional<FormVersion> seen) {
        ReachedLine line = lines.get(place);
        boolean own = line.confirmed()
                || seen.map(shown -> !shown.showed(place, field(line.audience(), line.text())))
                        .orElse(true);
        return new ReachedLine(line.audience(), now.stored(), own ? line.text() : now.stored(), line.confirmed());
    }

    private static ReachedLine line(ScanAudience group, MultivaluedMap<String, String> sent) {
        String text = CleanText.line(
                Optional.ofNullable(sent.getFirst(TEXT + group.audience())).orElseGet(() -> stored(group)));
        if (text.length() > ScanPlan.MAX_REACHED_BY) {
            throw new BadRequestException();
        }
        return new ReachedLine(
                group.audience(), stored(group), text, sent.containsKey(PageFields.TICK + group.audience()));
    }

    private static List<FormField> fields(List<ReachedLine> lines) {
        return lines.stream().map(line -> field(line.audience(), line.stored())).toList();
    }

    private static FormField field(String audience, String text) {
        return new FormField(TEXT + audience, "", text);
    }

    private static String stored(ScanAudience group) {
        return group.reachedBy().map(String::strip).orElse("");
    }
}
