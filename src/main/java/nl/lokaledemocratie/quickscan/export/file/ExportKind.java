package nl.lokaledemocratie.quickscan.export.file;

import java.util.Optional;
import java.util.stream.Stream;

/** The files there are of a published result. */
public enum ExportKind {
    /** Everything number by number, for who reckons on. */
    DATA_XLSX("data.xlsx", ExportKind.XLSX),
    DATA_JSON("data.json", "application/json"),
    TIDY_CSV("tidy.csv", ExportKind.CSV),
    WIDE_CSV("wide.csv", ExportKind.CSV),
    CODEBOOK_CSV("codebook.csv", ExportKind.CSV),
    /** The tables of the report. */
    ANNEX_XLSX("bijlage.xlsx", ExportKind.XLSX),
    /** The scan as data archives describe it; no answers. */
    DDI("ddi.xml", "application/xml; charset=UTF-8"),
    /** The file of the questionnaire, as it was published; own questions of the organisation are in the description. */
    QUESTIONNAIRE("vragenlijst.yaml", "application/yaml; charset=UTF-8");

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // Written by way of Rows.
    static final String CSV = "text/csv; charset=UTF-8";

    private final String key;
    private final String type;

    ExportKind(String key, String type) {
        this.key = key;
        this.type = type;
    }

    /** Its word in addresses. */
    public String key() {
        return key;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    public static Optional<ExportKind> find(String key) {
        return Stream.of(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
