package nl.lokaledemocratie.quickscan.organisation;

import java.util.Optional;
import java.util.OptionalInt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** A municipality, province or water board, real (reference data with its source) or fictional (demonstration). */
@Entity
@Table(name = "organisation")
public class Organisation {

    /** The official code, GM0014, PV20 or WS0152; fictional ones start with {@code VB}. */
    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OrganisationKind kind;

    @Nullable
    private String province;

    @Nullable
    private Integer population;

    @Column(name = "population_year")
    @Nullable
    private Integer populationYear;

    @Column(name = "size_class")
    @Nullable
    private String sizeClass;

    @Column(name = "urbanity_class")
    @Nullable
    private Integer urbanityClass;

    @Column(name = "council_seats")
    @Nullable
    private Integer councilSeats;

    @Column(name = "council_seats_alternative")
    @Nullable
    private Integer councilSeatsAlternative;

    @Column(nullable = false)
    private boolean fictional;

    protected Organisation() {}

    public Organisation(
            String code, String name, OrganisationKind kind, boolean fictional, OrganisationFigures figures) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.fictional = fictional;
        describe(figures);
    }

    /** What to call it where its name stands alone: "provincie Utrecht", "waterschap Delfland", "Utrecht". */
    public String fullName() {
        return kind.fullName(name);
    }

    /** What statistics say of it. */
    public OrganisationFigures figures() {
        return new OrganisationFigures(
                Optional.ofNullable(province),
                Optional.ofNullable(population),
                Optional.ofNullable(populationYear),
                Optional.ofNullable(sizeClass),
                Optional.ofNullable(urbanityClass).flatMap(Urbanity::find),
                findCouncilSize());
    }

    /** The number of councillors to suggest; only municipalities have one. */
    public Optional<CouncilSize> findCouncilSize() {
        OptionalInt alternative =
                councilSeatsAlternative == null ? OptionalInt.empty() : OptionalInt.of(councilSeatsAlternative);
        return Optional.ofNullable(councilSeats).map(seats -> new CouncilSize(seats, alternative));
    }

    /** Takes over what statistics say. */
    private void describe(OrganisationFigures figures) {
        province = figures.province().orElse(null);
        population = figures.population().orElse(null);
        populationYear = figures.populationYear().orElse(null);
        sizeClass = figures.sizeClass().orElse(null);
        urbanityClass = figures.urbanity().map(Urbanity::number).orElse(null);
        councilSeats = figures.council().map(CouncilSize::seats).orElse(null);
        councilSeatsAlternative = figures.council()
                .filter(size -> !size.isCertain())
                .map(size -> size.alternative().getAsInt())
                .orElse(null);
    }

    /** Takes over everything but the code from newer reference data. */
    void takeOver(Organisation newer) {
        name = newer.name;
        kind = newer.kind;
        fictional = newer.fictional;
        describe(newer.figures());
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public boolean fictional() {
        return fictional;
    }
}
