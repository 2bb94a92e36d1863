package nl.lokaledemocratie.quickscan.comparison;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.analysis.PublishedResult;

/**
 * A closed scan as the comparison knows it.
 *
 * @param organisation official code
 * @param name         name of the organisation
 * @param province     name of the province it lies in, if it lies in one
 * @param inhabitants  number of inhabitants, when known
 * @param fictional    demonstration content
 */
public record ComparedScan(
        UUID id,
        String organisation,
        String name,
        Optional<String> province,
        OptionalInt inhabitants,
        LocalDate closedOn,
        boolean fictional,
        PublishedResult result) {}
