package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Where questionnaires come from, beside those that the service ships. */
@ConfigMapping(prefix = "quickscan.questionnaires")
public interface CatalogConfig {

    /** A folder with files {@code NAME/VERSION.yaml}. */
    Optional<Path> folder();
}
