package nl.lokaledemocratie.quickscan.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** What an organisation lets somebody read of its published results, and until when. */
@Entity
@Table(name = "read_grant")
public class Grant {

    /** To whom it is given. */
    public enum Reader {
        /** One adviser. */
        ADVISER,
        /** The advisers of a programme, whoever they are at the time. */
        PROGRAMME,
        /** All who compare with the reference set; they read no name and no figure of one organisation. */
        REFERENCE
    }

    @Id
    private UUID id;

    @Column(name = "organisation_code", nullable = false)
    private String organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Reader reader;

    @Nullable
    private String adviser;

    @Nullable
    @Column(name = "programme_id")
    private UUID programme;

    @Column(nullable = false)
    private boolean answers;

    @Column(name = "given_by", nullable = false)
    private String givenBy;

    @Column(name = "given_on", nullable = false)
    private LocalDate givenOn;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Nullable
    @Column(name = "ended_by")
    private String endedBy;

    @Nullable
    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Grant() {}

    Grant(String organisation, Terms terms, String giver, LocalDate today) {
        id = UUID.randomUUID();
        this.organisation = organisation;
        reader = terms.reader();
        adviser = terms.adviser().orElse(null);
        programme = terms.programme().orElse(null);
        answers = terms.answers();
        givenBy = giver;
        givenOn = today;
        lastDay = terms.lastDay();
    }

    /**
     * What is given.
     *
     * @param adviser   user name, when the reader is one
     * @param programme its key, when the reader is one
     * @param answers   the answers in own words that the organisation chose to print, too
     * @param lastDay   the last day on which anything may be read
     */
    public record Terms(
            Reader reader, Optional<String> adviser, Optional<UUID> programme, boolean answers, LocalDate lastDay) {

        public static Terms toAdviser(String username, boolean answers, LocalDate lastDay) {
            return new Terms(Reader.ADVISER, Optional.of(username), Optional.empty(), answers, lastDay);
        }

        public static Terms toProgramme(UUID programme, boolean answers, LocalDate lastDay) {
            return new Terms(Reader.PROGRAMME, Optional.empty(), Optional.of(programme), answers, lastDay);
        }

        /** The reference set has numbers alone. */
        public static Terms toReference(LocalDate lastDay) {
            return new Terms(Reader.REFERENCE, Optional.empty(), Optional.empty(), false, lastDay);
        }

        boolean isFor(Grant grant) {
            return grant.reader == reader
                    && grant.adviser().equals(adviser)
                    && grant.programme().equals(programme);
        }
    }

    public UUID id() {
        return id;
    }

    /** Code of the organisation that gave it. */
    public String organisation() {
        return organisation;
    }

    public Reader reader() {
        return reader;
    }

    /** User name, when it is given to one adviser. */
    public Optional<String> adviser() {
        return Optional.ofNullable(adviser);
    }

    /** Key of the programme, when it is given to one. */
    public Optional<UUID> programme() {
        return Optional.ofNullable(programme);
    }

    /** Whether it covers the answers in own words that the organisation chose to print. */
    public boolean answers() {
        return answers;
    }

    /** User name of the griffier. */
    public String givenBy() {
        return givenBy;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    /** The last day on which anything may be read. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** User name of the griffier who took it back. */
    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public boolean isActive(LocalDate today) {
        return endedOn == null && !today.isAfter(lastDay);
    }

    void end(String username, LocalDate today) {
        endedBy = username;
        endedOn = today;
    }
}
