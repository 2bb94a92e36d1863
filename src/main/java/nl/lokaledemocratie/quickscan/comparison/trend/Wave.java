package nl.lokaledemocratie.quickscan.comparison.trend;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * One published scan of an organisation.
 *
 * @param title    what the organisation calls it
 * @param previous the scan that it was set beside when it was published
 * @param findings what was published of it
 */
public record Wave(
        UUID scan,
        String title,
        LocalDate closedOn,
        Questionnaire questionnaire,
        Optional<UUID> previous,
        Findings findings) {}
