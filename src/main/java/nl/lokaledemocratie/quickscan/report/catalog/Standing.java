package nl.lokaledemocratie.quickscan.report.catalog;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;

/**
 * What an edition of a scan is printed with.
 *
 * @param definition the one of its first printing, while it is there; else the shipped one
 * @param before     what it was printed with, if ever
 */
public record Standing(ReportDefinition definition, Optional<UsedDefinition> before) {

    /** What it was printed with and cannot be any more: it is not there, or not as it was. */
    public Optional<UsedDefinition> gone() {
        return before.filter(used -> !used.isOf(definition));
    }
}
