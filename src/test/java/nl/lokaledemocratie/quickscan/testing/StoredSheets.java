package nl.lokaledemocratie.quickscan.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.Unremovable;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.ballot.SheetOpener;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.store.AnswerSheetReader;
import nl.lokaledemocratie.quickscan.response.store.SheetBytes;
import nl.lokaledemocratie.quickscan.response.store.SheetCodec;

/** What is stored of a scan, also while it is open: with the key, which the service itself uses at closing only. */
@ApplicationScoped
@Unremovable
public class StoredSheets {

    @Inject
    DataSource database;

    @Inject
    BallotKeys keys;

    @Inject
    AnswerSheetReader opened;

    /** Where the sheets of an open scan lie, as an administrator of the database finds it. */
    public static String table(UUID scan) {
        return "sealed_sheet_" + scan.toString().replace("-", "");
    }

    /** All of them. */
    public List<AnswerSheet> list(UUID scan, Questionnaire questionnaire) {
        List<AnswerSheet> stored = new ArrayList<>();
        forEach(scan, questionnaire, stored::add);
        return stored;
    }

    public void forEach(UUID scan, Questionnaire questionnaire, Consumer<AnswerSheet> consumer) {
        opened.forEach(scan, questionnaire, consumer);
        SheetCodec codec = new SheetCodec(questionnaire);
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select audience, content from sealed_sheet where scan_id = ?")) {
            select.setObject(1, scan);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    SheetOpener opener = keys.opener(scan);
                    consumer.accept(opener.open(scan, rows.getString(1), rows.getBytes(2))
                            .flatMap(SheetBytes::read)
                            .map(codec::sheet)
                            .orElseThrow());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the sheets", e);
        }
    }
}
