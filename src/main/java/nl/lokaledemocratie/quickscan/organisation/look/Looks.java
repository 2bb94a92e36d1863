package nl.lokaledemocratie.quickscan.organisation.look;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.organisation.Organisation;

/** The stored looks of organisations. */
@ApplicationScoped
@Transactional
public class Looks {

    @Inject
    EntityManager entities;

    @Inject
    Event<LookChanged> changes;

    /** The look of an organisation, ours when it gave none. */
    public Look of(String organisation) {
        return Optional.ofNullable(entities.find(StoredLook.class, organisation))
                .map(StoredLook::look)
                .orElse(Look.OURS);
    }

    /** The logo in a file of that name; empty when no organisation has it, or none has it any more. */
    public Optional<Logo> findLogo(String file) {
        return entities.createQuery("from StoredLook where logoFile = :file", StoredLook.class)
                .setParameter("file", file)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(StoredLook::findLogo);
    }

    /**
     * Gives an organisation a colour, or takes it away.
     *
     * @param asSeen whether the look is still what somebody looked at
     * @throws LookOvertakenException   when it is not
     * @throws IllegalArgumentException when it cannot be read on the page
     */
    public void give(String organisation, Optional<Colour> colour, Predicate<Look> asSeen) {
        if (!colour.map(Contrast::isEnough).orElse(true)) {
            throw new IllegalArgumentException("Too little contrast: " + colour.get());
        }
        change(organisation, asSeen, look -> look.colour(colour));
    }

    /** The same with a logo. */
    public void giveLogo(String organisation, Optional<Logo> logo, Predicate<Look> asSeen) {
        change(organisation, asSeen, look -> look.logo(logo));
    }

    private void change(String organisation, Predicate<Look> asSeen, Consumer<StoredLook> change) {
        entities.find(Organisation.class, organisation, LockModeType.PESSIMISTIC_WRITE);
        StoredLook stored = Optional.ofNullable(
                        entities.find(StoredLook.class, organisation, LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(() -> new StoredLook(organisation));
        if (!asSeen.test(stored.look())) {
            throw new LookOvertakenException();
        }
        change.accept(stored);
        entities.persist(stored);
        changes.fire(new LookChanged(organisation));
    }
}
