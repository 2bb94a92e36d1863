package nl.lokaledemocratie.quickscan.walk.entry;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanSharing;
import nl.lokaledemocratie.quickscan.scan.ShortName;
import nl.lokaledemocratie.quickscan.walk.made.Html;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Leads from a short address, as it stands on a poster, to its scan. */
@Path("/m/{name}")
@PermitAll
@Blocking
public class ShortAddress {

    @Inject
    ScanSharing sharing;

    @GET
    public Response lead(@PathParam("name") String name, @Nullable @RestQuery("via") String channel) {
        Scan scan = ShortName.parse(name).flatMap(sharing::find).orElseThrow(NotFoundException::new);
        UriBuilder address = UriBuilder.fromPath("/meedoen/{link}");
        if (channel != null) {
            address.queryParam("via", "{channel}");
        }
        return Html.seeOther(address.build(scan.link(), channel == null ? "" : channel)
                        .toString())
                .build();
    }
}
