package nl.lokaledemocratie.quickscan.administration.facts;

import java.util.List;

import nl.lokaledemocratie.quickscan.retention.GeneralTerm;

/**
 * What the page shows.
 *
 * @param databaseHost the machine of the database; empty when it is this one
 * @param mailHost     by which mail goes; empty when none is sent
 * @param returnedHost where mail that came back is read; empty when nowhere
 */
public record FactsView(
        List<GeneralTerm> terms,
        String operator,
        String contact,
        String databaseHost,
        String mailHost,
        String returnedHost) {

    public FactsView {
        terms = List.copyOf(terms);
    }
}
