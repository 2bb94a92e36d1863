package nl.lokaledemocratie.quickscan.web.asset;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts without what only their writers need: comments, and room between words. */
public final class Lean {

    private static final Pattern COMMENT = Pattern.compile("/\\*(?!!).*?\\*/", Pattern.DOTALL);
    private static final Pattern ROOM = Pattern.compile("\\s+");
    private static final Pattern AROUND_SIGNS = Pattern.compile(" ?([{};,]) ?");
    private static final Pattern AFTER_NAME = Pattern.compile("(?<=[{;])([a-z-]+): ");

    /** A line that is one comment as a whole. */
    private static final Pattern REMARK = Pattern.compile("//.*|/\\*\\*.*\\*/");

    private static final Pattern READ = Pattern.compile("var\\((--[\\w-]+)");
    private static final Pattern GIVEN = Pattern.compile("(?<=[{;])(--utrecht-[\\w-]+):[^;}]*;?");

    private Lean() {}

    /** A style sheet in which no string holds two spaces, or one beside a bracket, comma or semicolon. */
    static String style(String css) {
        String joined = ROOM.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(" ");
        String close = AROUND_SIGNS.matcher(joined.strip()).replaceAll("$1");
        return AFTER_NAME.matcher(close.replace(";}", "}")).replaceAll("$1:");
    }

    /** A lean style sheet without values of building blocks that nothing reads: they stand where they are needed. */
    static String withoutUnread(String style, String all) {
        Set<String> read =
                READ.matcher(all).results().map(name -> name.group(1)).collect(Collectors.toSet());
        return GIVEN.matcher(style)
                .replaceAll(given -> read.contains(given.group(1)) ? Matcher.quoteReplacement(given.group()) : "");
    }

    /** A script in which no string goes on over the end of a line. */
    public static String script(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !REMARK.matcher(line).matches())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
