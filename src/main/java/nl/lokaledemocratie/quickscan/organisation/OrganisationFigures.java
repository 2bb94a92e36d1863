package nl.lokaledemocratie.quickscan.organisation;

import java.util.Optional;

/**
 * What statistics say of an organisation.
 *
 * @param province       its name; provinces and water boards lie in none
 * @param population     number of inhabitants
 * @param populationYear on 1 January of this year
 * @param sizeClass      of CBS, as in "20.000-50.000"
 * @param urbanity       how urban it is; only municipalities have a class
 * @param council        the number of councillors to suggest; only municipalities have one
 */
public record OrganisationFigures(
        Optional<String> province,
        Optional<Integer> population,
        Optional<Integer> populationYear,
        Optional<String> sizeClass,
        Optional<Urbanity> urbanity,
        Optional<CouncilSize> council) {

    /** Of an organisation nobody counted. */
    public static final OrganisationFigures NONE = new OrganisationFigures(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
