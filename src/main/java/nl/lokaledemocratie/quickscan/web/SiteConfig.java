package nl.lokaledemocratie.quickscan.web;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the organisation that runs the service tells about itself. */
@ConfigMapping(prefix = "quickscan.site")
public interface SiteConfig {
    /** Who runs the service and is the contact for privacy. */
    @WithDefault("de organisatie die deze Quick Scan uitvoert")
    String operator();

    /** Where respondents find the service, such as {@code https://quickscan.example.org}; else the host of each request counts. */
    Optional<URI> address();

    /** Where to report a weakness, as a {@code mailto:} or {@code https:} address. */
    @WithDefault("mailto:security@example.org")
    String securityContact();

    /** Where to report a barrier or ask about privacy. */
    @WithDefault("quickscan@example.org")
    String contact();
}
