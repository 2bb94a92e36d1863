package nl.lokaledemocratie.quickscan.access.web;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.HttpServerStart;
import nl.lokaledemocratie.quickscan.access.AccessConfig;
import nl.lokaledemocratie.quickscan.access.FirstLink;
import nl.lokaledemocratie.quickscan.web.SiteConfig;

/** Tells on the console, once the service listens, how the first administrator comes in, as long as there is no account. */
@ApplicationScoped
class FirstAnnouncement {

    @Inject
    FirstLink link;

    @Inject
    SiteConfig site;

    @Inject
    AccessConfig config;

    void announce(@ObservesAsync HttpServerStart started) {
        link.offer().map(key -> text(key, started.options().getPort())).ifPresent(System.out::println);
    }

    private String text(String key, int port) {
        String here = site.address()
                .map(URI::toString)
                .map(address -> address.replaceFirst("/+$", ""))
                .orElse("http://localhost:" + port);
        return """
                Nobody can sign in yet. Make the first administrator here, within %s minutes and once:
                  %s%s/%s
                After that start the service again for another link, or use the command "account"."""
                .formatted(config.firstLink().toMinutes(), here, FirstPages.ROOT, key);
    }
}
