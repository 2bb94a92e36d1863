package nl.lokaledemocratie.quickscan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.programme.Grant.Terms;
import nl.lokaledemocratie.quickscan.programme.Grants;
import nl.lokaledemocratie.quickscan.programme.Programme;
import nl.lokaledemocratie.quickscan.programme.Programmes;

/** A programme in which the fictional municipalities let the fictional adviseur read; what was ended since stays so. */
@ApplicationScoped
class DemoSharing {

    private static final String NAME = "Voorbeeldprogramma (fictief)";
    private static final String PURPOSE = "Om te laten zien hoe gemeenten hun uitkomsten naast elkaar leggen.";

    @Inject
    Programmes programmes;

    @Inject
    Grants grants;

    @Inject
    Clock clock;

    /**
     * Makes it where there was none.
     *
     * @param adviser user name of who reads
     * @param clerk   user name of who gives
     */
    @Transactional
    void have(List<FictionalMunicipality> municipalities, String adviser, String clerk) {
        if (programmes.count("name = ?1 and madeBy = ?2", NAME, adviser) > 0) {
            return;
        }
        Programme programme = programmes.create(NAME, PURPOSE, adviser);
        List<String> codes =
                municipalities.stream().map(FictionalMunicipality::code).toList();
        programmes.ask(programme.id(), adviser, codes);
        LocalDate lastDay = LocalDate.now(clock).plusYears(1);
        codes.forEach(
                code -> grants.give(code, Terms.toProgramme(programme.id(), true, lastDay), clerk, before -> true));
    }
}
