package nl.lokaledemocratie.quickscan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of text in one face, possibly a link. */
public record Span(String text, boolean strong, Optional<String> link) {

    private static final Pattern MARKED =
            Pattern.compile("%c(?<strong>[^%c-%c]*)%c|%c(?<text>[^%c-%c]*)%c(?<link>[^%c-%c]*)%c"
                    .formatted(
                            Markup.STRONG,
                            Markup.STRONG,
                            Markup.END,
                            Markup.END,
                            Markup.LINK,
                            Markup.STRONG,
                            Markup.END,
                            Markup.ADDRESS,
                            Markup.STRONG,
                            Markup.END,
                            Markup.END));

    public static Span plain(String text) {
        return new Span(text, false, Optional.empty());
    }

    /** Reads what {@link Markup} marked; anything else is printed as it is. */
    public static List<Span> parse(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = MARKED.matcher(text);
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
        String words = Markup.unmarked(text);
        if (!words.isEmpty()) {
            spans.add(plain(words));
        }
    }
}
