package nl.lokaledemocratie.quickscan.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.notation.Rows;
import nl.lokaledemocratie.quickscan.study.file.FileProblem;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import nl.lokaledemocratie.quickscan.study.file.Headings;
import nl.lokaledemocratie.quickscan.study.file.TextSource;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A file as it was sent: a table in text, or the one sheet of an Excel file that is not empty turned into one.
 *
 * @param name    as the sender calls it
 * @param content the table in text
 */
public record PaperFile(String name, byte[] content) {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int MOST_COLUMNS = 16_384;
    private static final long MOST_BYTES = 64L << 20;

    /** What a format shows as it stands, and its language or colour. */
    private static final Pattern NO_PART = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|[\\\\_*].");

    private static final Pattern DATE_PART = Pattern.compile("(?i)[dy]|mmm");
    private static final DateTimeFormatter AS_SHOWN = DateTimeFormatter.ofPattern("d-M-yyyy");

    /**
     * Reads what was sent; an Excel file that is none stays as it is, for the checks of a table to refuse.
     *
     * @throws FilesRefusedException when more than one sheet of an Excel file has something in it, hidden ones as well
     */
    public static PaperFile of(String name, byte[] sent) {
        return new PaperFile(name, startsLikeZip(sent) && isOfUsualSize(sent) ? text(name, sent) : sent);
    }

    /** The names of the columns, as far as there are any. */
    public List<String> headings() {
        return Headings.of(TextSource.of(name, content));
    }

    private static boolean startsLikeZip(byte[] sent) {
        return sent.length > ZIP.length && Arrays.equals(sent, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    /** Whether it does not swell to something that no people filled in. */
    private static boolean isOfUsualSize(byte[] sent) {
        byte[] buffer = new byte[1 << 16];
        long left = MOST_BYTES;
        try (ZipFile zip = ZipFile.builder().setByteArray(sent).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
                        left -= read;
                    }
                }
            }
        } catch (IOException | RuntimeException noZip) {
            return false;
        }
        return left > 0;
    }

    private static byte[] text(String name, byte[] workbook) {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, false))) {
            List<Sheet> filled = filled(book);
            if (filled.size() > 1) {
                throw new FilesRefusedException(List.of(new FileProblem(
                        name,
                        0,
                        0,
                        FileProblem.Code.MORE_SHEETS,
                        filled.stream().map(Sheet::getName).collect(Collectors.joining(", ")))));
            }
            return text(filled.isEmpty() ? book.getFirstSheet() : filled.get(0));
        } catch (FilesRefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException noWorkbook) {
            return workbook;
        }
    }

    private static List<Sheet> filled(ReadableWorkbook book) throws IOException {
        List<Sheet> filled = new ArrayList<>();
        for (Sheet sheet : book.getSheets().toList()) {
            try (Stream<Row> rows = sheet.openStream()) {
                if (rows.anyMatch(row -> row.stream().anyMatch(PaperFile::isFilled))) {
                    filled.add(sheet);
                }
            }
        }
        return filled;
    }

    private static boolean isFilled(Cell cell) {
        return cell != null && !value(cell).isBlank();
    }

    private static byte[] text(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            StringBuilder table = new StringBuilder();
            int[] line = {0};
            rows.forEach(row -> {
                for (; line[0] < row.getRowNum() - 1; line[0]++) {
                    table.append(Rows.EXACT.row(List.of()));
                }
                table.append(Rows.EXACT.row(cells(row)));
                line[0]++;
            });
            return table.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static List<String> cells(Row row) {
        return row.stream()
                .limit(MOST_COLUMNS)
                .map(cell -> cell == null ? "" : value(cell))
                .toList();
    }

    /** A number without the fraction that a spreadsheet stores with it, a date as a date, TRUE as the word, a formula that nobody worked out as it was written, everything else as it stands. */
    private static String value(Cell cell) {
        if (cell.getFormula() != null && cell.getRawValue() == null) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() == CellType.NUMBER) {
            if (isDate(cell)) {
                return cell.asDate().format(AS_SHOWN);
            }
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getValue() instanceof Boolean truth ? truth.toString().toUpperCase(Locale.ROOT) : cell.getText();
    }

    private static boolean isDate(Cell cell) {
        return cell.getDataFormatString() != null
                && DATE_PART
                        .matcher(NO_PART.matcher(cell.getDataFormatString()).replaceAll(""))
                        .find();
    }
}
