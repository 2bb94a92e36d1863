package nl.lokaledemocratie.quickscan.agenda;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is written of something on the agenda.
 *
 * @param theme   key of the theme it is about; empty for none
 * @param finding what was found
 * @param wanted  what the organisation wants instead
 * @param step    the first thing to do
 * @param owner   who sees to it
 * @param due     by when
 * @param revision of the result that its writer had in view
 * @param origin  what it goes on from, on the agenda of an earlier scan
 */
public record AgendaPlan(
        String theme,
        String finding,
        String wanted,
        String step,
        String owner,
        Optional<LocalDate> due,
        AgendaStatus status,
        int revision,
        Optional<UUID> origin) {}
