package nl.lokaledemocratie.quickscan.api.resource;

import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.lokaledemocratie.quickscan.export.file.ExportKind;

/** A file that can be fetched. */
record ExportJson(
        @JsonProperty("bestand") String name,
        @JsonProperty("soortInhoud") String type,
        @JsonProperty("links") Map<String, String> links) {

    static ExportJson of(UUID scan, ExportKind kind) {
        return new ExportJson(
                kind.key(), kind.type(), Links.of(Links.SELF, ResultJson.path(scan) + "/exports/" + kind.key()));
    }
}
