package nl.lokaledemocratie.quickscan.report.bundle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.report.catalog.ReportEdition;
import nl.lokaledemocratie.quickscan.scan.Scan;

/**
 * Which reports somebody wants together.
 *
 * @param questionnaire name of the questionnaire, or all
 * @param year          in which a scan closed, or all
 * @param editions      at least one
 * @param language      where there is a report in it; else Dutch
 */
public record BundleChoice(
        Optional<String> questionnaire, OptionalInt year, Set<ReportEdition> editions, String language) {

    private static final String ALL = "*";

    public BundleChoice {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("No edition");
        }
        editions = Set.copyOf(editions);
    }

    /** Those of some closed scans that it is about. */
    public List<Scan> of(List<Scan> closed) {
        return closed.stream().filter(this::isOf).toList();
    }

    private boolean isOf(Scan scan) {
        return questionnaire
                        .map(name -> name.equals(scan.questionnaireId().name()))
                        .orElse(true)
                && (year.isEmpty() || scan.closedOn().map(LocalDate::getYear).equals(Optional.of(year.getAsInt())));
    }

    /** In order. */
    public List<ReportEdition> editionsInOrder() {
        return List.copyOf(EnumSet.copyOf(editions));
    }

    /** As it stands in the database: the same for the same choice. */
    String text() {
        return String.join(
                " ",
                questionnaire.orElse(ALL),
                year.isPresent() ? String.valueOf(year.getAsInt()) : ALL,
                editionsInOrder().stream().map(ReportEdition::key).collect(Collectors.joining("+")),
                language);
    }

    static BundleChoice parse(String text) {
        String[] words = text.split(" ");
        return new BundleChoice(
                Optional.of(words[0]).filter(word -> !word.equals(ALL)),
                words[1].equals(ALL) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(words[1])),
                editions(List.of(words[2].split("[+]"))),
                words[3]);
    }

    /** Those of these keys that there are. */
    public static Set<ReportEdition> editions(Collection<String> keys) {
        Set<ReportEdition> editions = EnumSet.noneOf(ReportEdition.class);
        Stream.of(ReportEdition.values())
                .filter(edition -> keys.contains(edition.key()))
                .forEach(editions::add);
        return editions;
    }
}
