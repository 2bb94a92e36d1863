package nl.lokaledemocratie.quickscan.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.EngineVersion;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.PreviousScan;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.Fingerprint;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.section.Companions;
import nl.lokaledemocratie.quickscan.analysis.section.ReferenceSet;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace.Reference;
import nl.lokaledemocratie.quickscan.publication.PreviousScans.Previous;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.response.store.AnswerSheetReader;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;

/** Computes the result of a closed scan and stores what the disclosure rules let through, once. */
@ApplicationScoped
public class ResultPublisher {

    private static final int SECONDS = 3600;

    @Inject
    ScanService scans;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    AnswerSheetReader sheets;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    PreviousScans previousScans;

    @Inject
    Compositions compositions;

    @Inject
    Publications publications;

    @Inject
    OtherResults others;

    @Inject
    Clock clock;

    /** Publishes the first revision; of several that try at once one does, the others find it done. */
    public void publish(UUID id) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            Scan scan = scans.takeClosed(id);
            if (publications.find(id).isEmpty()) {
                publications.store(publication(scan));
            }
        });
    }

    private Publication publication(Scan scan) {
        Questionnaire questionnaire = catalog.get(scan.questionnaireId());
        Optional<Previous> previous = previousScans.find(scan, questionnaire);
        return publication(
                scan, 1, previous, Optional.empty(), result(scan, questionnaire, previous, references(scan)));
    }

    private Optional<ReferenceSet> references(Scan scan) {
        return Optional.of(others.beside(scan))
                .filter(scores -> !scores.isEmpty())
                .map(scores -> new ReferenceSet(
                        scores.stream().map(ResultPublisher::reference).toList()));
    }

    private static ReferenceSet.Entry reference(OtherResults.Score score) {
        return new ReferenceSet.Entry(
                score.organisation(),
                score.group(),
                score.theme(),
                score.aspect(),
                new Reference(score.n(), score.mean(), score.sd()));
    }

    /**
     * What would replace a revision of a closed scan as it is now; nothing is stored. It is set beside the same others as that revision was:
     * from the difference between two sets would follow what one of them scored.
     *
     * @param previous the earlier scan it is compared with
     * @param reason   why it replaces the revision before
     */
    Publication following(Publication latest, Scan scan, Optional<Previous> previous, Optional<String> reason) {
        PublishedResult result = result(scan, catalog.get(scan.questionnaireId()), previous, Optional.empty())
                .withPlaces(latest.result().findings().places());
        return publication(scan, latest.revision() + 1, previous, reason, result);
    }

    private Publication publication(
            Scan scan, int revision, Optional<Previous> previous, Optional<String> reason, PublishedResult result) {
        return new Publication(
                scan.id(),
                revision,
                LocalDate.now(clock),
                EngineVersion.CURRENT,
                Fingerprint.of(catalog.contentHash(scan.questionnaireId()), result, EngineVersion.CURRENT),
                reason,
                Optional.empty(),
                previous.map(earlier -> earlier.scan().id()),
                result);
    }

    private PublishedResult result(
            Scan scan, Questionnaire questionnaire, Optional<Previous> previous, Optional<ReferenceSet> references) {
        Codebook codebook = Codebook.of(questionnaire);
        List<Population> populations = populations(scan, questionnaire);
        ScanCounts counts = ScanCounts.of(questionnaire, populations);
        Optional<PreviousScan> beside = previous.map(earlier -> count(earlier, questionnaire, populations));
        sheets.forEachRatings(scan.id(), (group, channel, ratings) -> {
            counts.add(group, channel, ratings);
            beside.ifPresent(both -> both.now().add(group, channel, ratings));
        });
        Companions companions = new Companions(references, beside);
        ParticipantCounts participants = new ParticipantCounts(questionnaire, populations, scan.organisation());
        PublishedResult result = Disclosure.publish(
                ScanAnalysis.of(codebook, populations, AnalysisSettings.STANDARD, counts, companions),
                answers(scan, populations, participants));
        List<Participants> present = participants.publish();
        return result.withParticipants(present)
                .with(previous.map(earlier -> compositions.of(scan, questionnaire, earlier, present))
                        .orElse(List.of()));
    }

    private AnswerCounts answers(Scan scan, List<Population> populations, ParticipantCounts participants) {
        Questionnaire asked = questionnaires.of(scan);
        AnswerCounts answers = new AnswerCounts(asked, populations);
        if (answers.isNeeded() || participants.isNeeded()) {
            sheets.forEach(scan.id(), asked, sheet -> {
                answers.add(sheet);
                participants.add(sheet);
            });
        }
        return answers;
    }

    /** Counts the answers of the earlier scan; groups that this scan does not have are left out. */
    private PreviousScan count(Previous earlier, Questionnaire questionnaire, List<Population> populations) {
        PreviousScan both = PreviousScan.start(
                questionnaire, earlier.questionnaire(), populations, earlier.populations(populations));
        Set<String> groups = populations.stream().map(Population::group).collect(Collectors.toSet());
        sheets.forEachRatings(earlier.scan().id(), (group, channel, ratings) -> {
            if (groups.contains(group)) {
                both.before().add(group, channel, ratings);
            }
        });
        return both;
    }

    static List<Population> populations(Scan scan, Questionnaire questionnaire) {
        return scan.audiences().stream()
                .map(group -> new Population(
                        group.audience(),
                        group.population(),
                        questionnaire.audience(group.audience()).closed()))
                .toList();
    }
}
