package nl.lokaledemocratie.quickscan.access.elsewhere;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * What stands before Keycloak at the address of the issuer: passes all on, or lets a test say what is told instead, under a key that it
 * publishes beside those of Keycloak.
 */
final class Issuer implements AutoCloseable {

    private static final Set<String> OF_THE_HOP =
            Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade");
    private static final String ENDPOINT = "/realms/staff/protocol/openid-connect/";

    final String address;

    private final HttpServer server;
    private final int behind;
    private final RsaJsonWebKey key;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private volatile Optional<Function<String, String>> told = Optional.empty();
    private volatile boolean down;
    private volatile String nonce = "";

    Issuer(int port, int behind) throws IOException, JoseException {
        this.behind = behind;
        address = "http://127.0.0.1:" + port;
        key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("of-the-test");
        key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    String realm() {
        return address + "/realms/staff";
    }

    /** From now on who signs in is told to be what this makes of the nonce, without being asked for a password. */
    void tells(Function<String, String> token) {
        told = Optional.of(token);
    }

    /** The endpoint of tokens answers no more. */
    void breaks() {
        down = true;
    }

    void isAsItWas() {
        told = Optional.empty();
        down = false;
    }

    /** Signed with the key that is published. */
    String signed(JwtClaims claims) {
        return signed(claims, key);
    }

    static String signed(JwtClaims claims, RsaJsonWebKey key) {
        try {
            JsonWebSignature token = new JsonWebSignature();
            token.setPayload(claims.toJson());
            token.setKey(key.getPrivateKey());
            token.setKeyIdHeaderValue(key.getKeyId());
            token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange asked) throws IOException {
        String path = asked.getRequestURI().getPath();
        if (path.equals(ENDPOINT + "token") && down) {
            asked.sendResponseHeaders(503, -1);
        } else if (path.equals(ENDPOINT + "token") && told.isPresent()) {
            asked.getRequestBody().readAllBytes();
            send(
                    asked,
                    "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\""
                            + told.get().apply(nonce) + "\"}");
        } else if (path.equals(ENDPOINT + "auth") && (told.isPresent() || down)) {
            Map<String, String> query = query(asked.getRequestURI().getRawQuery());
            nonce = query.get("nonce");
            asked.getResponseHeaders()
                    .set("Location", query.get("redirect_uri") + "?code=a-code&state=" + query.get("state"));
            asked.sendResponseHeaders(302, -1);
        } else if (path.equals(ENDPOINT + "certs")) {
            ObjectNode keys = (ObjectNode) json.readTree(passed(asked).body());
            keys.withArray("keys").add(json.readTree(key.toJson(OutputControlLevel.PUBLIC_ONLY)));
            send(asked, keys.toString());
        } else {
            HttpResponse<byte[]> answer = passed(asked);
            answer.headers().map().forEach((name, values) -> {
                if (!OF_THE_HOP.contains(name.toLowerCase())) {
                    asked.getResponseHeaders().put(name, values);
                }
            });
            asked.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            asked.getResponseBody().write(answer.body());
        }
        asked.close();
    }

    private HttpResponse<byte[]> passed(HttpExchange asked) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + behind + asked.getRequestURI()));
        asked.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_HOP.contains(name.toLowerCase())) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            request.method(
                    asked.getRequestMethod(),
                    HttpRequest.BodyPublishers.ofByteArray(
                            asked.getRequestBody().readAllBytes()));
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void send(HttpExchange asked, String answer) throws IOException {
        asked.getResponseHeaders().set("Content-Type", "application/json");
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        asked.sendResponseHeaders(200, bytes.length);
        asked.getResponseBody().write(bytes);
    }

    static Map<String, String> query(String raw) {
        return Arrays.stream(raw.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(
                        part -> part[0],
                        part -> java.net.URLDecoder.decode(part[1], StandardCharsets.UTF_8),
                        (a, b) -> b));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
