package nl.lokaledemocratie.quickscan.preview;

import java.util.List;

import io.quarkus.qute.TemplateExtension;

/** Joins words in templates of the preview; {@code previews:}. */
@TemplateExtension(namespace = "previews")
final class PreviewWords {

    private PreviewWords() {}

    /** All but the last with commas, the last with a word such as "of". */
    static String either(List<String> words, String or) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + or + " " + words.get(last);
    }
}
