package nl.lokaledemocratie.quickscan.report.bundle.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.report.bundle.BundleChoice;
import nl.lokaledemocratie.quickscan.report.catalog.ReportEdition;
import nl.lokaledemocratie.quickscan.scan.Scan;

/**
 * The form with which reports are asked for, and how it is filled in.
 *
 * @param closed all scans to choose from
 */
public record BundleForm(
        List<Scan> closed, String questionnaire, String year, Set<ReportEdition> editions, String language) {

    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final int LAST_YEAR = 9999;

    static BundleForm empty(List<Scan> closed) {
        return new BundleForm(closed, "", "", Set.of(ReportEdition.COUNCIL), LANGUAGES.get(0));
    }

    static BundleForm sent(
            List<Scan> closed, String questionnaire, String year, Collection<String> editions, String language) {
        return new BundleForm(
                closed,
                questionnaire,
                year,
                BundleChoice.editions(editions),
                LANGUAGES.contains(language) ? language : LANGUAGES.get(0));
    }

    /** Names of the questionnaires that there is something of. */
    public List<String> questionnaires() {
        return closed.stream()
                .map(scan -> scan.questionnaireId().name())
                .distinct()
                .sorted()
                .toList();
    }

    /** Years in which scans closed, the last first. */
    public List<String> years() {
        return closed.stream()
                .map(scan -> scan.closedOn().orElseThrow().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(String::valueOf)
                .toList();
    }

    public List<ReportEdition> all() {
        return List.of(ReportEdition.values());
    }

    public List<String> languages() {
        return LANGUAGES;
    }

    public boolean has(ReportEdition edition) {
        return editions.contains(edition);
    }

    /** What is chosen, of at least one edition; a questionnaire or year that there is not has no scans. */
    BundleChoice choice() {
        return new BundleChoice(
                Optional.of(questionnaire).filter(name -> !name.isEmpty()), number(), editions, language);
    }

    private OptionalInt number() {
        return year.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(WholeNumber.parse(year, 1, LAST_YEAR).orElse(0));
    }

    List<Scan> scans() {
        return choice().of(closed);
    }
}
