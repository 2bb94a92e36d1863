package nl.lokaledemocratie.quickscan.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import nl.lokaledemocratie.quickscan.programme.Grant.Reader;
import nl.lokaledemocratie.quickscan.programme.Grant.Terms;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;

/** What organisations let others read. Where there is no grant under way nothing may be read; ending one ends it at once. */
@ApplicationScoped
@Transactional
public class Grants implements PanacheRepositoryBase<Grant, UUID> {

    /** For how many years from today something may be given. */
    public static final int MOST_YEARS = 5;

    private static final String UNDER_WAY = "g.endedOn is null and g.lastDay >= ?1";

    /** To an adviser alone, or to one through a programme under way. */
    private static final String FOR_ADVISER = "select g from Grant g where " + UNDER_WAY
            + " and ((g.reader = ADVISER and g.adviser = ?2) or (g.reader = PROGRAMME and g.programme in"
            + " (select p.id from Programme p join p.advisers a where a = ?2 and p.endedOn is null)))";

    @Inject
    Clock clock;

    /** What an organisation ever gave, the last first. */
    public List<Grant> listOf(String organisation) {
        return list("organisation", Sort.descending("givenOn").and("id"), organisation);
    }

    /** What it gives now. */
    public List<Grant> listActive(String organisation) {
        LocalDate today = LocalDate.now(clock);
        return listOf(organisation).stream()
                .filter(grant -> grant.isActive(today))
                .toList();
    }

    /** Whether an adviser may read the published results of an organisation today. */
    public boolean mayRead(String adviser, String organisation) {
        return count(FOR_ADVISER + " and g.organisation = ?3", LocalDate.now(clock), adviser, organisation) > 0;
    }

    /** Whether the answers in own words that it chose to print, too. */
    public boolean mayReadAnswers(String adviser, String organisation) {
        return count(
                        FOR_ADVISER + " and g.organisation = ?3 and g.answers = true",
                        LocalDate.now(clock),
                        adviser,
                        organisation)
                > 0;
    }

    /** Codes of the organisations whose published results an adviser may read today. */
    public Set<String> readableBy(String adviser) {
        return list(FOR_ADVISER, LocalDate.now(clock), adviser).stream()
                .map(Grant::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Codes of the organisations that let a programme read today, each with what they gave. */
    public Map<String, Grant> listTo(UUID programme) {
        return list(
                        "select g from Grant g where " + UNDER_WAY + " and g.programme = ?2",
                        LocalDate.now(clock),
                        programme)
                .stream()
                .collect(Collectors.toMap(Grant::organisation, grant -> grant));
    }

    /** Codes of the organisations that take part in the reference set today. */
    public Set<String> inReferenceSet() {
        return list(
                        "select g from Grant g where " + UNDER_WAY + " and g.reader = ?2",
                        LocalDate.now(clock),
                        Reader.REFERENCE)
                .stream()
                .map(Grant::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Gives something; what was given to the same reader before ends with it.
     *
     * @param asSeen what the giver saw of what is given to that reader now
     * @throws ChangedMeanwhileException when something else is given to it
     * @throws IllegalArgumentException  when the last day is not between today and {@link #MOST_YEARS} years from now
     */
    public void give(String organisation, Terms terms, String giver, Predicate<Optional<Grant>> asSeen) {
        LocalDate today = LocalDate.now(clock);
        if (terms.lastDay().isBefore(today) || terms.lastDay().isAfter(today.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException("Not a day to read until: " + terms.lastDay());
        }
        lock(organisation);
        List<Grant> before = listOf(organisation).stream()
                .filter(grant -> grant.endedOn().isEmpty() && terms.isFor(grant))
                .toList();
        if (!asSeen.test(before.stream().filter(grant -> grant.isActive(today)).findFirst())) {
            throw new ChangedMeanwhileException("grant of " + organisation);
        }
        before.forEach(grant -> grant.end(giver, today));
        flush();
        persist(new Grant(organisation, terms, giver, today));
    }

    /** Takes something back, at once; what was taken back stays so. */
    public void end(String organisation, UUID id, String username) {
        lock(organisation);
        findByIdOptional(id)
                .filter(grant -> grant.organisation().equals(organisation)
                        && grant.endedOn().isEmpty())
                .ifPresent(grant -> grant.end(username, LocalDate.now(clock)));
    }

    private void lock(String organisation) {
        getEntityManager()
                .createNativeQuery("select code from organisation where code = ?1 for update")
                .setParameter(1, organisation)
                .getResultList();
    }
}
