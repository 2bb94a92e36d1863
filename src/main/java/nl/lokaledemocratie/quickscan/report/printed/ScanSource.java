package nl.lokaledemocratie.quickscan.report.printed;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.openanswer.AnswerChoice;
import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswers;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.report.content.Edition;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.Quotes;
import nl.lokaledemocratie.quickscan.report.content.Quotes.Quote;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;

/** What the report of a scan is made from. */
@ApplicationScoped
public class ScanSource {

    @Inject
    Scans scans;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    ChosenAnswers chosen;

    /** That of a closed scan and one revision of what was published of it, for a report in Dutch. */
    public ReportSource of(Scan scan, Publication publication) {
        return of(scan, publication, ReportDefinition.standard());
    }

    /**
     * The same for a report of another definition. What is said of the groups is read after the publication: it may have been put right since somebody
     * looked the scan up.
     */
    public ReportSource of(Scan known, Publication publication, ReportDefinition definition) {
        Scan scan = QuarkusTransaction.requiringNew().call(() -> scans.get(known.id()));
        Phrases phrases = new Phrases(definition);
        return new ReportSource(
                scan.organisation().name(),
                scan.organisation().kind().key(),
                scan.fictional(),
                scan.title(),
                scan.openedOn(),
                scan.closedOn(),
                questionnaires.of(scan),
                reachedBy(scan),
                sizeReasons(scan),
                publication.previous().flatMap(scans::find).map(previous -> named(previous, phrases)),
                publication.result(),
                scan.leftOut(),
                scan.setAside(),
                new Edition(
                        Edition.Road.SCAN,
                        catalog.contentHash(scan.questionnaireId()),
                        publication.engineVersion(),
                        publication.fingerprint(),
                        publication.revision(),
                        publication.reason(),
                        publication.engineBefore()),
                quotes(scan, publication));
    }

    /** A group of which nothing may be shown since a correction has none. */
    private Quotes quotes(Scan scan, Publication publication) {
        AnswerChoice choice = chosen.find(scan.id(), publication.result());
        return new Quotes(
                choice.number(),
                choice.chosenOn(),
                choice.answers().stream()
                        .map(answer -> new Quote(
                                answer.question(), answer.group(), answer.theme(), CleanText.line(answer.words())))
                        .toList());
    }

    private static String named(Scan previous, Phrases phrases) {
        return phrases.say(
                "previous-scan",
                "title",
                previous.title(),
                "day",
                phrases.notation().date(previous.closedOn().orElseThrow()));
    }

    private static Map<String, String> reachedBy(Scan scan) {
        return scan.audiences().stream()
                .filter(group -> group.reachedConfirmed() && group.reachedBy().isPresent())
                .collect(Collectors.toMap(
                        group -> group.audience(), group -> group.reachedBy().orElseThrow()));
    }

    private static Map<String, String> sizeReasons(Scan scan) {
        return scan.audiences().stream()
                .filter(group -> group.populationReason().isPresent())
                .collect(Collectors.toMap(group -> group.audience(), group -> group.populationReason()
                        .orElseThrow()));
    }
}
