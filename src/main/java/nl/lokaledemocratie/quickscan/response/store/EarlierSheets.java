package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.ballot.ReadableTraces;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** The sheets of scans that were opened under an earlier version, which kept them readable: they go into the ballot box. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EarlierSheets {

    private static final String READ =
            """
            delete from answer_sheet where scan_id = ?
            returning audience, batch, ratings, background::text, texts::text, own::text
            """;

    /** Sheets that came together. */
    private record Origin(String audience, OptionalInt batch) {}

    @Inject
    DataSource database;

    @Inject
    BallotKeys keys;

    @Inject
    ReadableTraces traces;

    @Inject
    BallotBox box;

    @Inject
    SheetJson json;

    /** Gives an open scan a pair of keys and seals what it has; tells how many sheets that were. */
    public int seal(UUID scan, Questionnaire questionnaire) {
        traces.expect(scan);
        keys.make(scan);
        Map<Origin, List<AnswerSheet>> sheets = take(scan, new SheetCodec(questionnaire));
        sheets.forEach((origin, some) ->
                box.add(scan, questionnaire, origin.audience(), SheetStamp.ofBatch(origin.batch()), some));
        return sheets.values().stream().mapToInt(List::size).sum();
    }

    private Map<Origin, List<AnswerSheet>> take(UUID scan, SheetCodec codec) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(READ)) {
            SilentSheets silent = SilentSheets.of(connection, scan);
            delete.setObject(1, scan);
            Map<Origin, List<AnswerSheet>> sheets = new LinkedHashMap<>();
            try (ResultSet rows = delete.executeQuery()) {
                while (rows.next()) {
                    Origin origin = origin(rows);
                    StoredSheet sheet =
                            silent.resolve(stored(rows), origin.batch().isPresent());
                    sheets.computeIfAbsent(origin, key -> new ArrayList<>()).add(codec.sheet(sheet));
                }
            }
            return sheets;
        } catch (SQLException e) {
            throw new StorageException("Could not seal sheets of an earlier version", e);
        }
    }

    private static Origin origin(ResultSet rows) throws SQLException {
        Integer batch = rows.getObject("batch", Integer.class);
        return new Origin(rows.getString("audience"), batch == null ? OptionalInt.empty() : OptionalInt.of(batch));
    }

    private StoredSheet stored(ResultSet rows) throws SQLException {
        return new StoredSheet(
                rows.getString("audience"),
                Ratings.of(rows.getBytes("ratings")),
                json.read(rows.getString("background")),
                json.read(rows.getString("texts")),
                json.read(rows.getString("own")),
                Channel.UNKNOWN);
    }
}
