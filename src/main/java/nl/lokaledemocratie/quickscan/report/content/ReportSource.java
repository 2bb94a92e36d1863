package nl.lokaledemocratie.quickscan.report.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * Everything a report is made from: one scan, of which no answers come in any more, and what was published of it.
 *
 * @param organisation      name, as in "Voorbeeldstad"; empty when nobody gave it
 * @param organisationKind  {@code gemeente}, {@code provincie} or {@code waterschap}
 * @param fictional         demonstration content; every page of the report then says so
 * @param title             title of the scan
 * @param openedOn          first day on which people could answer, when known
 * @param closedOn          last day, when known
 * @param questionnaire     gives the Dutch names of groups, themes, core values and statements
 * @param previousScan      the scan whose answers the changes are about, as in "Eerste ronde, gesloten op 3 maart 2026"
 * @param reachedBy         per group key one Dutch sentence on how it was reached; groups may be absent
 * @param leftOut           sheets that did not open at closing
 * @param setAside          sheets of floods that the griffier set aside
 * @param quotes            answers in people's own words that were chosen for it
 * @param sizeReasons       per group key one Dutch sentence on why it is so large, where that is unusual
 */
public record ReportSource(
        String organisation,
        String organisationKind,
        boolean fictional,
        String title,
        Optional<LocalDate> openedOn,
        Optional<LocalDate> closedOn,
        Questionnaire questionnaire,
        Map<String, String> reachedBy,
        Map<String, String> sizeReasons,
        Optional<String> previousScan,
        PublishedResult result,
        int leftOut,
        int setAside,
        Edition edition,
        Quotes quotes) {

    public ReportSource {
        reachedBy = Map.copyOf(reachedBy);
        sizeReasons = Map.copyOf(sizeReasons);
    }

    /** One without answers in people's own words. */
    public ReportSource(
            String organisation,
            String organisationKind,
            boolean fictional,
            String title,
            Optional<LocalDate> openedOn,
            Optional<LocalDate> closedOn,
            Questionnaire questionnaire,
            Map<String, String> reachedBy,
            Map<String, String> sizeReasons,
            Optional<String> previousScan,
            PublishedResult result,
            int leftOut,
            int setAside,
            Edition edition) {
        this(
                organisation,
                organisationKind,
                fictional,
                title,
                openedOn,
                closedOn,
                questionnaire,
                reachedBy,
                sizeReasons,
                previousScan,
                result,
                leftOut,
                setAside,
                edition,
                Quotes.NONE);
    }

    /** The same with these. */
    public ReportSource with(Quotes other) {
        return new ReportSource(
                organisation,
                organisationKind,
                fictional,
                title,
                openedOn,
                closedOn,
                questionnaire,
                reachedBy,
                sizeReasons,
                previousScan,
                result,
                leftOut,
                setAside,
                edition,
                other);
    }

    /** Whether anybody said what the organisation is called. */
    public boolean isNamed() {
        return !organisation.isEmpty();
    }
}
