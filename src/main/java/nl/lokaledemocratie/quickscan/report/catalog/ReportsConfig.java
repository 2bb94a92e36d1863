package nl.lokaledemocratie.quickscan.report.catalog;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Where report definitions come from, beside those that the service ships. */
@ConfigMapping(prefix = "quickscan.reports")
public interface ReportsConfig {

    /** A folder with YAML files, also in folders in it. */
    Optional<Path> folder();
}
