package nl.lokaledemocratie.quickscan.response.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/** Reads the sheets of a scan one by one, as the database streams them; never all in memory. */
@ApplicationScoped
public class AnswerSheetReader {

    private static final int BUFFER = 1 << 16;
    private static final int SIGNATURE_AND_FLAGS = 15;
    private static final int END = -1;

    @Inject
    DataSource database;

    @Inject
    SheetJson json;

    /**
     * Hands every sheet of the scan to the consumer, in no particular order.
     *
     * @param questionnaire of the scan, with its own questions
     */
    public void forEach(UUID scan, Questionnaire questionnaire, Consumer<AnswerSheet> consumer) {
        copy(
                "select audience, paper, ratings, background::text, texts::text, own::text from answer_sheet"
                        + " where scan_id = '" + scan + "'",
                questionnaire,
                consumer);
    }

    /** The same of one group, without anything in people's own words and without answers to own questions: these are not even read. */
    public void forEachWordless(
            UUID scan, Questionnaire questionnaire, String audience, Consumer<AnswerSheet> consumer) {
        copy(wordless(scan, audience), questionnaire, consumer);
    }

    /** The same in an order that the database draws each time and nobody keeps. */
    public void forEachShuffled(
            UUID scan, Questionnaire questionnaire, String audience, Consumer<AnswerSheet> consumer) {
        copy(wordless(scan, audience) + " order by gen_random_uuid()", questionnaire, consumer);
    }

    private static String wordless(UUID scan, String audience) {
        return "select audience, paper, ratings, background::text, '{}'::text, '{}'::text from answer_sheet"
                + " where scan_id = '" + scan + "' and audience = '" + audience.replace("'", "''") + "'";
    }

    private void copy(String select, Questionnaire questionnaire, Consumer<AnswerSheet> consumer) {
        SheetCodec codec = new SheetCodec(questionnaire);
        String copy = "copy (" + select + ") to stdout (format binary)";
        try (Connection connection = database.getConnection();
                PGCopyInputStream rows = new PGCopyInputStream(connection.unwrap(PGConnection.class), copy)) {
            read(
                    new DataInputStream(new BufferedInputStream(rows, BUFFER)),
                    stored -> consumer.accept(codec.sheet(stored)));
        } catch (SQLException | IOException e) {
            throw new StorageException("Could not read the sheets", e);
        }
    }

    /** How many sheets of a closed scan are kept. */
    public int count(UUID scan) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select count(*) from answer_sheet where scan_id = ?")) {
            select.setObject(1, scan);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new StorageException("Could not count the sheets", e);
        }
    }

    /** Hands group, channel and ratings of every sheet of the scan to the sink, in no particular order; many times quicker than whole sheets. */
    public void forEachRatings(UUID scan, RatingsCopy.Sink sink) {
        try (Connection connection = database.getConnection()) {
            RatingsCopy.read(connection, scan, sink);
        } catch (SQLException e) {
            throw new StorageException("Could not read the sheets", e);
        }
    }

    /** The binary form of COPY: a header, then per row the number of fields and per field its length and bytes. */
    private void read(DataInputStream in, Consumer<StoredSheet> consumer) throws IOException {
        in.skipNBytes(SIGNATURE_AND_FLAGS);
        in.skipNBytes(in.readInt());
        Function<String, Map<String, String>> backgrounds = json.remembering();
        while (in.readShort() != END) {
            String audience = text(in);
            Channel channel = PaperMark.read(flag(in));
            Ratings ratings = Ratings.of(field(in));
            Map<String, String> background = backgrounds.apply(text(in));
            Map<String, String> texts = json.read(text(in));
            consumer.accept(new StoredSheet(audience, ratings, background, texts, json.read(text(in)), channel));
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(field(in), StandardCharsets.UTF_8);
    }

    /** One byte, or no value at all. */
    private static @Nullable Boolean flag(DataInputStream in) throws IOException {
        return in.readInt() < 0 ? null : in.readByte() != 0;
    }

    private static byte[] field(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
