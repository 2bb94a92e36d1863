package nl.lokaledemocratie.quickscan.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.paper.PaperFile;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.study.response.AnswerColumns;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Answers on paper that were typed into a workbook of a spreadsheet program. */
@QuarkusTest
class PaperWorkbookTest extends PaperDesk {

    @Test
    void takesTheExcelFileThatItGives() throws IOException {
        byte[] template =
                clerk.get("/scans/" + scan.id() + "/papier/voorbeeld.xlsx").asByteArray();
        List<String> headings = PaperFile.of("a.xlsx", template).headings();
        assertThat(headings)
                .containsExactlyElementsOf(
                        AnswerColumns.of(scenario.questionnaire()).names());

        byte[] filled = workbook(sheet -> {
            sheet.value(1, 0, 1);
            sheet.value(1, 1, "inwoners");
            sheet.value(1, 2, 4);
            sheet.value(1, 3, "5");
        });

        assertThat(text(take(upload(filled)))).contains("Eén antwoord is opgenomen.");
        var layout = scenario.questionnaire().ratingLayout();
        assertThat(stored().get(0).ratings().value(layout, layout.slots().get(0).item(), Aspect.NOW))
                .hasValue(4);
    }

    @Test
    void saysWhatIsWrongInAnExcelFileByLetterAndHeading() throws IOException {
        byte[] wrong = workbook(sheet -> {
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "inwoners");
            sheet.value(1, 2, LocalDate.of(2026, 9, 2));
            sheet.style(1, 2).format("d-mmm").set();
            sheet.value(2, 0, "2");
            sheet.value(2, 1, "inwoners");
            sheet.value(2, 3, 4.5);
        });

        assertThat(Jsoup.parse(upload(wrong).asString()).select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("Regel 2 " + at(3, columns) + " 2-9-2026"),
                        row -> assertThat(row).startsWith("Regel 3 " + at(4, columns) + " 4.5 Dit is geen heel getal"));
    }

    @Test
    void seesADateWhateverLanguageItIsFormattedFor() throws IOException {
        List<String> formats = List.of("[$-413]d-mmm;@", "[$-413]mmm-yy;@", "[$-F800]dddd, mmmm dd, yyyy", "mmm");
        byte[] wrong = workbook(sheet -> {
            for (int row = 1; row <= formats.size(); row++) {
                sheet.value(row, 0, row);
                sheet.value(row, 1, "inwoners");
                sheet.value(row, columns.indexOf("leeftijd"), 45_915);
                sheet.style(row, columns.indexOf("leeftijd"))
                        .format(formats.get(row - 1))
                        .set();
            }
        });

        assertThat(Jsoup.parse(upload(wrong).asString()).select("tbody tr").eachText())
                .hasSize(formats.size())
                .allSatisfy(row ->
                        assertThat(row).contains(" 15-9-2025 ", "Uw spreadsheet heeft er een datum van gemaakt"));
    }

    @Test
    void takesATruthForNoRating() throws IOException {
        byte[] wrong = workbook(sheet -> {
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "inwoners");
            sheet.value(1, 2, true);
            sheet.value(1, 3, 4);
            sheet.style(1, 3).format("[Red]0\\ \"dagen\"").set();
        });

        assertThat(Jsoup.parse(upload(wrong).asString()).select("tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("Regel 2 " + at(3, columns) + " TRUE Dit is geen heel getal");
    }

    @Test
    void losesNoAnswersOnAnotherSheet() throws IOException {
        byte[] two = workbook(sheet -> fill(sheet, 1), sheet -> fill(sheet, 1));

        Response refused = upload(two);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("blad 1, blad 2", "op meer dan één blad");
        assertThat(stored()).isEmpty();
    }

    @Test
    void takesNoFormulaThatNobodyWorkedOutForAnEmptyCell() throws IOException {
        byte[] unworked = workbook(sheet -> {
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "inwoners");
            sheet.formula(1, 2, "1+2");
            sheet.value(1, 3, 4);
        });

        assertThat(Jsoup.parse(upload(unworked).asString()).select("tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("Regel 2 " + at(3, columns) + " =1+2 Dit is geen heel getal");
    }

    @Test
    void takesTheOneSheetThatIsFilled() throws IOException {
        byte[] second = workbook(sheet -> sheet.style(3, 3).bold().set(), sheet -> fill(sheet, 1));

        assertThat(text(take(upload(second)))).contains("Eén antwoord is opgenomen.");
    }

    private void fill(Worksheet sheet, int row) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i));
        }
        sheet.value(row, 0, row);
        sheet.value(row, 1, "inwoners");
        sheet.value(row, 2, 4);
    }

    @SafeVarargs
    private static byte[] workbook(Consumer<Worksheet>... sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            for (Consumer<Worksheet> sheet : sheets) {
                sheet.accept(book.newWorksheet("blad " + (List.of(sheets).indexOf(sheet) + 1)));
            }
        }
        return bytes.toByteArray();
    }

    private byte[] workbook(Consumer<Worksheet> filler) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("a");
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i));
            }
            filler.accept(sheet);
        }
        return bytes.toByteArray();
    }
}
