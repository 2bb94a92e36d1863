package nl.lokaledemocratie.quickscan.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.Role;

/** The programmes, for the advisers of each. What is of others looks the same as what does not exist. */
@ApplicationScoped
@Transactional
public class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** Those under way that somebody is an adviser of, by name. */
    public List<Programme> listOf(String username) {
        return list(
                "select p from Programme p join p.advisers a where a = ?1 and p.endedOn is null",
                Sort.by("p.name"),
                username);
    }

    /** Those under way that ask an organisation for its results, by name. */
    public List<Programme> listAsking(String organisation) {
        return list(
                "select p from Programme p where ?1 in (select index(o) from Programme q join q.asked o where q = p) and p.endedOn is null",
                Sort.by("p.name"),
                organisation);
    }

    /** One under way, for one of its advisers. */
    public Optional<Programme> find(UUID id, String username) {
        return findByIdOptional(id).filter(programme -> programme.isOf(username) && isUnderWay(programme));
    }

    /** Any, also one that ended. */
    public Optional<Programme> find(UUID id) {
        return findByIdOptional(id);
    }

    /**
     * Makes one; its maker is its first adviser.
     *
     * @param name    of 1 to {@link Programme#LONGEST_NAME} characters
     * @param purpose of 1 to {@link Programme#LONGEST_PURPOSE} characters
     * @throws ProgrammeNameTakenException when another under way has that name
     */
    public Programme create(String name, String purpose, String maker) {
        requireText(name, Programme.LONGEST_NAME);
        requireText(purpose, Programme.LONGEST_PURPOSE);
        getEntityManager()
                .createNativeQuery("lock table programme in share row exclusive mode")
                .executeUpdate();
        if (count("lower(name) = lower(?1) and endedOn is null", name) > 0) {
            throw new ProgrammeNameTakenException(name);
        }
        Programme programme = new Programme(UUID.randomUUID(), name, purpose, maker, LocalDate.now(clock));
        persist(programme);
        return programme;
    }

    /** Asks organisations for their results; those that were asked stay asked. */
    public void ask(UUID id, String username, Collection<String> organisations) {
        take(id, username).ask(organisations, LocalDate.now(clock));
    }

    /** Takes the question back. What an organisation gave stays its own to end. */
    public void askNoMore(UUID id, String username, String organisation) {
        take(id, username).askNoMore(organisation);
    }

    /**
     * Lets another adviser read along.
     *
     * @return false when there is no adviser who can sign in by that name
     */
    public boolean addAdviser(UUID id, String username, String added) {
        Optional<Account> account =
                accounts.find(added).filter(found -> found.role() == Role.ADVISOR && !found.disabled());
        Programme programme = take(id, username);
        account.ifPresent(found -> programme.add(found.username()));
        return account.isPresent();
    }

    /**
     * Ends that an adviser reads along.
     *
     * @return false when it is the last one: a programme without advisers is ended
     */
    public boolean removeAdviser(UUID id, String username, String removed) {
        Programme programme = take(id, username);
        if (programme.advisers().size() == 1) {
            return false;
        }
        programme.remove(removed);
        return true;
    }

    /** Ends it: from now on nobody reads anything through it. */
    public void end(UUID id, String username) {
        take(id, username).end(LocalDate.now(clock));
    }

    private Programme take(UUID id, String username) {
        Programme programme = find(id, username).orElseThrow(() -> new ProgrammeNotFoundException(id));
        flush();
        getEntityManager().refresh(programme, LockModeType.PESSIMISTIC_WRITE);
        if (!programme.isOf(username) || !isUnderWay(programme)) {
            throw new ProgrammeNotFoundException(id);
        }
        return programme;
    }

    private static boolean isUnderWay(Programme programme) {
        return programme.endedOn().isEmpty();
    }

    private static void requireText(String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException("A text of 1 to " + longest + " characters is needed");
        }
    }
}
