package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;

/** Publishes the questionnaires before anything else; when one is refused the service does not start. */
@ApplicationScoped
class CatalogAtStart {

    private static final int FIRST = 100;

    @Inject
    CatalogConfig config;

    @Inject
    Publisher publisher;

    void publish(@Observes @Priority(FIRST) StartupEvent event) {
        try {
            publisher.publish(files());
        } catch (QuestionnaireRefusedException e) {
            throw new ConfigurationException(e.getMessage()); // the one kind that Quarkus shows without a stack trace
        }
    }

    private List<QuestionnaireFile> files() {
        List<QuestionnaireFile> files = new ArrayList<>(QuestionnaireFiles.shipped());
        config.folder().ifPresent(folder -> files.addAll(QuestionnaireFiles.in(folder)));
        return files;
    }
}
