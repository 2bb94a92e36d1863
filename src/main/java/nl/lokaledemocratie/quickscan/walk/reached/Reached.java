package nl.lokaledemocratie.quickscan.walk.reached;

import java.util.Optional;
import java.util.OptionalInt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.response.StepIntake;
import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;
import nl.lokaledemocratie.quickscan.web.Page;

/** Takes in how far somebody comes who goes step by step: their browser remembers the furthest step, so that none counts twice. */
@RequestScoped
public class Reached {

    /** A number of a step and nothing else. */
    private static final String FURTHEST = "verst";

    private static final int MOST = 1_000;

    @Inject
    StepIntake steps;

    @Inject
    Page page;

    @Inject
    ResponseConfig config;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    /**
     * Somebody sees a step.
     *
     * @param place of it, from 1
     * @param key   of its page
     * @return what the browser remembers, when it is the furthest step so far
     */
    public Optional<NewCookie> see(AskedScan scan, String audience, String path, int place, String key) {
        if (isClosed(scan, audience) || place <= furthest()) {
            return Optional.empty();
        }
        steps.take(scan.id(), audience, page.getContentLanguage(), key);
        return Optional.of(cookie(path, String.valueOf(place), config.ticketSeconds()));
    }

    /** Whoever begins was nowhere yet. */
    public NewCookie begin(String path) {
        return cookie(path, "", 0);
    }

    /** Answers came in, on whatever road; what came in a flood is not counted. */
    public void sent(AskedScan scan, String audience, OptionalInt flood, ResponseIntake.Outcome outcome) {
        if (flood.isEmpty() && outcome == ResponseIntake.Outcome.RECEIVED && !isClosed(scan, audience)) {
            steps.take(scan.id(), audience, page.getContentLanguage(), StepIntake.SENT);
        }
    }

    private static boolean isClosed(AskedScan scan, String audience) {
        return scan.questionnaire().audience(audience).closed();
    }

    private int furthest() {
        return Optional.ofNullable(headers.getCookies().get(FURTHEST))
                .map(Cookie::getValue)
                .map(typed -> WholeNumber.parse(typed, 1, MOST).orElse(0))
                .orElse(0);
    }

    private NewCookie cookie(String path, String value, int maxAge) {
        return new NewCookie.Builder(FURTHEST)
                .value(value)
                .path(path)
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(uri.getRequestUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
