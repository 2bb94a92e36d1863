package nl.lokaledemocratie.quickscan.desk.invitation;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.SiteConfig;

/** The address that respondents open: where the operator says the service is, else where this request found it. */
@RequestScoped
public class PublicLink {

    @Inject
    SiteConfig site;

    @Inject
    UriInfo request;

    public String of(Scan scan) {
        return base().path("meedoen").path(scan.link()).build().toString();
    }

    /** The short one, when the scan has one. */
    public Optional<String> findShort(Scan scan) {
        return scan.shortName()
                .map(name -> base().path("m").path(name.text()).build().toString());
    }

    private UriBuilder base() {
        return site.address().map(UriBuilder::fromUri).orElseGet(() -> request.getBaseUriBuilder());
    }
}
