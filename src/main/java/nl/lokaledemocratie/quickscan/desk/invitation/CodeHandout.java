package nl.lokaledemocratie.quickscan.desk.invitation;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.lokaledemocratie.quickscan.invitation.IssuedCodes;
import nl.lokaledemocratie.quickscan.notation.Rows;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** Hands codes over that were just made: on a page or as a table to make letters of. */
@RequestScoped
class CodeHandout {

    /** Asks for a table. */
    static final String AS_FILE = "bestand";

    @CheckedTemplate(basePath = "invitations")
    static class Templates {
        static native TemplateInstance codes(
                Scan scan, Audience audience, String link, IssuedCodes issued, String address, boolean fictional);
    }

    @Inject
    PublicLink publicLink;

    Response page(Scan scan, Audience audience, IssuedCodes issued) {
        String address = "/scans/" + scan.id() + "/uitnodigingen/codes";
        return Response.ok(
                        Templates.codes(scan, audience, publicLink.of(scan), issued, address, scan.fictional()),
                        MediaType.TEXT_HTML_TYPE)
                .build();
    }

    Response file(Scan scan, Audience audience, IssuedCodes issued) {
        StringBuilder csv = new StringBuilder("\uFEFF").append(Rows.SPREADSHEET.row(List.of("groep", "code", "adres")));
        String group = audience.name().dutch().replace(';', ',');
        String link = publicLink.of(scan);
        issued.codes().forEach(code -> csv.append(Rows.SPREADSHEET.row(List.of(group, code, link))));
        return Response.ok(csv.toString().getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"uitnodigingen-" + audience.key() + ".csv\"")
                .build();
    }
}
