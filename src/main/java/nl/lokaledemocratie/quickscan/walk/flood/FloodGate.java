package nl.lokaledemocratie.quickscan.walk.flood;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import nl.lokaledemocratie.quickscan.response.flood.FloodConfig;
import nl.lokaledemocratie.quickscan.response.flood.FloodSeal;
import nl.lokaledemocratie.quickscan.response.flood.FloodWatch;
import nl.lokaledemocratie.quickscan.response.flood.FloodWork;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;
import nl.lokaledemocratie.quickscan.web.RemotePlace;

/** Looks at each sending to an open group without a code; who has a code is not looked at, for no flood has codes. */
@RequestScoped
public class FloodGate {

    @Inject
    FloodWatch watch;

    @Inject
    FloodWork work;

    @Inject
    FloodSeal seal;

    @Inject
    FloodConfig config;

    @Inject
    ResponseConfig responses;

    @Inject
    FloodAddresses addresses;

    @Inject
    HttpHeaders headers;

    @Inject
    HttpServerRequest request;

    @Inject
    UriInfo uri;

    /**
     * What became of a look.
     *
     * @param flood that is on, for the stamp of the sheet
     * @param asked what must be done first; empty when it may go on
     */
    public record Passage(OptionalInt flood, Optional<FloodWork.Asked> asked) {

        public static final Passage FREE = new Passage(OptionalInt.empty(), Optional.empty());
    }

    /** Remembers on the device that questions are shown from now on, unless it is known since when. */
    public Optional<NewCookie> shown(AskedScan scan, String path) {
        return age(scan).isPresent()
                ? Optional.empty()
                : Optional.of(new NewCookie.Builder(FloodSeal.SHOWN)
                        .value(seal.now(purpose(scan)))
                        .path(path)
                        .maxAge(Math.toIntExact(responses.draftLifetime().toSeconds()))
                        .httpOnly(true)
                        .secure(uri.getRequestUri().getScheme().equals("https"))
                        .sameSite(NewCookie.SameSite.LAX)
                        .build());
    }

    /**
     * Looks at a sending.
     *
     * @param ticket of the sheet
     * @param sent   what came with it
     */
    public Passage look(AskedScan scan, DraftTicket ticket, Worked sent) {
        boolean suspect = sent.isTrapped()
                || age(scan)
                        .filter(age -> age.compareTo(config.leastTime()) >= 0)
                        .isEmpty();
        OptionalInt flood = watch.count(scan.id(), suspect);
        boolean often = !addresses.count(RemotePlace.of(request));
        String sheet = scan.id() + " " + ticket.text();
        boolean passes =
                flood.isEmpty() && !sent.isTrapped() && !often || work.isDone(sheet, sent.asked(), sent.number());
        return new Passage(flood, passes ? Optional.empty() : Optional.of(work.askAgain(sheet, sent.asked())));
    }

    private Optional<Duration> age(AskedScan scan) {
        return Optional.ofNullable(headers.getCookies().get(FloodSeal.SHOWN))
                .map(Cookie::getValue)
                .flatMap(moment -> seal.age(purpose(scan), moment));
    }

    private static String purpose(AskedScan scan) {
        return FloodSeal.shownOf(scan.id());
    }
}
