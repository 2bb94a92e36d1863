package nl.lokaledemocratie.quickscan.walk;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import nl.lokaledemocratie.quickscan.web.Attempts;

/** Limits how many wrong codes come from one address. */
@ApplicationScoped
class CodeAttempts {

    private final Attempts wrong;

    @Inject
    CodeAttempts(ResponseConfig config, Clock clock) {
        this.wrong = new Attempts(config.wrongCodes(), config.wrongCodeWindow(), clock);
    }

    boolean mayTry(String address) {
        return wrong.isLeft(address);
    }

    void countWrong(String address) {
        wrong.count(address);
    }
}
