package nl.lokaledemocratie.quickscan.report.bundle;

import java.nio.file.Path;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of reports in one go. */
@ConfigMapping(prefix = "quickscan.bundle")
public interface BundleConfig {

    /** Where the files lie; several instances share it. */
    Path folder();

    /** How long a file can be downloaded after somebody asked for it. */
    @WithDefault("7d")
    Duration kept();
}
