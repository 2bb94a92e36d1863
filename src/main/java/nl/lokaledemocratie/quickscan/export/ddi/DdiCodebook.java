package nl.lokaledemocratie.quickscan.export.ddi;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.lokaledemocratie.quickscan.export.ExportWords;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;

/** The whole file; the same scan and revision give the same bytes. */
public final class DdiCodebook {

    static final String NAMESPACE = "ddi:codebook:2_5";

    private static final String VERSION = "2.5";
    private static final Set<String> OWN_LANGUAGES = Set.of("nl", "en");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Elements xml = new Elements(bytes, "codeBook", NAMESPACE, VERSION);
    private final String scan;
    private final ReportSource source;

    private DdiCodebook(String scan, ReportSource source) {
        this.scan = scan;
        this.source = source;
    }

    /**
     * In UTF-8.
     *
     * @param scan key of the scan
     */
    public static byte[] of(String scan, ReportSource source) {
        return new DdiCodebook(scan, source).write();
    }

    private byte[] write() {
        xml.in("docDscr", this::document);
        new StudyDescription(xml, scan, source).write();
        new VariableDescriptions(xml, source).write();
        xml.in(
                "otherMat",
                () -> xml.texts("labl", words("ddi-questionnaire-file"), OWN_LANGUAGES),
                "level",
                "study",
                "type",
                "questionnaire",
                "URI",
                source.questionnaire().id().name() + "-"
                        + source.questionnaire().id().version() + ".yaml");
        xml.finish();
        return bytes.toByteArray();
    }

    private void document() {
        xml.in("citation", () -> {
            xml.in("titlStmt", () -> xml.texts("titl", words("ddi-title"), OWN_LANGUAGES));
            xml.in("prodStmt", () -> {
                xml.text("producer", source.organisation());
                xml.text("software", "Quick Scan", "version", source.edition().engineVersion());
            });
        });
        xml.texts("notes", words("about-unofficial"), OWN_LANGUAGES);
    }

    /** One of our own texts, in both languages. */
    static LocalizedText words(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : List.of("nl", "en")) {
            texts.put(language, new ExportWords(language).get(key));
        }
        return new LocalizedText(texts);
    }

    /** The same with what is filled in. */
    static LocalizedText words(String key, Map<String, String> places) {
        Map<String, String> texts = new LinkedHashMap<>();
        words(key).byLanguage().forEach((language, text) -> {
            String filled = text;
            for (Map.Entry<String, String> place : places.entrySet()) {
                filled = filled.replace("{" + place.getKey() + "}", place.getValue());
            }
            texts.put(language, filled);
        });
        return new LocalizedText(texts);
    }

    static Set<String> ownLanguages() {
        return OWN_LANGUAGES;
    }
}
