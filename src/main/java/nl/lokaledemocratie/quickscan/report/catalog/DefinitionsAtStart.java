package nl.lokaledemocratie.quickscan.report.catalog;

import java.nio.file.Path;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Takes the operator's report definitions in before anything is printed; when one is refused the service does not start. */
@ApplicationScoped
class DefinitionsAtStart {

    private static final int AFTER_QUESTIONNAIRES = 110;

    @Inject
    ReportsConfig config;

    @Inject
    ReportCatalog catalog;

    void take(@Observes @Priority(AFTER_QUESTIONNAIRES) StartupEvent event) {
        try {
            config.folder().ifPresent((Path folder) -> catalog.take(folder));
        } catch (DefinitionRefusedException e) {
            throw new ConfigurationException(e.getMessage()); // the one kind that Quarkus shows without a stack trace
        }
    }
}
