package nl.lokaledemocratie.quickscan.organisation;

import java.util.Optional;
import java.util.OptionalInt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A municipality, province or water board, real (reference data with its source) or fictional (demonstration). */
@Entity
@Table(name = "organisation")
public class Organisation {

    /** The official code, GM0014, PV20 or WS0152; fictional ones start with {@code VB}. */
    @Id
    public String code;

    @Column(nullable = false)
    public String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public OrganisationKind kind;

    /** Name of the province; null for provinces and water boards. */
    public String province;

    public Integer population;

    @Column(name = "population_year")
    public Integer populationYear;

    /** Size class of CBS, as in "20.000-50.000"; null when there is none. */
    @Column(name = "size_class")
    public String sizeClass;

    /** Seats of the council: a suggestion only, see {@link #councilSeatsAlternative}. */
    @Column(name = "council_seats")
    public Integer councilSeats;

    /** The other possible number of seats where the sources do not settle it, else null. */
    @Column(name = "council_seats_alternative")
    public Integer councilSeatsAlternative;

    @Column(nullable = false)
    public boolean fictional;

    /** What to call it where its name stands alone: "provincie Utrecht", "waterschap Delfland", "Utrecht". */
    public String fullName() {
        return kind.fullName(name);
    }

    /** The number of councillors to suggest; only municipalities have one. */
    public Optional<CouncilSize> findCouncilSize() {
        OptionalInt alternative =
                councilSeatsAlternative == null ? OptionalInt.empty() : OptionalInt.of(councilSeatsAlternative);
        return Optional.ofNullable(councilSeats).map(seats -> new CouncilSize(seats, alternative));
    }

    /** Takes over everything but the code from newer reference data. */
    void takeFiguresOf(Organisation newer) {
        name = newer.name;
        kind = newer.kind;
        province = newer.province;
        population = newer.population;
        populationYear = newer.populationYear;
        sizeClass = newer.sizeClass;
        councilSeats = newer.councilSeats;
        councilSeatsAlternative = newer.councilSeatsAlternative;
        fictional = newer.fictional;
    }
}
