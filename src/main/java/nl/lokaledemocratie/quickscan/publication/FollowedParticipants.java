package nl.lokaledemocratie.quickscan.publication;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.analysis.disclosure.FollowedDisclosure;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.organisation.PopulationFiles;
import nl.lokaledemocratie.quickscan.publication.PopulationMargins.Fit;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.response.ParticipantsCounted;
import nl.lokaledemocratie.quickscan.response.counter.ParticipantCounters;
import nl.lokaledemocratie.quickscan.response.counter.ParticipantCounters.Tally;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** Who of the open group took part online so far, beside the population: for who follows a scan, while it is open. */
@ApplicationScoped
public class FollowedParticipants {

    private static final int TENS = 10;

    private static final String GROUP = AnalysisSettings.STANDARD.raking().group();

    @Inject
    ParticipantCounters counters;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Scans scans;

    /**
     * What is to be seen.
     *
     * @param possible  whether there is or will be something to see
     * @param questions those of which there is; none when it is too early
     */
    public record Followed(boolean possible, List<Row> questions) {

        public Followed {
            questions = List.copyOf(questions);
        }
    }

    /**
     * One question.
     *
     * @param people it is about so many at least: of the exact number whole percents would tell how few did not answer it
     */
    public record Row(int people, Participants participants) {}

    /** What is to be seen of a scan; nothing ever when it is not open. */
    @Transactional
    public Followed of(Scan scan) {
        List<Fit> fits = scan.status() == ScanStatus.OPEN ? fits(scan) : List.of();
        return new Followed(
                !fits.isEmpty(),
                fits.stream()
                        .map(fit -> row(scan, fit))
                        .filter(row -> row.participants().isShown())
                        .toList());
    }

    private Row row(Scan scan, Fit fit) {
        Tally tally = read(scan.id(), fit);
        return new Row(
                sum(tally.shown()) / TENS * TENS, disclosure(fit).show(tally.before(), tally.shown(), fit.source()));
    }

    /** Shows anew what enough people were added to. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void renew(@Observes ParticipantsCounted counted) {
        scans.find(counted.scan()).ifPresent(this::renew);
    }

    private void renew(Scan scan) {
        counters.hold(scan.id());
        for (Fit fit : fits(scan)) {
            String question = fit.question().key();
            Tally tally = read(scan.id(), fit);
            if (disclosure(fit).isRipe(tally.shown(), tally.next(), tally.people())) {
                counters.show(scan.id(), GROUP, question);
                tally = read(scan.id(), fit);
            }
            boolean planned = sum(tally.next()) > sum(tally.shown());
            if (!planned && disclosure(fit).isDue(tally.shown(), tally.people())) {
                counters.plan(scan.id(), GROUP, question);
            }
        }
    }

    private List<Fit> fits(Scan scan) {
        Questionnaire questionnaire = catalog.get(scan.questionnaireId());
        boolean open = questionnaire
                .findAudience(GROUP)
                .filter(group -> !group.closed())
                .isPresent();
        return !open
                ? List.of()
                : PopulationMargins.of(questionnaire, GROUP, PopulationFiles.of(scan.organisation())).stream()
                        .filter(fit -> fit.margin().isPresent())
                        .toList();
    }

    private Tally read(UUID scan, Fit fit) {
        return counters.read(scan, GROUP, fit.question().key());
    }

    private static FollowedDisclosure disclosure(Fit fit) {
        Margins.Variable variable = fit.margin().orElseThrow();
        return new FollowedDisclosure(GROUP, variable);
    }

    private static int sum(Map<String, Integer> people) {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }
}
