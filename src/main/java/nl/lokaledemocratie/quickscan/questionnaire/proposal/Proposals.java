package nl.lokaledemocratie.quickscan.questionnaire.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.questionnaire.catalog.PublishedQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.PublishedQuestionnaires;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.StoredQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.successor.VersionCheck;

/**
 * Versions on their way to being published: proposed, looked at, then published or withdrawn. There is one per name and version; what
 * is proposed again takes the place of what was there. What an earlier release took and this one cannot read is left out, until it is
 * proposed again and the beheerder hears why.
 */
@ApplicationScoped
@Transactional
public class Proposals {

    @Inject
    EntityManager entities;

    @Inject
    PublishedQuestionnaires published;

    /** All proposals: by name, the newest first. */
    public List<QuestionnaireId> list() {
        return entities.createQuery("from ProposedQuestionnaire", ProposedQuestionnaire.class)
                .getResultStream()
                .filter(proposed -> proposed.file().read().questionnaire().isPresent())
                .map(ProposedQuestionnaire::id)
                .sorted(Comparator.comparing(QuestionnaireId::name).thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    public Optional<Proposal> find(QuestionnaireId id) {
        return Optional.ofNullable(entities.find(ProposedQuestionnaire.class, StoredQuestionnaire.Key.of(id)))
                .flatMap(this::proposal);
    }

    /** The same, whatever is proposed now. */
    public QuestionnaireReading propose(QuestionnaireFile file) {
        return propose(file, () -> true);
    }

    /**
     * Keeps a file as a proposal; one with problems, or under a version that is published already, is refused whole.
     *
     * @param asSeen whether the proposals are still what the proposer looked at
     * @throws ProposalReplacedException when they are not, and this file would take the place of another
     */
    public QuestionnaireReading propose(QuestionnaireFile file, BooleanSupplier asSeen) {
        QuestionnaireReading reading = file.read();
        if (reading.questionnaire().isEmpty()) {
            return reading;
        }
        QuestionnaireId id = reading.orThrow().id();
        published.waitForOthers();
        Optional<PublishedQuestionnaire> taken = published.find(id);
        if (taken.isPresent()) {
            QuestionnaireFile newest =
                    published.findNewest(id.name()).orElseThrow().file();
            return QuestionnaireReading.refused(
                    List.of(VersionCheck.taken(taken.get().file(), newest, file)));
        }
        if (takesPlace(id, file) && !asSeen.getAsBoolean()) {
            throw new ProposalReplacedException(id);
        }
        entities.merge(new ProposedQuestionnaire(id, file));
        return reading;
    }

    /**
     * Publishes a proposal. From then on the version never changes. Of several at the same time one is first, and the others are judged
     * after it.
     *
     * @param contentHash what the administrator looked at
     * @throws NotProposedException        when just that content is not proposed any more
     * @throws ProposalDoesNotFitException when it cannot follow the newest published version
     */
    public void publish(QuestionnaireId id, String contentHash) {
        published.waitForOthers();
        Proposal proposal = proposal(get(id, contentHash)).orElseThrow(() -> new NotProposedException(id));
        if (!proposal.fits()) {
            throw new ProposalDoesNotFitException(id);
        }
        published.keep(id, proposal.file());
    }

    /**
     * Forgets a proposal.
     *
     * @throws NotProposedException when just that content is not proposed any more
     */
    public void withdraw(QuestionnaireId id, String contentHash) {
        published.waitForOthers();
        entities.remove(get(id, contentHash));
    }

    private boolean takesPlace(QuestionnaireId id, QuestionnaireFile file) {
        return Optional.ofNullable(entities.find(ProposedQuestionnaire.class, StoredQuestionnaire.Key.of(id)))
                .filter(found -> !found.contentHash().equals(file.contentHash()))
                .isPresent();
    }

    private ProposedQuestionnaire get(QuestionnaireId id, String contentHash) {
        return Optional.ofNullable(entities.find(ProposedQuestionnaire.class, StoredQuestionnaire.Key.of(id)))
                .filter(found -> found.contentHash().equals(contentHash))
                .orElseThrow(() -> new NotProposedException(id));
    }

    private Optional<Proposal> proposal(ProposedQuestionnaire proposed) {
        QuestionnaireFile file = proposed.file();
        return file.read()
                .questionnaire()
                .map(questionnaire -> new Proposal(
                        file,
                        questionnaire,
                        published
                                .findNewest(proposed.name())
                                .map(newest ->
                                        VersionCheck.of(newest.file(), file, published.files(proposed.name())))));
    }
}
