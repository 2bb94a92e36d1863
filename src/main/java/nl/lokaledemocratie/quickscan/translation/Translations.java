package nl.lokaledemocratie.quickscan.translation;

import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.translation.TranslationProblem.Code;

/** Takes in a translation: reads the file, checks it against what it translates, and puts it in. */
public final class Translations {

    private Translations() {}

    /**
     * What the files become, by name.
     *
     * @param file name of the translation file in problems
     * @throws TranslationRefusedException with everything that is wrong with the file
     */
    public static Map<String, String> put(TranslatedSource source, String file, byte[] content) {
        TranslationFile translation = XliffReader.read(file, content);
        Map<String, String> targets = TranslationCheck.targets(file, source, translation);
        try {
            return source.with(translation.target(), targets);
        } catch (IllegalArgumentException e) {
            throw new TranslationRefusedException(List.of(new TranslationProblem(
                    file,
                    1,
                    1,
                    Code.REFUSED_RESULT,
                    "What comes out cannot be read: " + e.getMessage(),
                    "Look at the text that is named; no two labels of a list may read the same.")));
        }
    }
}
