package nl.lokaledemocratie.quickscan.web.machine;

import java.util.Arrays;

/** The kinds of problems that a program can meet: one per status, each explained on the page about the interface. */
public enum ProblemKind {
    INVALID(400, "ongeldig-verzoek"),
    NOT_RECOGNISED(401, "sleutel-onbekend"),
    NOT_ALLOWED(403, "geen-recht"),
    NOT_FOUND(404, "niet-gevonden"),
    METHOD(405, "methode-kan-niet"),
    FORM(406, "vorm-kan-niet"),
    TOO_SLOW(408, "te-langzaam"),
    CONFLICT(409, "kan-nu-niet"),
    GONE(410, "niet-meer-hier"),
    CHANGED(412, "intussen-veranderd"),
    TOO_LARGE(413, "te-groot"),
    ADDRESS_TOO_LONG(414, "adres-te-lang"),
    MEDIA_TYPE(415, "soort-inhoud-onbekend"),
    NO_CONDITION(428, "voorwaarde-ontbreekt"),
    TOO_OFTEN(429, "te-vaak"),
    HEADERS_TOO_LARGE(431, "kopregels-te-groot"),
    BROKEN(500, "fout-bij-ons"),
    AWAY(503, "even-niet-bereikbaar");

    private final int status;
    private final String slug;

    ProblemKind(int status, String slug) {
        this.status = status;
        this.slug = slug;
    }

    /** The one of a status; of an unknown status the general one of its hundred. */
    public static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElseGet(() -> status < BROKEN.status ? INVALID : BROKEN);
    }

    /** The status with which it is answered. */
    public int status() {
        return status;
    }

    /** Its word in addresses. */
    public String slug() {
        return slug;
    }

    /** Where it is explained. */
    public String type() {
        return MachineAddress.MANUAL + "#" + slug;
    }
}
