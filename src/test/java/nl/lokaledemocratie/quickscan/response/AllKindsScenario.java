package nl.lokaledemocratie.quickscan.response;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.OrganisationFigures;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.proposal.Proposals;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.own.OwnLimits;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestions;

/** Open scans of a questionnaire with every kind of question, conditions across pages and five languages. */
@ApplicationScoped
public class AllKindsScenario {

    private static final String FILE = "toets-alle-talen.yaml";

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Proposals proposals;

    @Inject
    ScanService scans;

    @Inject
    OwnQuestions own;

    @Inject
    EntityManager entities;

    /** A scan that anybody can answer, in a fictional water board of its own. */
    @Transactional
    public Scan open() {
        return scans.open(prepared().id());
    }

    /** The same with two questions of the water board itself, in Dutch only. */
    @Transactional
    public Scan openWithOwnQuestions() {
        Scan scan = prepared();
        own.add(
                scan.id(),
                key -> new MarkQuestion(key, Prompt.of(LocalizedText.dutch("Welk cijfer krijgt de sloot?"))));
        own.add(
                scan.id(),
                key -> new MultipleChoiceQuestion(
                        key,
                        Prompt.of(LocalizedText.dutch("Waar wandelt u?")),
                        OwnLimits.options(Stream.of("Op de dijk", "Langs de sloot", "In het bos")
                                .map(LocalizedText::dutch)
                                .toList()),
                        2));
        return scans.open(scan.id());
    }

    private Scan prepared() {
        Organisation organisation = new Organisation(
                "VBW" + UUID.randomUUID(),
                "Waterschap Testwater",
                OrganisationKind.WATER_BOARD,
                true,
                OrganisationFigures.NONE);
        entities.persist(organisation);
        return scans.create(new ScanPlan(organisation.code(), questionnaire(), "Quick Scan 2026", Map.of()));
    }

    /** The questionnaire, which no other test sees before this one is used. */
    @Transactional
    public Questionnaire questionnaire() {
        Questionnaire read = read();
        if (catalog.find(read.id()).isEmpty()) {
            proposals.propose(file());
            proposals.publish(read.id(), file().contentHash());
        }
        return catalog.get(read.id());
    }

    /** The questionnaire without any database. */
    public static Questionnaire read() {
        return file().read().orThrow();
    }

    /** The same with one piece of its text replaced. */
    public static Questionnaire read(String old, String now) {
        String text = file().content();
        if (!text.contains(old)) {
            throw new IllegalArgumentException("Nowhere: " + old);
        }
        return new QuestionnaireFile(FILE, text.replace(old, now).getBytes(StandardCharsets.UTF_8))
                .read()
                .orThrow();
    }

    /** The file itself. */
    public static QuestionnaireFile file() {
        try (InputStream in = AllKindsScenario.class.getResourceAsStream("/walk/" + FILE)) {
            return new QuestionnaireFile(FILE, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
