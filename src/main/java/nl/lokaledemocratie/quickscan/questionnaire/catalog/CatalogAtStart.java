package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;

/** Publishes the questionnaires before anything else; when one is refused the service does not start. */
@ApplicationScoped
class CatalogAtStart {

    private static final int FIRST = 100;
    private static final int FAILED = 1;

    @Inject
    CatalogConfig config;

    @Inject
    Publisher publisher;

    void publish(@Observes @Priority(FIRST) StartupEvent event) {
        try {
            publisher.publish(files());
        } catch (QuestionnaireRefusedException e) {
            throw new PreventFurtherStepsException(e.getMessage(), FAILED);
        }
    }

    private List<QuestionnaireFile> files() {
        List<QuestionnaireFile> files = new ArrayList<>(QuestionnaireFiles.shipped());
        config.folder().ifPresent(folder -> files.addAll(QuestionnaireFiles.in(folder)));
        return files;
    }
}
