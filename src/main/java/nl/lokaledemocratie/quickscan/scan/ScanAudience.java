package nl.lokaledemocratie.quickscan.scan;

import java.util.Optional;
import java.util.OptionalInt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/** What this scan knows of one audience of its questionnaire. */
@Embeddable
public class ScanAudience {

    /** Place in the questionnaire's list. */
    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String audience;

    @Nullable
    @Column(name = "population")
    private Integer population;

    @Nullable
    @Column(name = "population_reason")
    private String populationReason;

    @Nullable
    @Column(name = "reached_by")
    private String reachedBy;

    /** The griffier said at closing that it was so; until then it is what was planned. */
    @Column(name = "reached_confirmed", nullable = false)
    private boolean reachedConfirmed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Letters letters = Letters.NONE;

    protected ScanAudience() {}

    ScanAudience(int position, String audience, ScanPlan.Group group) {
        this.position = position;
        this.audience = audience;
        describe(group);
    }

    /** Number of people in the group, when known. */
    public OptionalInt population() {
        return population == null ? OptionalInt.empty() : OptionalInt.of(population);
    }

    /** Why it is so large, in one sentence for the report, where that is unusual. */
    public Optional<String> populationReason() {
        return Optional.ofNullable(populationReason);
    }

    /** How this group was reached, in one sentence for the report, when told. */
    public Optional<String> reachedBy() {
        return Optional.ofNullable(reachedBy);
    }

    void describe(ScanPlan.Group group) {
        population = group.population().isPresent() ? group.population().getAsInt() : null;
        populationReason = group.reason().orElse(null);
        reachedBy = group.reachedBy().orElse(null);
    }

    /** What the griffier says at closing; nothing when it is not known after all. */
    void confirmReached(Optional<String> sentence) {
        reachedConfirmed = sentence.isPresent();
        sentence.ifPresent(text -> reachedBy = text);
    }

    public Letters letters() {
        return letters;
    }

    void send(Letters to) {
        letters = to;
    }

    public String audience() {
        return audience;
    }

    public boolean reachedConfirmed() {
        return reachedConfirmed;
    }
}
