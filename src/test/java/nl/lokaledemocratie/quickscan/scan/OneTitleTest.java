package nl.lokaledemocratie.quickscan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

/** No two scans of an organisation read the same, whoever makes them at once, and the database itself sees to it. */
@QuarkusTest
class OneTitleTest {

    @Inject
    Scenario scenario;

    @Inject
    ScanService scans;

    @Inject
    EntityManager entities;

    @Test
    void letsOneOfManyAtOnceHaveTheTitle() throws Exception {
        Organisation organisation = scenario.municipality();
        List<Callable<String>> all = new ArrayList<>();
        for (String title : List.of(
                "Ronde 2026", "ronde 2026", "Ronde\u00a02026", "Ron\u00adde 2026", "RONDE2026", " Ronde 2026\u200b")) {
            all.add(() -> create(organisation, title));
        }
        ExecutorService clerks = Executors.newFixedThreadPool(all.size());
        try {
            List<String> made = new ArrayList<>();
            for (Future<String> one : clerks.invokeAll(all)) {
                made.add(one.get());
            }
            assertThat(made)
                    .containsOnlyOnce("made")
                    .filteredOn("taken"::equals)
                    .hasSize(all.size() - 1);
        } finally {
            clerks.shutdownNow();
        }
    }

    @Test
    void isKeptByTheDatabase() {
        Organisation organisation = scenario.municipality();
        Scan one = scenario.draft(organisation);
        Scan other = scenario.draft(organisation);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                                "update scan set title_key = (select title_key from scan where id = :one)"
                                        + " where id = :other")
                        .setParameter("one", one.id())
                        .setParameter("other", other.id())
                        .executeUpdate()))
                .hasStackTraceContaining("one_title_per_organisation");
    }

    private String create(Organisation organisation, String title) {
        try {
            scans.create(new ScanPlan(organisation.code(), scenario.questionnaire(), title, Map.of()));
            return "made";
        } catch (TitleTakenException e) {
            return "taken";
        }
    }
}
