package nl.lokaledemocratie.quickscan.export.compared;

import java.util.List;

import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.export.ExportWords;

/** The words of a report of a comparison in one language. */
record ReportWords(String language) {

    /** One that must be there, with what stands between braces in it filled in: name, value, name, value. */
    String say(String key, String... filled) {
        String text = new ExportWords(language).get(key);
        for (int i = 0; i < filled.length; i += 2) {
            text = text.replace("{" + filled[i] + "}", filled[i + 1]);
        }
        return text;
    }

    /** The same as running text. */
    List<Span> spans(String key) {
        return List.of(Span.plain(say(key)));
    }
}
