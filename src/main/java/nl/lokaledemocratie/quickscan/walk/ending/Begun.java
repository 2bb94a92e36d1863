package nl.lokaledemocratie.quickscan.walk.ending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

import nl.lokaledemocratie.quickscan.response.flood.FloodSeal;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;

/**
 * When questions of a scan were shown first on a device, under the seal of the service. The device brings it back; nothing of it is kept
 * here, and a clock that is wrong there changes nothing.
 */
@RequestScoped
public class Begun {

    /** Longer than answers stay on a device after the last change, for they may be changed for weeks. */
    private static final Duration REMEMBERED = Duration.ofDays(180);

    @Inject
    FloodSeal seal;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    /** When that was; empty for who brings nothing of ours. */
    public Optional<Instant> at(AskedScan scan) {
        return Optional.ofNullable(headers.getCookies().get(FloodSeal.SHOWN))
                .map(Cookie::getValue)
                .flatMap(moment -> seal.read(purpose(scan), moment));
    }

    /** Whether it was before an end. */
    public boolean isInTime(AskedScan scan, ScanEnd end) {
        return at(scan).filter(end::isInTime).isPresent();
    }

    /** Whether it was before the end of the scan, if that has one. */
    public boolean isInTime(AskedScan scan) {
        return scan.end().map(end -> isInTime(scan, end)).orElse(true);
    }

    /** Remembers on the device that questions are shown from now on, unless it is known since when. */
    public Optional<NewCookie> shown(AskedScan scan, String path) {
        return at(scan).isPresent() ? Optional.empty() : Optional.of(cookie(path, seal.now(purpose(scan)), REMEMBERED));
    }

    /** The same for a device to which answers come that were begun elsewhere before the scan ended. */
    public Optional<NewCookie> broughtInTime(AskedScan scan, String path) {
        return scan.end()
                .filter(end -> !isInTime(scan, end))
                .map(end -> cookie(path, seal.of(purpose(scan), end.at().minusSeconds(1)), REMEMBERED));
    }

    /** Who comes next to a device for all did not begin yet. */
    public NewCookie forget(String path) {
        return cookie(path, "", Duration.ZERO);
    }

    private NewCookie cookie(String path, String value, Duration life) {
        return new NewCookie.Builder(FloodSeal.SHOWN)
                .value(value)
                .path(path)
                .maxAge(Math.toIntExact(life.toSeconds()))
                .httpOnly(true)
                .secure(uri.getRequestUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static String purpose(AskedScan scan) {
        return FloodSeal.shownOf(scan.id());
    }
}
