package nl.lokaledemocratie.quickscan.api;

import java.util.List;

import nl.lokaledemocratie.quickscan.api.Fault.Kind;
import nl.lokaledemocratie.quickscan.web.machine.MachineProblem.Place;
import nl.lokaledemocratie.quickscan.web.machine.ProblemKind;

/** A request of a program that is refused, with all that is wrong with it. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemKind kind;
    private final transient List<Fault> faults;

    public Refusal(ProblemKind kind, List<Fault> faults) {
        super(kind.name());
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    /** What was sent is not right. */
    public static Refusal invalid(List<Fault> faults) {
        return new Refusal(ProblemKind.INVALID, faults);
    }

    /** The key does not lend this. */
    static Refusal without(String scope) {
        return new Refusal(ProblemKind.NOT_ALLOWED, List.of(new Fault(Place.TOKEN, scope, Kind.RIGHT, "")));
    }

    /** The role of who made the key may not do this, whatever the key lends. */
    static Refusal ofRole(String role) {
        return new Refusal(ProblemKind.NOT_ALLOWED, List.of(new Fault(Place.TOKEN, "rol", Kind.ROLE, role)));
    }

    ProblemKind kind() {
        return kind;
    }

    List<Fault> faults() {
        return faults;
    }
}
