package nl.lokaledemocratie.quickscan.walk.flood;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.flood.FloodConfig;
import nl.lokaledemocratie.quickscan.response.flood.FloodWatch;
import nl.lokaledemocratie.quickscan.response.flood.FloodWork;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;
import nl.lokaledemocratie.quickscan.walk.ending.Begun;
import nl.lokaledemocratie.quickscan.web.RemotePlace;

/** Looks at each sending to an open group without a code; who has a code is not looked at, for no flood has codes. */
@RequestScoped
public class FloodGate {

    @Inject
    FloodWatch watch;

    @Inject
    FloodWork work;

    @Inject
    Begun begun;

    @Inject
    Clock clock;

    @Inject
    FloodConfig config;

    @Inject
    FloodAddresses addresses;

    @Inject
    HttpServerRequest request;
    /**
     * What became of a look.
     *
     * @param flood that is on, for the stamp of the sheet
     * @param asked what must be done first; empty when it may go on
     */
    public record Passage(OptionalInt flood, Optional<FloodWork.Asked> asked) {

        public static final Passage FREE = new Passage(OptionalInt.empty(), Optional.empty());
    }

    /**
     * Looks at a sending.
     *
     * @param audience of who sends
     * @param ticket of the sheet
     * @param sent   what came with it
     */
    public Passage look(AskedScan scan, String audience, DraftTicket ticket, Worked sent) {
        boolean suspect = sent.isTrapped()
                || begun.at(scan, audience)
                        .filter(then -> Duration.between(then, clock.instant()).compareTo(config.leastTime()) >= 0)
                        .isEmpty();
        OptionalInt flood = watch.count(scan.id(), suspect);
        boolean often = !addresses.count(RemotePlace.of(request));
        String sheet = scan.id() + " " + ticket.text();
        boolean passes =
                flood.isEmpty() && !sent.isTrapped() && !often || work.isDone(sheet, sent.asked(), sent.number());
        return new Passage(flood, passes ? Optional.empty() : Optional.of(work.askAgain(sheet, sent.asked())));
    }
}
