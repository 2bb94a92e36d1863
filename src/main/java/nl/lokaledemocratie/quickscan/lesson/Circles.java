package nl.lokaledemocratie.quickscan.lesson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.programme.Grants;
import nl.lokaledemocratie.quickscan.programme.Programme;
import nl.lokaledemocratie.quickscan.programme.Programmes;

/** Who is in one circle with an organisation: who gives its results to the same programme, and who takes part in the reference set. */
@ApplicationScoped
@Transactional
public class Circles {

    @Inject
    Grants grants;

    @Inject
    Programmes programmes;

    @Inject
    Organisations organisations;

    @Inject
    Accounts accounts;

    /** The circles that an organisation is in today. */
    public record Reach(boolean reference, Set<UUID> programmes) {

        public Reach {
            programmes = Set.copyOf(programmes);
        }

        /** Whether there is nobody to share with. */
        public boolean isNone() {
            return !reference && programmes.isEmpty();
        }
    }

    /**
     * One of them, as who shares in it sees it.
     *
     * @param programme     empty for the reference set
     * @param name          empty for the reference set
     * @param organisations names of the others; of the reference set nobody learns any
     * @param others        how many there are
     * @param advisers      names of those who read along
     */
    public record Circle(
            Optional<UUID> programme, String name, List<String> organisations, int others, List<String> advisers) {

        /** The key of the reference set. */
        public static final String REFERENCE = "landelijk";

        public Circle {
            organisations = List.copyOf(organisations);
            advisers = List.copyOf(advisers);
        }

        /** By which a form names it. */
        public String key() {
            return programme.map(UUID::toString).orElse(REFERENCE);
        }

        /** The organisations one after the other. */
        public String names() {
            return String.join(", ", organisations);
        }

        /** The advisers one after the other. */
        public String readers() {
            return String.join(", ", advisers);
        }
    }

    /** Those of an organisation. */
    public Reach reachOf(String organisation) {
        return new Reach(
                grants.inReferenceSet().contains(organisation),
                grants.listActive(organisation).stream()
                        .flatMap(grant -> grant.programme().stream())
                        .filter(id -> underWay(id).isPresent())
                        .collect(Collectors.toSet()));
    }

    /** The same with who is in them. */
    public List<Circle> listOf(Organisation organisation) {
        Reach reach = reachOf(organisation.code());
        List<Circle> circles = new ArrayList<>();
        reach.programmes().stream()
                .flatMap(id -> underWay(id).stream())
                .map(programme -> circle(programme, organisation))
                .sorted(Comparator.comparing(Circle::name))
                .forEach(circles::add);
        if (reach.reference()) {
            int others = others(grants.inReferenceSet(), organisation).size();
            circles.add(new Circle(Optional.empty(), "", List.of(), others, List.of()));
        }
        return List.copyOf(circles);
    }

    /** Codes of those in a programme today; nobody is in one that ended. */
    Set<String> membersOf(UUID programme) {
        return underWay(programme)
                .map(found -> Set.copyOf(grants.listTo(programme).keySet()))
                .orElse(Set.of());
    }

    Set<String> inReferenceSet() {
        return grants.inReferenceSet();
    }

    private Circle circle(Programme programme, Organisation own) {
        List<String> names = others(membersOf(programme.id()), own);
        return new Circle(Optional.of(programme.id()), programme.name(), names, names.size(), advisers(programme));
    }

    private List<String> advisers(Programme programme) {
        return programme.advisers().stream()
                .map(username ->
                        accounts.find(username).map(Account::displayName).orElse(username))
                .sorted()
                .toList();
    }

    /** Names of others that exist when this one does. */
    private List<String> others(Collection<String> codes, Organisation own) {
        List<Organisation> all = codes.isEmpty() ? List.of() : organisations.list("code in ?1", codes);
        return all.stream()
                .filter(other -> !other.code().equals(own.code()))
                .filter(other -> other.fictional() == own.fictional())
                .map(Organisation::fullName)
                .sorted()
                .toList();
    }

    private Optional<Programme> underWay(UUID id) {
        return programmes.find(id).filter(programme -> programme.endedOn().isEmpty());
    }
}
