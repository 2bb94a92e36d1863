package nl.lokaledemocratie.quickscan.translation;

/**
 * A text as a translator gets it.
 *
 * @param key    names it within its file; the same over versions, as long as the questions keep theirs
 * @param source in Dutch
 * @param target in the other language; empty where there is none yet
 */
public record TranslatableText(String key, String source, String target) {

    public boolean isMissing() {
        return target.isBlank();
    }
}
