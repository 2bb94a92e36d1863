package nl.lokaledemocratie.quickscan.response.words;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.response.store.StorageException;

/** Reads what was written in the sheets of a closed scan, apart from all else that is in them. */
@ApplicationScoped
public class WrittenWords {

    private static final String SELECT =
            """
            select written.key, sheet.audience, coalesce(sheet.paper, false), written.value
            from answer_sheet as sheet, jsonb_each_text(sheet.texts || sheet.own) as written
            where sheet.scan_id = ? and written.key = any(?) and written.value <> ''
            """;

    @Inject
    DataSource database;

    /** The answers to these questions, in no particular order. */
    @Transactional
    public List<WrittenAnswer> list(UUID scan, Collection<String> questions) {
        List<WrittenAnswer> answers = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, scan);
            select.setArray(2, connection.createArrayOf("text", questions.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    answers.add(new WrittenAnswer(
                            rows.getString(1), rows.getString(2), rows.getBoolean(3), rows.getString(4)));
                }
            }
            return answers;
        } catch (SQLException e) {
            throw new StorageException("Could not read what was written", e);
        }
    }
}
