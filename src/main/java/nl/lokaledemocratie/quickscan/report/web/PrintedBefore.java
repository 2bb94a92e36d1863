package nl.lokaledemocratie.quickscan.report.web;

import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.report.catalog.ReportCatalog;
import nl.lokaledemocratie.quickscan.report.catalog.ReportEdition;
import nl.lokaledemocratie.quickscan.report.catalog.UsedDefinitions;

/** Whether reports of a scan would have other words now than when they were given out; {@code inject:printedBefore} in templates. */
@ApplicationScoped
@Named("printedBefore")
public class PrintedBefore {

    @Inject
    UsedDefinitions used;

    @Inject
    ReportCatalog catalog;

    /** Whether there is more than one definition to choose from. */
    public boolean isChoice() {
        return catalog.choices(ReportEdition.COUNCIL).size() > 1;
    }

    public boolean isOtherwise(UUID scan) {
        return Stream.of(ReportEdition.values())
                .anyMatch(edition ->
                        used.find(scan, edition, LocalizedText.DUTCH).gone().isPresent());
    }
}
