package nl.lokaledemocratie.quickscan.connection;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;

/** How headers look that pages read: what is written otherwise was not written by a browser, and what reads it later fails on it. */
final class HeaderForms {

    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]++";
    private static final String PARAMETERS = "(?:\\s*+;\\s*+" + TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\]*+\"))*+\\s*+";
    private static final Pattern MEDIA_TYPE = Pattern.compile(TOKEN + "/" + TOKEN + PARAMETERS);
    private static final Pattern CHOICE = Pattern.compile(TOKEN + PARAMETERS);
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8})" + PARAMETERS);
    private static final Pattern CHARSET = Pattern.compile(";\\s*charset=\"?([^\";\\s]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEIGHT = Pattern.compile(";\\s*q=([^;]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IS_WEIGHT = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");

    private HeaderForms() {}

    /** Whether it says in one way what a body is, in an alphabet that is known. */
    static boolean tellContent(HttpHeaders headers) {
        List<String> types = headers.getAll(HttpHeaderNames.CONTENT_TYPE);
        return types.isEmpty()
                || types.size() == 1 && MEDIA_TYPE.matcher(types.get(0)).matches() && isKnownCharset(types.get(0));
    }

    /** Takes wishes out that cannot be read: who sends them gets what everybody gets. */
    static void tidyWishes(HttpHeaders headers) {
        tidy(headers, HttpHeaderNames.ACCEPT, MEDIA_TYPE);
        tidy(headers, HttpHeaderNames.ACCEPT_LANGUAGE, LANGUAGE);
        tidy(headers, HttpHeaderNames.ACCEPT_CHARSET, CHOICE);
        tidy(headers, HttpHeaderNames.ACCEPT_ENCODING, CHOICE);
    }

    private static void tidy(HttpHeaders headers, CharSequence name, Pattern form) {
        boolean readable = headers.getAll(name).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .allMatch(wish -> form.matcher(wish).matches() && isWeighed(wish));
        if (!readable) {
            headers.remove(name);
        }
    }

    private static boolean isWeighed(String wish) {
        return WEIGHT.matcher(wish)
                .results()
                .allMatch(weight -> IS_WEIGHT.matcher(weight.group(1).strip()).matches());
    }

    private static boolean isKnownCharset(String type) {
        Matcher charset = CHARSET.matcher(type);
        try {
            return !charset.find() || Charset.isSupported(charset.group(1));
        } catch (IllegalCharsetNameException none) {
            return false;
        }
    }
}
