package nl.lokaledemocratie.quickscan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of text in one face, possibly a link. */
public record Span(String text, boolean strong, Optional<String> link) {

    private static final Pattern MARKUP =
            Pattern.compile("\\*\\*(?<strong>[^*]+)\\*\\*|\\[(?<text>[^\\]]+)\\]\\((?<link>[^)]+)\\)");

    public static Span plain(String text) {
        return new Span(text, false, Optional.empty());
    }

    /** Reads {@code **strong**} and {@code [text](address)}. */
    public static List<Span> parse(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = MARKUP.matcher(text);
        int end = 0;
        while (matcher.find()) {
            addPlain(spans, text.substring(end, matcher.start()));
            spans.add(
                    matcher.group("strong") != null
                            ? new Span(matcher.group("strong"), true, Optional.empty())
                            : new Span(matcher.group("text"), false, Optional.of(matcher.group("link"))));
            end = matcher.end();
        }
        addPlain(spans, text.substring(end));
        return spans;
    }

    private static void addPlain(List<Span> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(plain(text));
        }
    }
}
