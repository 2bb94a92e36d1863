package nl.lokaledemocratie.quickscan.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/**
 * Organisations that look at their results together, such as those of a province or a wave, and the advisers who guide them. It asks
 * organisations for their results; whether it reads them each organisation decides by a {@link Grant}.
 */
@Entity
@Table(name = "programme")
public class Programme {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_PURPOSE = 300;

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String purpose;

    @Column(name = "made_by", nullable = false)
    private String madeBy;

    @Column(name = "made_on", nullable = false)
    private LocalDate madeOn;

    @Nullable
    @Column(name = "ended_on")
    private LocalDate endedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "programme_adviser", joinColumns = @JoinColumn(name = "programme_id"))
    @Column(name = "username")
    private Set<String> advisers = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "programme_organisation", joinColumns = @JoinColumn(name = "programme_id"))
    @MapKeyColumn(name = "organisation_code")
    @Column(name = "asked_on")
    private Map<String, LocalDate> asked = new HashMap<>();

    @Version
    @Column(name = "lock_version", nullable = false)
    private int lockVersion;

    protected Programme() {}

    Programme(UUID id, String name, String purpose, String maker, LocalDate today) {
        this.id = id;
        this.name = name;
        this.purpose = purpose;
        madeBy = maker;
        madeOn = today;
        advisers.add(maker);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** What it is for, in the words of its adviser; organisations read it before they decide. */
    public String purpose() {
        return purpose;
    }

    /** User name of the adviser who made it. */
    public String madeBy() {
        return madeBy;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    /** User names of those who read what is shared with it. */
    public Set<String> advisers() {
        return Set.copyOf(advisers);
    }

    /** Code of each organisation that it asks for its results, and since when. */
    public Map<String, LocalDate> asked() {
        return Map.copyOf(asked);
    }

    /** Since when nobody reads anything through it. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    boolean isOf(String username) {
        return advisers.contains(username);
    }

    void add(String username) {
        advisers.add(username);
    }

    void remove(String username) {
        advisers.remove(username);
    }

    void ask(Collection<String> organisations, LocalDate today) {
        organisations.forEach(code -> asked.putIfAbsent(code, today));
    }

    void askNoMore(String organisation) {
        asked.remove(organisation);
    }

    void end(LocalDate today) {
        endedOn = today;
    }
}
