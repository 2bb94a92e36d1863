package nl.lokaledemocratie.quickscan.report.catalog;

import java.util.Arrays;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;

/** The files that the report of a scan is given out as. */
public enum ReportEdition {
    COUNCIL("raad", "rapport", ReportDefinition.standard()),
    /** Two pages to hand out. */
    RESIDENTS("inwoners", "inwoners", ReportDefinition.residents()),
    SLIDES("presentatie", "presentatie", ReportDefinition.slides());

    private final String key;
    private final String file;
    private final ReportDefinition shipped;

    ReportEdition(String key, String file, ReportDefinition shipped) {
        this.key = key;
        this.file = file;
        this.shipped = shipped;
    }

    /** As in forms and in the database. */
    public String key() {
        return key;
    }

    /** What its file is called, without its ending. */
    public String file() {
        return file;
    }

    /** The shipped definition, in Dutch. */
    ReportDefinition shipped() {
        return shipped;
    }

    /** Which one a definition is of; empty for that of the page. */
    static Optional<ReportEdition> of(ReportDefinition definition) {
        if (definition.hasTablesBeside()) {
            return Optional.empty();
        } else if (definition.isSlides()) {
            return Optional.of(SLIDES);
        }
        return Optional.of(definition.isEdition() ? RESIDENTS : COUNCIL);
    }

    public static Optional<ReportEdition> find(String key) {
        return Arrays.stream(values())
                .filter(edition -> edition.key.equals(key))
                .findFirst();
    }
}
