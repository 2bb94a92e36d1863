package nl.lokaledemocratie.quickscan.agenda;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A day on which it was said how far something is.
 *
 * @param markedOn the last day on which that was said
 */
@Embeddable
public record AgendaMark(
        @Column(name = "marked_on", nullable = false) LocalDate markedOn,
        @Enumerated(EnumType.STRING) @Column(nullable = false) AgendaStatus status) {}
