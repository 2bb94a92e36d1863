package nl.lokaledemocratie.quickscan.scan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** The course of a scan: made, opened, closed; never back. */
@ApplicationScoped
@Transactional
public class ScanService {

    @Inject
    Scans scans;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Prepares a scan; nobody can answer yet. */
    public Scan create(ScanPlan plan) {
        Scan scan = new Scan();
        scan.id = UUID.randomUUID();
        scan.organisation = organisation(plan);
        scan.title = plan.title();
        scan.questionnaireName = plan.questionnaire().id().name();
        scan.questionnaireVersion = plan.questionnaire().id().version();
        scan.link = ScanLink.random();
        scan.fictional = scan.organisation.fictional;
        plan.questionnaire().audiences().forEach(audience -> scan.audiences.add(audience(plan, audience, scan)));
        scans.persist(scan);
        return scan;
    }

    /**
     * Describes the groups better than before; answers and their number do not change.
     *
     * @throws ScanNotOpenException when the scan is closed
     */
    public Scan describe(UUID id, String title, Map<String, ScanPlan.Group> groups) {
        Scan scan = scans.take(id);
        if (scan.status == ScanStatus.CLOSED) {
            throw new ScanNotOpenException(scan.status);
        }
        scan.title = title.strip();
        scan.audiences.forEach(group -> describe(group, groups.getOrDefault(group.audience, ScanPlan.Group.UNKNOWN)));
        return scan;
    }

    /** From now on people can answer. */
    public Scan open(UUID id) {
        Scan scan = scans.take(id);
        require(scan, ScanStatus.DRAFT);
        scan.status = ScanStatus.OPEN;
        scan.openedOn = LocalDate.now(clock);
        return scan;
    }

    /** From now on nobody can answer, for ever. Waits for answers that are just being stored. */
    public Scan close(UUID id) {
        Scan scan = scans.take(id);
        require(scan, ScanStatus.OPEN);
        scan.status = ScanStatus.CLOSED;
        scan.closedOn = LocalDate.now(clock);
        return scan;
    }

    /**
     * The open scan, held open until the transaction ends: what stores answers calls this first.
     *
     * @throws ScanNotOpenException when it is not open
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Scan holdOpen(UUID id) {
        Scan scan = scans.hold(id);
        require(scan, ScanStatus.OPEN);
        return scan;
    }

    /**
     * The closed scan, held alone until the transaction ends: what publishes its result calls this first.
     *
     * @throws ScanNotClosedException when people can still answer
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Scan takeClosed(UUID id) {
        Scan scan = scans.take(id);
        if (scan.status != ScanStatus.CLOSED) {
            throw new ScanNotClosedException(scan.status);
        }
        return scan;
    }

    private static void require(Scan scan, ScanStatus status) {
        if (scan.status != status) {
            throw status == ScanStatus.OPEN
                    ? new ScanNotOpenException(scan.status)
                    : new ScanAlreadyOpenedException(scan.status);
        }
    }

    private Organisation organisation(ScanPlan plan) {
        Organisation organisation = entities.find(Organisation.class, plan.organisation());
        Questionnaire questionnaire = plan.questionnaire();
        if (organisation == null) {
            throw new IllegalArgumentException("No organisation " + plan.organisation());
        }
        if (!questionnaire.organisationType().equals(organisation.kind.key())) {
            throw new IllegalArgumentException(questionnaire.id() + " is not for a " + organisation.kind.key());
        }
        return organisation;
    }

    private static ScanAudience audience(ScanPlan plan, Audience audience, Scan scan) {
        ScanAudience entity = new ScanAudience();
        entity.position = scan.audiences.size();
        entity.audience = audience.key();
        describe(entity, plan.group(audience.key()));
        return entity;
    }

    private static void describe(ScanAudience entity, ScanPlan.Group group) {
        entity.population = group.population().isPresent() ? group.population().getAsInt() : null;
        entity.reachedBy = group.reachedBy().orElse(null);
    }
}
