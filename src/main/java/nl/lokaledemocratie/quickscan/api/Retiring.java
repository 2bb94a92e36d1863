package nl.lokaledemocratie.quickscan.api;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;

import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says with every answer of a method that goes since when it should not be used and when it is gone, and where to read more. */
public class Retiring {

    @ServerResponseFilter
    void tell(ResourceInfo resource, ContainerResponseContext response) {
        if (resource == null || resource.getResourceMethod() == null) {
            return;
        }
        Retires retires = resource.getResourceMethod().getAnnotation(Retires.class);
        if (retires != null) {
            response.getHeaders()
                    .putSingle("Deprecation", "@" + begin(retires.since()).toEpochSecond());
            response.getHeaders().putSingle("Sunset", DateTimeFormatter.RFC_1123_DATE_TIME.format(begin(retires.on())));
            response.getHeaders()
                    .add("Link", "<" + MachineAddress.MANUAL + ">; rel=\"deprecation\"; type=\"text/html\"");
        }
    }

    private static ZonedDateTime begin(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC);
    }
}
