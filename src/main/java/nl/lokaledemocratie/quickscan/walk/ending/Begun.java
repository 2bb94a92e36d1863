package nl.lokaledemocratie.quickscan.walk.ending;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import nl.lokaledemocratie.quickscan.response.flood.FloodSeal;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;

/**
 * When questions of each group of a scan were shown first on a device, under the seal of the service. The device brings it back; nothing of
 * it is kept here, and a clock that is wrong there changes nothing.
 */
@RequestScoped
public class Begun {

    @Inject
    FloodSeal seal;

    @Inject
    ResponseConfig config;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    /** When that was; empty for who brings nothing of ours about this group. */
    public Optional<Instant> at(AskedScan scan, String audience) {
        return Optional.ofNullable(headers.getCookies().get(FloodSeal.shownBy(audience)))
                .map(Cookie::getValue)
                .flatMap(moment -> seal.read(FloodSeal.shownOf(scan.id(), audience), moment));
    }

    /** Whether it was before an end. */
    public boolean isInTime(AskedScan scan, String audience, ScanEnd end) {
        return at(scan, audience).filter(end::isInTime).isPresent();
    }

    /** Whether it was before the end of the scan, if that has one. */
    public boolean isInTime(AskedScan scan, String audience) {
        return scan.end().map(end -> isInTime(scan, audience, end)).orElse(true);
    }

    /** The groups of which questions were shown here before the end of the scan, if that has one. */
    public Set<String> groupsInTime(AskedScan scan) {
        return groups(scan)
                .filter(audience -> at(scan, audience).isPresent() && isInTime(scan, audience))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Remembers on the device that questions are shown from now on, unless it is known since when. */
    public Optional<NewCookie> shown(AskedScan scan, String audience, String path) {
        return at(scan, audience).isPresent()
                ? Optional.empty()
                : Optional.of(cookie(
                        audience, path, seal.now(FloodSeal.shownOf(scan.id(), audience)), config.ticketSeconds()));
    }

    /** The same for a device to which answers come that were begun elsewhere before the scan ended, by somebody of one of these groups. */
    public NewCookie[] broughtInTime(AskedScan scan, Collection<String> audiences, String path) {
        return scan.end().stream()
                .flatMap(end -> audiences.stream()
                        .filter(audience -> !isInTime(scan, audience, end))
                        .map(audience -> cookie(
                                audience,
                                path,
                                seal.of(
                                        FloodSeal.shownOf(scan.id(), audience),
                                        end.at().minusSeconds(1)),
                                config.ticketSeconds())))
                .toArray(NewCookie[]::new);
    }

    /** Who sent answers of a group, or wants to have begun nothing of it. */
    public NewCookie forget(String audience, String path) {
        return cookie(audience, path, "", 0);
    }

    /** The same of whatever groups questions were shown here. */
    public List<NewCookie> forget(AskedScan scan, String path) {
        return groups(scan)
                .filter(audience -> headers.getCookies().containsKey(FloodSeal.shownBy(audience)))
                .map(audience -> forget(audience, path))
                .toList();
    }

    private static Stream<String> groups(AskedScan scan) {
        return scan.questionnaire().audiences().stream().map(Audience::key);
    }

    private NewCookie cookie(String audience, String path, String value, int seconds) {
        return new NewCookie.Builder(FloodSeal.shownBy(audience))
                .value(value)
                .path(path)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(uri.getRequestUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
