package nl.lokaledemocratie.quickscan.scan.web;

import jakarta.ws.rs.core.Response;

import nl.lokaledemocratie.quickscan.scan.ScanAlreadyOpenedException;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanNotFoundException;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the refusals of a scan are in HTTP; the error page adds the words. */
public class ScanErrors {

    @ServerExceptionMapper
    Response notFound(ScanNotFoundException cause) {
        return Response.status(Response.Status.NOT_FOUND).build();
    }

    @ServerExceptionMapper
    Response notOpen(ScanNotOpenException cause) {
        return Response.status(Response.Status.CONFLICT).build();
    }

    @ServerExceptionMapper
    Response alreadyOpened(ScanAlreadyOpenedException cause) {
        return Response.status(Response.Status.CONFLICT).build();
    }

    @ServerExceptionMapper
    Response notClosed(ScanNotClosedException cause) {
        return Response.status(Response.Status.CONFLICT).build();
    }
}
