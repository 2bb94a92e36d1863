package nl.lokaledemocratie.quickscan.scan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What this scan knows of one audience of its questionnaire. */
@Embeddable
public class ScanAudience {

    /** Place in the questionnaire's list. */
    @Column(nullable = false)
    public int position;

    @Column(nullable = false)
    public String audience;

    /** Number of people in the group, null when not known. */
    @Column(name = "population")
    public Integer population;

    /** How this group was reached, in one sentence for the report; null when not told. */
    @Column(name = "reached_by")
    public String reachedBy;

    /** The griffier said at closing that it was so; until then it is what was planned. */
    @Column(name = "reached_confirmed", nullable = false)
    public boolean reachedConfirmed;
}
