package nl.lokaledemocratie.quickscan.api.repeat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import nl.lokaledemocratie.quickscan.access.token.CurrentToken;
import nl.lokaledemocratie.quickscan.api.Fault;
import nl.lokaledemocratie.quickscan.api.Fault.Kind;
import nl.lokaledemocratie.quickscan.api.Refusal;
import nl.lokaledemocratie.quickscan.web.machine.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Remembers until the end of the next day what each key had made under which {@code Idempotency-Key}. */
@ApplicationScoped
@Transactional
public class Repeats {

    private static final int KEPT_DAYS = 1;

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{8,100}");

    @Inject
    EntityManager entities;

    @Inject
    CurrentToken token;

    @Inject
    CurrentVertxRequest request;

    @Inject
    Clock clock;

    /**
     * Makes something, or finds what was made before for the same request. Who asks a second time while the first is still at work waits for it.
     *
     * @param body what was sent; with another one the same key is refused
     * @param make makes it, in the same transaction, and returns its key
     * @throws Refusal when the program sends no usable key, or used it for something else
     */
    public UUID once(@Nullable String body, Supplier<UUID> make) {
        String key = key();
        String asked = hash(request.getCurrent().request().path() + "\n" + (body == null ? "" : body));
        wipeEnded();
        int added = entities.createNativeQuery("insert into repeated_request (token_id, key, request, made_on)"
                        + " values (:token, :key, :request, :now) on conflict do nothing")
                .setParameter("token", token.id())
                .setParameter("key", key)
                .setParameter("request", asked)
                .setParameter("now", LocalDate.now(clock))
                .executeUpdate();
        return added == 0 ? before(key, asked) : makeNow(key, make);
    }

    private UUID makeNow(String key, Supplier<UUID> make) {
        UUID made = make.get();
        entities.createNativeQuery("update repeated_request set made = :made where token_id = :token and key = :key")
                .setParameter("made", made)
                .setParameter("token", token.id())
                .setParameter("key", key)
                .executeUpdate();
        return made;
    }

    private UUID before(String key, String asked) {
        Tuple row = (Tuple) entities.createNativeQuery(
                        "select request, made from repeated_request where token_id = :token and key = :key",
                        Tuple.class)
                .setParameter("token", token.id())
                .setParameter("key", key)
                .getSingleResult();
        if (!row.get(0, String.class).equals(asked)) {
            throw new Refusal(ProblemKind.CONFLICT, List.of(Fault.ofHeader(HEADER, Kind.REUSED, "")));
        }
        return row.get(1, UUID.class);
    }

    /** Forgets what was made before yesterday: no time of day is kept. */
    public void wipeEnded() {
        entities.createNativeQuery("delete from repeated_request where made_on < :past")
                .setParameter("past", LocalDate.now(clock).minusDays(KEPT_DAYS))
                .executeUpdate();
    }

    private String key() {
        List<String> sent = request.getCurrent().request().headers().getAll(HEADER);
        if (sent.isEmpty()) {
            throw new Refusal(ProblemKind.NO_CONDITION, List.of(Fault.ofHeader(HEADER, Kind.MISSING, "")));
        }
        if (sent.size() > 1 || !SHAPE.matcher(sent.get(0)).matches()) {
            throw Refusal.invalid(List.of(Fault.ofHeader(HEADER, Kind.NO_KEY, "")));
        }
        return sent.get(0);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
