package nl.lokaledemocratie.quickscan.access;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Puts all accounts of the tests aside, so that the service stands as after its very first start, and back again. */
@ApplicationScoped
public class EmptyInstallation {

    @Inject
    EntityManager entities;

    private boolean aside;

    public void begin() {
        run("create table account_aside as select * from account", "delete from account");
        aside = true;
    }

    public <T> T during(Supplier<T> work) {
        begin();
        try {
            return work.get();
        } finally {
            end();
        }
    }

    public void end() {
        if (aside) {
            run("delete from account", "insert into account select * from account_aside", "drop table account_aside");
            aside = false;
        }
    }

    private void run(String... commands) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String command : commands) {
                entities.createNativeQuery(command).executeUpdate();
            }
        });
    }
}
