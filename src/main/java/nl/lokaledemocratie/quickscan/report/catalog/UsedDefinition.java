package nl.lokaledemocratie.quickscan.report.catalog;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;

/**
 * What the report of a scan was printed with.
 *
 * @param contentHash of its words; empty where the report was printed before that was kept
 */
public record UsedDefinition(String name, String version, Optional<String> contentHash) {

    static UsedDefinition of(ReportDefinition definition) {
        return new UsedDefinition(definition.name(), definition.version(), Optional.of(definition.contentHash()));
    }

    /** Whether it is this one, word for word. */
    boolean isOf(ReportDefinition definition) {
        return equals(of(definition));
    }

    /** Name and version. */
    public String id() {
        return name + " " + version;
    }
}
