package nl.lokaledemocratie.quickscan.walk;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import nl.lokaledemocratie.quickscan.web.RemotePlace;
import nl.lokaledemocratie.quickscan.web.SlowGuesses;

/** Slows down who guesses invitation codes, wherever they can be tried. */
@ApplicationScoped
public class CodeGuesses {

    private final SlowGuesses guesses;

    @Inject
    CodeGuesses(ResponseConfig config, Clock clock) {
        this.guesses = new SlowGuesses(config.wrongCodes(), config.wrongCodeWindow(), clock);
    }

    /** The answer to a wrong code, in time or late. */
    public Uni<Response> refuse(HttpServerRequest request, Response refusal) {
        return guesses.refuse(RemotePlace.of(request), refusal);
    }
}
