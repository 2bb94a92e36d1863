package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.disclosure.PublishedDifference;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote.Kind;

/**
 * What a published result says beyond its single scores: what stands out, how groups differ and what changed. These are
 * the parts of all that may be shown which pages and report show, so these are stored.
 *
 * @param remarkable  larger than chance alone would explain and large enough to matter (METHOD.md 11); may be empty
 * @param differences between groups in now and wish, themes only
 * @param changes     since the previous scan in now and wish, themes only; empty when there is no scan to compare with
 * @param composition of open groups in both scans
 * @param notes       what must be said beside single numbers
 * @param estimates   of what another group answers, statements only: groups in order, then statements
 * @param participants who of open groups took part, beside the population
 * @param reliabilities of themes: groups in order, then themes and aspects
 * @param ceilings   of themes and statements of which the wish is published whole, in the order of the section
 * @param places     among other organisations in now and wish, themes only; empty when there are none to compare with
 */
public record Findings(
        List<PublishedRemarkable> remarkable,
        List<GroupDifference> differences,
        List<PublishedChange> changes,
        List<Composition> composition,
        List<PublishedNote> notes,
        List<PublishedEstimate> estimates,
        List<Participants> participants,
        List<PublishedReliability> reliabilities,
        List<PublishedCeiling> ceilings,
        List<PublishedPlace> places) {

    /** Nothing to say. */
    public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), List.of());

    /** Findings without notes. */
    public Findings(
            List<PublishedRemarkable> remarkable,
            List<GroupDifference> differences,
            List<PublishedChange> changes,
            List<Composition> composition) {
        this(remarkable, differences, changes, composition, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Findings of an organisation that stands alone. */
    public Findings(
            List<PublishedRemarkable> remarkable,
            List<GroupDifference> differences,
            List<PublishedChange> changes,
            List<Composition> composition,
            List<PublishedNote> notes,
            List<PublishedEstimate> estimates,
            List<Participants> participants,
            List<PublishedReliability> reliabilities,
            List<PublishedCeiling> ceilings) {
        this(
                remarkable,
                differences,
                changes,
                composition,
                notes,
                estimates,
                participants,
                reliabilities,
                ceilings,
                List.of());
    }

    /** What was stored before there were notes, estimates, participants, reliabilities, ceilings or places has none. */
    public Findings {
        places = places == null ? List.of() : List.copyOf(places);
        ceilings = ceilings == null ? List.of() : List.copyOf(ceilings);
        reliabilities = reliabilities == null ? List.of() : List.copyOf(reliabilities);
        estimates = estimates == null ? List.of() : List.copyOf(estimates);
        participants = participants == null ? List.of() : List.copyOf(participants);
        notes = notes == null ? List.of() : List.copyOf(notes);
        remarkable = List.copyOf(remarkable);
        differences = List.copyOf(differences);
        changes = List.copyOf(changes);
        composition = List.copyOf(composition);
    }

    /** How two groups differ; see {@link PublishedDifference}, of which this is what is shown. */
    public record GroupDifference(Cell a, Cell b, double difference) {}

    /** The same with how open groups were composed then and now. */
    public Findings with(List<Composition> compositions) {
        return new Findings(
                remarkable,
                differences,
                changes,
                compositions,
                notes,
                estimates,
                participants,
                reliabilities,
                ceilings,
                places);
    }

    /** The same with who took part. */
    public Findings withParticipants(List<Participants> present) {
        return new Findings(
                remarkable,
                differences,
                changes,
                composition,
                notes,
                estimates,
                present,
                reliabilities,
                ceilings,
                places);
    }

    /** The same beside other organisations. */
    Findings withPlaces(List<PublishedPlace> others) {
        return new Findings(
                remarkable,
                differences,
                changes,
                composition,
                notes,
                estimates,
                participants,
                reliabilities,
                ceilings,
                others);
    }

    /** The same without how statements hang together and how many wish the utmost. */
    Findings withoutSums() {
        return new Findings(
                remarkable,
                differences,
                changes,
                composition,
                notes,
                estimates,
                participants,
                List.of(),
                List.of(),
                places);
    }

    /** The same of an organisation that stands alone. */
    Findings withoutPlaces() {
        return withPlaces(List.of());
    }

    /** What may be said of the size of a difference between two cells, or of the gap or change of one, beyond the number. */
    public Optional<PublishedNote.Kind> verdict(Cell... cells) {
        return notes.stream()
                .filter(note -> note.kind() != Kind.CEILING && note.kind() != Kind.UNRELIABLE_GAP)
                .filter(note -> note.cells().equals(List.of(cells)))
                .map(PublishedNote::kind)
                .findFirst();
    }

    /** How many wish the best end of a theme or statement, of the groups of which it may be told. */
    public List<PublishedCeiling> ceilings(Level level, String key) {
        return ceilings.stream()
                .filter(row -> row.wish().level() == level && row.wish().key().equals(key))
                .toList();
    }

    /** The remarkable results of one kind, in order. */
    public List<PublishedRemarkable> remarkable(RemarkableKind kind) {
        return remarkable.stream().filter(row -> row.kind() == kind).toList();
    }
}
