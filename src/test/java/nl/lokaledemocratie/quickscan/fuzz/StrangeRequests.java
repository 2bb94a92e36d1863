package nl.lokaledemocratie.quickscan.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.testing.Route;

/** Makes strange requests, the same one for the same number: a page's own request with something wrong in one or more places. */
final class StrangeRequests {

    private static final List<String> FIELDS = List.of(
            "groep",
            "code",
            "actie",
            "gebruikersnaam",
            "terug",
            "organisatie",
            "naam",
            "titel",
            "rol",
            "vragenlijst",
            "versie",
            "bestand",
            "pagina",
            "soort",
            "nummer",
            "antwoorden",
            "wat-eerst",
            "zeker",
            "vraag",
            "raadsleden",
            "é",
            "",
            "a[]",
            "x".repeat(300));
    private static final List<String> PARAMETERS = List.of(
            "taal",
            "melding",
            "terug",
            "groep",
            "thema",
            "organisatie",
            "a",
            "",
            "taal[]",
            "vragenlijst",
            "niveau",
            "volgorde");
    private static final List<String> METHODS =
            List.of("HEAD", "PUT", "OPTIONS", "DELETE", "TRACE", "VREEMD", "get", "PATCH", "CONNECT");

    /** What costs a page or a password's worth of work each time, and what would end the session of all. */
    private static final List<String> COSTLY =
            List.of("pdf", "/rapport", "svg", "/wachtwoord", "/beheer/accounts", "xlsx");

    private static final String LEAVING = "/uitloggen";

    private final List<Route> routes;
    private final Map<String, String> places;

    /** The request of one number, being made. */
    private final class Draft {
        private final Random random;
        private final StrangeWords words;
        private final Visitor visitor;
        private final StringBuilder head = new StringBuilder();
        private boolean cut;

        Draft(long number, Visitor visitor) {
            this.random = new Random(number * 7_919);
            this.words = new StrangeWords(random);
            this.visitor = visitor;
        }

        StrangeRequest made() {
            Route route = route();
            boolean asked = random.nextInt(12) > 0;
            head.append(asked ? route.method() : words.any(METHODS))
                    .append(' ')
                    .append(address(route))
                    .append(" HTTP/1.1\r\nHost: localhost\r\nCookie: ")
                    .append(visitor.cookies())
                    .append(random.nextInt(6) == 0 ? "\r\n" : "\r\nSec-Fetch-Site: same-origin\r\n");
            for (int header = random.nextInt(4) == 0 ? 0 : random.nextInt(3); header > 0; header--) {
                head.append(words.header()).append("\r\n");
            }
            byte[] body = route.method().equals("POST") && asked ? body(route) : new byte[0];
            byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
            byte[] bytes = Arrays.copyOf(start, start.length + body.length);
            System.arraycopy(body, 0, bytes, start.length, body.length);
            return new StrangeRequest(bytes, cut);
        }

        private Route route() {
            Route route = words.any(routes);
            while (COSTLY.stream().anyMatch(route.path()::contains) && random.nextInt(15) > 0
                    || route.path().equals(LEAVING) && visitor.isSignedIn()) {
                route = words.any(routes);
            }
            return route;
        }

        private String address(Route route) {
            String path = route.path();
            for (Map.Entry<String, String> place : places.entrySet()) {
                path = path.replace(place.getKey(), random.nextInt(6) == 0 ? words.inAddress() : place.getValue());
            }
            if (random.nextInt(5) == 0) {
                int place = random.nextInt(path.length() + 1);
                path = path.substring(0, place) + words.inAddress() + path.substring(place);
            }
            return path + (random.nextInt(3) == 0 ? query() : "");
        }

        private String query() {
            return switch (random.nextInt(8)) {
                case 0 -> "?&&&==";
                case 1 -> "?" + words.inAddress();
                case 2 -> "?" + "a=b&".repeat(900);
                case 3 -> "??#" + words.inAddress();
                default ->
                    "?" + words.any(PARAMETERS) + "=" + words.inAddress() + "&" + words.any(PARAMETERS) + "="
                            + StrangeWords.MARK;
            };
        }

