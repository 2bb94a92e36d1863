package nl.lokaledemocratie.quickscan.demo;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import nl.lokaledemocratie.quickscan.organisation.Organisations;

/** Puts the demonstration content in place at start and, when the service listens, tells the operator how to look around. */
@ApplicationScoped
class Demonstration {

    private static final int AFTER_REFERENCE_DATA = 300;

    @Inject
    DemoConfig config;

    @Inject
    Organisations organisations;

    @Inject
    DemoScans scans;

    @Inject
    DemoAccounts accounts;

    @Inject
    DemoSharing sharing;

    private Optional<Announcement> announcement = Optional.empty();

    void prepare(@Observes @Priority(AFTER_REFERENCE_DATA) StartupEvent event) {
        if (config.enabled()) {
            announcement = Optional.of(prepare());
        }
    }

    private Announcement prepare() {
        List<FictionalMunicipality> municipalities = FictionalMunicipality.list();
        FictionalMunicipality first = municipalities.get(0);
        QuarkusTransaction.requiringNew().run(() -> municipalities.forEach(this::haveOrganisation));
        scans.haveClosedScans(municipalities);
        Optional<DemoScans.OpenScan> open = scans.haveOpenScan(first);
        open.map(DemoScans.OpenScan::codes).ifPresent(accounts::keepCodes);
        List<DemoAccounts.Shown> shown = accounts.have(first);
        sharing.have(municipalities, DemoAccounts.ADVISER, DemoAccounts.CLERK);
        return new Announcement(open, shown, accounts.file());
    }

    private void haveOrganisation(FictionalMunicipality municipality) {
        if (organisations.find(municipality.code()).isEmpty()) {
            organisations.persist(municipality.toOrganisation());
        }
    }

    void announce(@ObservesAsync HttpServerStart started) {
        announcement.ifPresent(
                known -> System.out.println(known.text(started.options().getPort())));
    }
}
