package nl.lokaledemocratie.quickscan.desk.post;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.post.PostalProblem;

/**
 * What became of a form.
 *
 * @param number of addresses, or the signs that it is about
 * @param lines  what is wrong in a file
 */
public record PostOutcome(Optional<PostProblem> problem, String number, List<PostalProblem> lines) {

    static final PostOutcome NONE = new PostOutcome(Optional.empty(), "", List.of());

    static PostOutcome of(PostProblem problem, String number) {
        return new PostOutcome(Optional.of(problem), number, List.of());
    }

    static PostOutcome file(List<PostalProblem> lines) {
        return new PostOutcome(Optional.empty(), "", lines);
    }

    public boolean isRefused() {
        return problem.isPresent() || !lines.isEmpty();
    }

    public boolean isAt(String field) {
        return problem.filter(one -> one.field().equals(field)).isPresent();
    }

    /** The name of the problem for its sentence; empty when there is none. */
    public String kind() {
        return problem.map(Enum::name).orElse("");
    }
}
