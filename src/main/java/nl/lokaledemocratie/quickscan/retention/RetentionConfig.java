package nl.lokaledemocratie.quickscan.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long what is kept for years is kept. */
@ConfigMapping(prefix = "quickscan.retention")
interface RetentionConfig {

    /** So many years after closing the sheets are wiped: by default a term of a council and a year, to compare with the scan after it. */
    @WithDefault("5")
    int sheetYears();
}
