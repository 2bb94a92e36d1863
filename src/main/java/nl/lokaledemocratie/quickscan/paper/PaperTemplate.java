package nl.lokaledemocratie.quickscan.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import nl.lokaledemocratie.quickscan.notation.Rows;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.study.response.AnswerColumns;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty file of answers to fill in, with exactly the columns that are read. */
public final class PaperTemplate {

    private static final String APPLICATION = "Quick Scan";
    private static final String VERSION = "1.0";
    private static final String TEXT = "@";
    private static final int WIDTH = 14;

    private PaperTemplate() {}

    /** As text, as a Dutch spreadsheet opens it: semicolons and a byte order mark. The header line and nothing else. */
    public static String of(Questionnaire questionnaire) {
        return "\uFEFF" + Rows.SPREADSHEET.row(names(questionnaire));
    }

    /** As an Excel file, in which every cell is text: nothing that is typed becomes a date. */
    public static byte[] workbook(Questionnaire questionnaire) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, APPLICATION, VERSION)) {
            Worksheet sheet = book.newWorksheet("antwoorden");
            List<String> names = names(questionnaire);
            for (int column = 0; column < names.size(); column++) {
                sheet.style(column).format(TEXT).set();
                sheet.width(column, Math.max(WIDTH, names.get(column).length() + 2));
                sheet.value(0, column, names.get(column));
            }
            sheet.range(0, 0, 0, names.size() - 1).style().bold().format(TEXT).set();
            sheet.freezePane(2, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> names(Questionnaire questionnaire) {
        return AnswerColumns.of(questionnaire).names();
    }
}
