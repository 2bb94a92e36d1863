package nl.lokaledemocratie.quickscan.report.printed;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswers;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.publication.Revisions;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.catalog.ReportEdition;
import nl.lokaledemocratie.quickscan.report.catalog.UsedDefinitions;
import nl.lokaledemocratie.quickscan.report.content.Quotes;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.Kind;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;

/** Prints the report of a scan anew from what was published, each time: the same publication gives the same file. */
@ApplicationScoped
public class PrintedReports {

    @Inject
    Publications publications;

    @Inject
    Revisions revisions;

    @Inject
    ScanSource source;

    @Inject
    ReportFiles files;

    @Inject
    UsedDefinitions used;

    @Inject
    ChosenAnswers chosen;

    /** Of this instance. */
    final AtTheSameTime<Key, byte[]> underWay = new AtTheSameTime<>();

    /** What makes a file another one. */
    record Key(UUID scan, int revision, String definition, int choice) {}

    /** The report for the council in Dutch. */
    public byte[] print(Scan scan) {
        return print(scan, ReportEdition.COUNCIL, LocalizedText.DUTCH, true).file();
    }

    /**
     * An edition of what counts now, also when it was corrected, or other answers were chosen, while the report was being made; with the definition of its first printing, or the
     * one that was chosen since, while that is there.
     *
     * @param language the one asked for; another where there is no definition in it
     * @param words    with the answers in people's own words that were chosen for it
     * @throws ScanNotClosedException while nothing is published
     */
    public PrintedReport print(Scan scan, ReportEdition edition, String language, boolean words) {
        while (true) {
            Publication publication =
                    publications.find(scan.id()).orElseThrow(() -> new ScanNotClosedException(scan.status()));
            ReportDefinition definition =
                    used.find(scan.id(), edition, language).definition();
            int choice = choice(scan, definition, words);
            byte[] file = print(scan, publication, edition, definition, choice);
            if (isLatest(publication) && choice == choice(scan, definition, words)) {
                return new PrintedReport(file, definition.language(), publication.revision(), choice);
            }
        }
    }

    /** Whether a report of a scan is still of what counts now: not corrected since, and with the answers that are chosen now. */
    public boolean isCurrent(Scan scan, PrintedReport printed) {
        boolean isLatest = revisions
                .findLatest(scan.id())
                .filter(latest -> latest.number() == printed.revision())
                .isPresent();
        return isLatest && !PrintedReport.isRechosen(printed.choice(), chosen.number(scan.id()));
    }

    private byte[] print(
            Scan scan, Publication publication, ReportEdition edition, ReportDefinition definition, int choice) {
        Key key = new Key(scan.id(), publication.revision(), definition.id(), choice);
        return underWay.get(key, () -> {
            ReportSource said = source.of(scan, publication, definition);
            byte[] file = ScanReport.render(
                    choice == PrintedReport.WITHOUT_WORDS ? said.with(Quotes.NONE) : said, definition);
            files.remember(scan.id(), publication.revision(), definition.id(), choice, file);
            used.keep(scan.id(), edition, definition);
            return file;
        });
    }

    private int choice(Scan scan, ReportDefinition definition, boolean words) {
        return !words || definition.lacks(Kind.QUOTES) ? PrintedReport.WITHOUT_WORDS : chosen.number(scan.id());
    }

    private boolean isLatest(Publication publication) {
        return revisions
                .findLatest(publication.scanId())
                .filter(latest -> latest.number() == publication.revision())
                .isPresent();
    }
}
