package nl.lokaledemocratie.quickscan.api;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import nl.lokaledemocratie.quickscan.api.Fault.Kind;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.web.machine.ProblemKind;

/** What a program saw of what it wants to change, on its own word in {@code If-Match}. */
@RequestScoped
public class Seen {

    private static final String HEADER = "If-Match";

    @Inject
    CurrentVertxRequest request;

    @Inject
    Answers answers;

    /**
     * To be called before anything is changed.
     *
     * @throws Refusal when the program does not say what it saw
     */
    public void require() {
        if (sent().isEmpty()) {
            throw new Refusal(ProblemKind.NO_CONDITION, List.of(Fault.ofHeader(HEADER, Kind.MISSING, "")));
        }
    }

    /** Whether something, as it is answered, is still what the program saw. */
    public boolean is(Object answer) {
        String tag = answers.tagOf(answer);
        return sent().stream().anyMatch(seen -> seen.equals(tag) || seen.equals("*"));
    }

    /**
     * Changes something.
     *
     * @throws Refusal when it is not as seen any more
     */
    public <T> T orChanged(Supplier<T> change) {
        try {
            return change.get();
        } catch (ChangedMeanwhileException e) {
            throw new Refusal(ProblemKind.CHANGED, List.of());
        }
    }

    private List<String> sent() {
        return request.getCurrent().request().headers().getAll(HEADER).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }
}
