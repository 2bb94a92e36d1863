package nl.lokaledemocratie.quickscan.mail.returned;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;

/**
 * What a mail provider tells: {@code {"returned":[{"address":"jan@voorbeeld.example","kind":"hard"}]}}. Of {@code soft} nothing is noted, for
 * that passes.
 *
 * @param forGood the addresses that will never be reached
 */
record ReturnedList(List<EmailAddress> forGood) {

    /** So many at once. */
    static final int MOST = 1_000;

    private static final String HARD = "hard";
    private static final String SOFT = "soft";

    ReturnedList {
        forGood = List.copyOf(forGood);
    }

    /** Empty when it is anything else. An address that is none is left out: nothing was sent there. */
    static Optional<ReturnedList> read(Buffer body) {
        try {
            JsonArray all = new JsonObject(body).getJsonArray("returned");
            if (all == null || all.size() > MOST) {
                return Optional.empty();
            }
            List<JsonObject> items =
                    IntStream.range(0, all.size()).mapToObj(all::getJsonObject).toList();
            return items.stream().allMatch(ReturnedList::isWhole)
                    ? Optional.of(new ReturnedList(items.stream()
                            .filter(item -> HARD.equals(item.getString("kind")))
                            .flatMap(item -> EmailAddress.parse(item.getString("address")).stream())
                            .toList()))
                    : Optional.empty();
        } catch (DecodeException | ClassCastException notSo) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(JsonObject item) {
        return item != null
                && item.getString("address") != null
                && List.of(HARD, SOFT).contains(String.valueOf(item.getString("kind")));
    }
}
