package nl.lokaledemocratie.quickscan.scan.web;

import jakarta.ws.rs.core.UriInfo;

import nl.lokaledemocratie.quickscan.scan.Scan;

/** The address that respondents open. */
final class PublicLink {

    private PublicLink() {}

    static String of(Scan scan, UriInfo uri) {
        return uri.getBaseUriBuilder().path("meedoen").path(scan.link).build().toString();
    }
}
