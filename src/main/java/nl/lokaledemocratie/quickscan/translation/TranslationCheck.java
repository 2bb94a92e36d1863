package nl.lokaledemocratie.quickscan.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.notation.LanguageTag;
import nl.lokaledemocratie.quickscan.translation.TranslationProblem.Code;

/** Whether a translation that came back fits what it is a translation of: all of it or nothing. */
final class TranslationCheck {

    private static final int MAX_LENGTH = 5_000;
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z]|&(?:#\\d+|#x[0-9a-fA-F]+|[a-z]+);");

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");

    private final String file;
    private final TranslatedSource source;
    private final TranslationFile translation;
    private final List<TranslationProblem> problems = new ArrayList<>();

    private TranslationCheck(String file, TranslatedSource source, TranslationFile translation) {
        this.file = file;
        this.source = source;
        this.translation = translation;
    }

    /**
     * The translated texts by their keys.
     *
     * @throws TranslationRefusedException with everything that is wrong
     */
    static Map<String, String> targets(String file, TranslatedSource source, TranslationFile translation) {
        TranslationCheck check = new TranslationCheck(file, source, translation);
        Map<String, String> targets = check.frame() ? check.texts() : Map.of();
        if (!check.problems.isEmpty()) {
            check.problems.sort(Comparator.comparingInt(TranslationProblem::line));
            throw new TranslationRefusedException(check.problems);
        }
        return targets;
    }

    private boolean frame() {
        if (!translation.original().equals(source.original())) {
            add(
                    1,
                    1,
                    Code.OTHER_FILE,
                    "This is a translation of " + shown(translation.original()) + ", not of " + source.original() + ".",
                    "Name the file that it was exported from, or export the newer one and translate what changed.");
        }
        if (!translation.source().equals("nl")
                || translation.target().equals("nl")
                || !LanguageTag.isKnown(translation.target())) {
            add(
                    1,
                    1,
                    Code.OTHER_LANGUAGE,
                    "A translation goes from nl to another language, not from " + shown(translation.source()) + " to "
                            + shown(translation.target()) + ".",
                    "Put both back as they were exported: source-language=\"nl\" and such as target-language=\"pl\".");
        }
        return problems.isEmpty();
    }

    private Map<String, String> texts() {
        Map<String, TranslatableText> missing = new LinkedHashMap<>();
        source.texts(translation.target()).forEach(text -> missing.put(text.key(), text));
        Map<String, TranslatableText> known = Map.copyOf(missing);
        Map<String, String> targets = new LinkedHashMap<>();
        for (TranslatedText text : translation.texts()) {
            TranslatableText now = known.get(text.key());
            if (now == null) {
                add(
                        text,
                        Code.UNKNOWN_KEY,
                        "There is no text with this key.",
                        "Take the unit out, or put its id back as it was exported.");
            } else if (targets.containsKey(text.key())) {
                add(text, Code.TWICE, "This text is in the file twice.", "Keep one of the two.");
            } else {
                check(text, now);
                targets.put(text.key(), text.target());
                missing.remove(text.key());
            }
        }
        missing.keySet()
                .forEach(key -> add(
                        1,
                        1,
                        Code.MISSING,
                        shown(key) + ": there is no translation of this text in the file.",
                        "Export again and translate this one too."));
        return targets;
    }

    private void check(TranslatedText text, TranslatableText now) {
        if (!text.source().equals(now.source().strip())) {
            add(
                    text,
                    Code.OTHER_SOURCE,
                    "The Dutch text is another one now: " + shown(now.source()) + ".",
                    "Export again, and look whether the translation still fits.");
        }
        if (UNSEEN.matcher(text.target()).matches()) {
            add(text, Code.MISSING, "There is no translation.", "Translate it, or leave the whole file for later.");
        } else if (text.markup() || MARKUP.matcher(text.target()).find()) {
            add(
                    text,
                    Code.MARKUP,
                    "There is markup among the words.",
                    "Texts are plain: leave out every tag and entity.");
        } else if (text.target().length() > MAX_LENGTH) {
            add(
                    text,
                    Code.TOO_LONG,
                    "The translation has more than 5,000 characters.",
                    "Look whether something was pasted in the wrong place.");
        } else if (!source.places(text.target()).equals(source.places(text.source()))) {
            add(
                    text,
                    Code.PLACEHOLDER,
                    "Between braces must stand the same as in Dutch: " + source.places(text.source()) + ", not "
                            + source.places(text.target()) + ".",
                    "Copy what stands between braces from the Dutch text; only words between quotes are translated.");
        }
    }

    private void add(TranslatedText text, Code code, String what, String remedy) {
        add(text.line(), text.column(), code, shown(text.key()) + ": " + what, remedy);
    }

    private void add(int line, int column, Code code, String text, String remedy) {
        problems.add(new TranslationProblem(file, line, column, code, text, remedy));
    }

    private static String shown(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Cc}]+", " ");
        return "'" + (line.length() <= 60 ? line : line.substring(0, 57) + "...") + "'";
    }
}
