package nl.lokaledemocratie.quickscan.organisation;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;

/** Brings the organisations in the database up to date with the reference data that is shipped. */
@ApplicationScoped
class ReferenceData {

    private static final int AFTER_QUESTIONNAIRES = 200;

    /** Instances that start together take turns. */
    private static final String ONE_AT_A_TIME = "lock table organisation in share row exclusive mode";

    @Inject
    EntityManager entities;

    @Transactional
    void load(@Observes @Priority(AFTER_QUESTIONNAIRES) StartupEvent event) {
        entities.createNativeQuery(ONE_AT_A_TIME).executeUpdate();
        Map<String, Organisation> stored = entities.createQuery("from Organisation", Organisation.class)
                .getResultStream()
                .collect(Collectors.toMap(organisation -> organisation.code(), Function.identity()));
        for (Organisation shipped : ReferenceFiles.organisations()) {
            Organisation known = stored.get(shipped.code());
            if (known == null) {
                entities.persist(shipped);
            } else {
                known.takeOver(shipped);
            }
        }
    }
}