        private byte[] body(Route route) {
            boolean multipart = random.nextInt(4) == 0 != route.multipart();
            String text = multipart ? parts() : fields();
            String type = multipart
                    ? "multipart/form-data; boundary=grens"
                    : "application/x-www-form-urlencoded; charset=UTF-8";
            head.append("Content-Type: ")
                    .append(random.nextInt(4) == 0 ? words.type() : type)
                    .append("\r\n");
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            return random.nextInt(5) == 0 ? chunked(body) : counted(body);
        }

        private byte[] counted(byte[] body) {
            cut = random.nextInt(30) == 0;
            int more = cut ? 10 : 0;
            head.append("Content-Length: ").append(body.length + more).append("\r\n");
            return body;
        }

        private byte[] chunked(byte[] body) {
            head.append("Transfer-Encoding: chunked\r\n");
            String end = random.nextInt(10) == 0 ? "zz\r\n" : "0\r\n\r\n";
            String size = body.length == 0 ? "" : Integer.toHexString(body.length) + "\r\n";
            byte[] first = size.getBytes(StandardCharsets.US_ASCII);
            byte[] last = ((body.length == 0 ? "" : "\r\n") + end).getBytes(StandardCharsets.US_ASCII);
            byte[] all = Arrays.copyOf(first, first.length + body.length + last.length);
            System.arraycopy(body, 0, all, first.length, body.length);
            System.arraycopy(last, 0, all, first.length + body.length, last.length);
            return all;
        }

        private String fields() {
            return switch (random.nextInt(12)) {
                case 0 -> "&&&==";
                case 1 -> words.value();
                case 2 -> "a=%zz&b=%";
                case 3 ->
                    IntStream.range(0, 1_200).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
                case 4 -> "{\"a\": [" + words.value() + "]}";
                default ->
                    IntStream.range(0, 1 + random.nextInt(6))
                            .mapToObj(i -> words.any(FIELDS) + "=" + encoded(words.value()))
                            .collect(Collectors.joining("&"));
            };
        }

        private String encoded(String value) {
            return random.nextInt(4) == 0 ? value : URLEncoder.encode(value, StandardCharsets.UTF_8);
        }

        private String parts() {
            List<String> parts = new ArrayList<>();
            for (int part = random.nextInt(4); part >= 0; part--) {
                String file =
                        random.nextInt(2) == 0 ? "; filename=\"" + words.value().replaceAll("[\r\n\0]", "") + "\"" : "";
                parts.add(part(words.any(FIELDS), file, words.value()));
            }
            String whole = String.join("", parts) + "--grens--\r\n";
            return switch (random.nextInt(6)) {
                case 0 -> whole.substring(0, random.nextInt(whole.length()));
                case 1 -> whole.replace("\r\n\r\n", "\r\n");
                case 2 -> whole.replaceFirst("Content-Disposition: ", words.header() + "\r\nContent-Disposition: ");
                default -> whole;
            };
        }

        private String part(String name, String more, String value) {
            String type = random.nextInt(5) == 0 ? "Content-Type: " + words.type() + "\r\n" : "";
            String named = random.nextInt(8) == 0 ? "" : "; name=\"" + name + "\"";
            String disposition =
                    random.nextInt(12) == 0 ? "" : "Content-Disposition: form-data" + named + more + "\r\n";
            return "--grens\r\n" + disposition + type + "\r\n" + value + "\r\n";
        }
    }

    /** Who sends them. */
    record Visitor(String cookies, boolean isSignedIn) {}

    StrangeRequests(Map<String, String> places) {
        this.routes =
                Route.all().stream().sorted(Comparator.comparing(Route::key)).toList();
        this.places = places;
    }

    StrangeRequest of(long number, Visitor visitor) {
        return new Draft(number, visitor).made();
    }
}
