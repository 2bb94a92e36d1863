package nl.lokaledemocratie.quickscan.response;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.OrganisationFigures;
import nl.lokaledemocratie.quickscan.questionnaire.EstimatedQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;

/** Scans of the shipped questionnaire to answer in tests, each in a fictional organisation of its own. */
@ApplicationScoped
public class ScanScenario {

    /** The short first version: these tests are about answering, and know its pages by heart. */
    private static final QuestionnaireId SHORT = new QuestionnaireId("quickscan-lokale-democratie", "1.0.0");

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ScanService scans;

    @Inject
    EntityManager entities;

    /** A scan that nobody can answer yet. */
    @Transactional
    public Scan prepared() {
        return prepared(questionnaire());
    }

    /** The same in an organisation whose pages do not say that it is fictional. */
    @Transactional
    public Scan openNewestForReal() {
        return scans.open(prepared(catalog.latest(SHORT.name()), false).id());
    }

    private Scan prepared(Questionnaire questionnaire) {
        return prepared(questionnaire, true);
    }

    private Scan prepared(Questionnaire questionnaire, boolean isFictional) {
        OrganisationKind kind = Stream.of(OrganisationKind.values())
                .filter(one -> one.key().equals(questionnaire.organisationType()))
                .findFirst()
                .orElseThrow();
        Organisation organisation =
                new Organisation("VBT" + UUID.randomUUID(), "Testdorp", kind, isFictional, OrganisationFigures.NONE);
        entities.persist(organisation);
        return scans.create(new ScanPlan(organisation.code(), questionnaire, "Quick Scan 2026", Map.of()));
    }

    /** An open scan of {@link EveryKind}. */
    @Transactional
    public Scan openEveryKind() {
        return scans.open(preparedEveryKind().id());
    }

    public Questionnaire everyKind() {
        return EveryKind.questionnaire();
    }

    /** A scan of {@link EveryKind} that nobody can answer yet. */
    @Transactional
    public Scan preparedEveryKind() {
        publish(EveryKind.ID, EveryKind.TEXT);
        return prepared(EveryKind.questionnaire());
    }

    /** An open scan of {@link EstimatedQuestionnaire}. */
    @Transactional
    public Scan openEstimated() {
        Questionnaire asked = EstimatedQuestionnaire.read();
        publish(asked.id(), EstimatedQuestionnaire.TEXT);
        return scans.open(prepared(asked).id());
    }

    /** An open scan of the newest municipal questionnaire, in all its languages. */
    @Transactional
    public Scan openNewest() {
        return openNewest(SHORT.name());
    }

    /** The same of a questionnaire with this name. */
    @Transactional
    public Scan openNewest(String questionnaire) {
        return scans.open(prepared(catalog.latest(questionnaire)).id());
    }

    private void publish(QuestionnaireId id, String content) {
        entities.createNativeQuery("insert into published_questionnaire (name, version, content_hash, content)"
                        + " values (:name, :version, 'test', :content) on conflict do nothing")
                .setParameter("name", id.name())
                .setParameter("version", id.version())
                .setParameter("content", content)
                .executeUpdate();
    }

    @Transactional
    public Scan open() {
        return scans.open(prepared().id());
    }

    @Transactional
    public Scan closed() {
        return scans.close(open().id());
    }

    @Transactional
    public void close(Scan scan) {
        scans.close(scan.id());
    }

    public Questionnaire questionnaire() {
        return catalog.get(SHORT);
    }

    /** A sheet with a background or text where the filler puts it. */
    public AnswerSheet sheet(String audience, int value, Consumer<Map<String, String>> texts) {
        AnswerSheets.Filling sheet =
                AnswerSheets.of(questionnaire()).by(audience).everyStatement(value, 5);
        Map<String, String> words = new HashMap<>();
        texts.accept(words);
        words.forEach(sheet::answer);
        return sheet.build();
    }

    public AnswerSheet sheet(String audience, int value) {
        return sheet(audience, value, texts -> {});
    }
}
