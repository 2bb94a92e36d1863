package nl.lokaledemocratie.quickscan.translation;

import java.util.List;

/**
 * A file as it came back from a translator.
 *
 * @param original what it is a translation of
 */
record TranslationFile(String original, String source, String target, List<TranslatedText> texts) {

    TranslationFile {
        texts = List.copyOf(texts);
    }
}
