package nl.lokaledemocratie.quickscan.analysis.section;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace.Reference;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Published theme means of other municipalities to compare with; the municipality itself is not among them (METHOD.md 9). */
public record ReferenceSet(List<Entry> entries) {

    /** One theme of one group in one municipality. */
    public record Entry(String municipality, String group, String theme, Aspect aspect, Reference reference) {}

    public ReferenceSet {
        entries = List.copyOf(entries);
    }

    /** The references per theme cell. */
    Map<Cell, List<Reference>> byCell() {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> new Cell(Level.THEME, entry.group(), entry.theme(), entry.aspect()),
                        Collectors.mapping(Entry::reference, Collectors.toList())));
    }
}
