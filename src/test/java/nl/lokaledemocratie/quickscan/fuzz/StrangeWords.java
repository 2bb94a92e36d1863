package nl.lokaledemocratie.quickscan.fuzz;

import java.util.List;
import java.util.Random;

/** What strangers write; {@link #MARK} shows where it turns up. */
final class StrangeWords {

    static final String MARK = "VREEMD";

    private static final List<String> IN_ADDRESSES = List.of(
            "%00",
            "%0a" + MARK,
            "%0d%0a" + MARK + ":%20x",
            "%09",
            "%zz",
            "%",
            "..",
            "/../",
            "//",
            "%2f",
            "%5c",
            ";a=b",
            "é",
            " ",
            "%c3%28",
            "%ff",
            "{",
            "}",
            "<script>",
            "%3Cscript%3E" + MARK,
            "%f0%9f%98%80",
            "\t",
            "|",
            "^",
            "%e2%80%ae",
            "%u0041",
            "+",
            "\u0001",
            "*",
            "'",
            "%27",
            "\"",
            "%22",
            "%7f",
            "%c2%85",
            "%ed%a0%80",
            "-1",
            "99999999999999999999",
            "a".repeat(3_000),
            ".",
            "%2e%2e%2f",
            ",",
            "@",
            ":",
            "%25",
            "%2500",
            "~",
            "$%7B" + MARK + "%7D");

    private static final List<String> VALUES = List.of(
            "",
            " ",
            MARK,
            "\0",
            "\n" + MARK,
            "\r\n" + MARK,
            "é",
            "\ud83d\ude00",
            "-1",
            "0",
            "1e308",
            "NaN",
            "2147483648",
            "99999999999999999999",
            "<b>" + MARK + "</b>",
            "{" + MARK + "}",
            "${" + MARK + "}",
            "%s%n" + MARK,
            "'" + MARK,
            "\"",
            "x".repeat(20_000),
            "null",
            "true",
            "[]",
            "\u202e" + MARK,
            "\ufeff",
            "1,5",
            "1.000",
            "=1+1",
            "../../etc/passwd",
            "00000000-0000-4000-8000-000000000000",
            "1-1-2026",
            "2026-13-45",
            "volgende",
            "ja",
            "zeker");

    private static final List<String> TYPES = List.of(
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded; charset=UTF-8",
            "application/x-www-form-urlencoded; charset=" + MARK,
            "application/x-www-form-urlencoded; charset=utf-16",
            "application/x-www-form-urlencoded; charset=",
            "application/x-www-form-urlencoded;;;=",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=\"",
            "multipart/form-data; boundary=" + "b".repeat(200),
            "multipart/mixed; boundary=grens",
            MARK,
            "/",
            "a/b/c",
            "*/*",
            "text/plain; a",
            "application/json",
            "",
            "é/é",
            "application/x-www-form-urlencoded, text/plain",
            "application/x-www-form-urlencoded; charset=\"utf-8",
            "text/",
            "APPLICATION/X-WWW-FORM-URLENCODED",
            "multipart/form-data; charset=" + MARK + "; boundary=grens");

    private static final List<String> HEADERS = List.of(
            "Accept: " + MARK,
            "Accept: */*;q=x",
            "Accept: a/b/c;;",
            "Accept: application/json",
            "Accept: text/html;q=0",
            "Accept-Language: " + MARK + "-é;q=2",
            "Accept-Language: nl;q=x,,;",
            "Accept-Language: *",
            "Accept-Language: " + "a-".repeat(500),
            "Accept-Encoding: gzip;q=x, " + MARK,
            "Accept-Encoding: *",
            "Accept-Charset: " + MARK,
            "Cookie: " + MARK,
            "Cookie: =;;=",
            "Cookie: taal=" + MARK,
            "Cookie: personeel=" + MARK,
            "Cookie: antwoorden=%zz; csrf-token=%",
            "Cookie: csrf-token=AAAA",
            "Content-Encoding: gzip",
            "Content-Encoding: " + MARK,
            "Content-Length: 3x",
            "Content-Length: -1",
            "Transfer-Encoding: " + MARK,
            "Expect: " + MARK,
            "Range: bytes=" + MARK,
            "Range: bytes=5-1",
            "If-Modified-Since: " + MARK,
            "If-None-Match: " + MARK,
            "X-Forwarded-For: " + MARK,
            "X-Forwarded-Proto: https",
            "X-Forwarded-Prefix: /" + MARK,
            "X-Forwarded-Host: " + MARK,
            "Forwarded: for=" + MARK + ";host=" + MARK,
            "Origin: " + MARK,
            "Origin: null",
            "Sec-Fetch-Site: " + MARK,
            "Referer: " + MARK,
            "Authorization: Basic " + MARK,
            "Authorization: Bearer " + MARK,
            "User-Agent: " + MARK,
            "Upgrade: websocket\r\nConnection: Upgrade",
            "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: " + MARK,
            "X-HTTP-Method-Override: DELETE",
            "Host: " + MARK,
            MARK,
            MARK + "(: x",
            "X: \0",
            " folded",
            "X: é",
            "X-Csrf-Token: " + MARK,
            "TE: trailers",
            "Connection: " + MARK,
            "Keep-Alive: " + MARK);

    private final Random random;

    StrangeWords(Random random) {
        this.random = random;
    }

    String inAddress() {
        return any(IN_ADDRESSES);
    }

    String value() {
        return any(VALUES);
    }

    String type() {
        return any(TYPES);
    }

    String header() {
        return any(HEADERS);
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
