package nl.lokaledemocratie.quickscan.retention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when the sheets of a scan are kept.
 *
 * @param wipeOn  the day on which they are wiped, or later when the service stood still in the week before
 * @param wipedOn the day on which they were
 * @param byClerk whether a griffier wiped them, before their day
 */
public record SheetTerm(LocalDate wipeOn, Optional<LocalDate> wipedOn, boolean byClerk) {}
