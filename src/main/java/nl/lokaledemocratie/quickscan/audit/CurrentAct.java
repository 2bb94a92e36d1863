package nl.lokaledemocratie.quickscan.audit;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import nl.lokaledemocratie.quickscan.scan.Scan;
import org.jspecify.annotations.Nullable;

/** What the method at hand says of its act beyond what its address says. */
@RequestScoped
public class CurrentAct {

    private String subject = "";

    @Nullable
    private String organisation;

    @Nullable
    private Act act;

    /** It was this, where a method does one of several things. */
    public void is(Act exactly) {
        act = exactly;
    }

    /** On what it was, in words that tell nothing of respondents: the name of an account, a file, a programme. */
    public void on(String name) {
        subject = name;
    }

    /** Whose organisation may see it too, by its code. */
    public void concerns(Optional<String> code) {
        organisation = code.orElse(null);
    }

    /** It was with this scan, where the address does not say so. */
    public void of(Scan scan) {
        on(scan.title());
        concerns(Optional.of(scan.organisation().code()));
    }

    Act actOr(Act declared) {
        return act == null ? declared : act;
    }

    String subject() {
        return subject;
    }

    Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }
}
