package nl.lokaledemocratie.quickscan.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.lokaledemocratie.quickscan.notation.Rows;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as an Excel file, one sheet each. The same tables are the same file, byte for byte. */
public final class ResultWorkbook {

    private static final String APPLICATION = "Quick Scan";
    private static final String VERSION = "1.0";

    /** About the earliest that a ZIP file can say without naming a time zone; nothing in the file tells when it was made. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";

    private static final int WIDEST = 60;
    private static final int NARROWEST = 10;

    private ResultWorkbook() {}

    /** The whole file. */
    public static byte[] of(ResultTables tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, APPLICATION, VERSION)) {
            tables.tables().forEach(table -> write(table, book.newWorksheet(table.name())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return timeless(bytes.toByteArray());
    }

    private static void write(Table table, Worksheet sheet) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, Rows.harmless(table.columns().get(column)));
            sheet.width(column, width(table, column));
        }
        sheet.range(0, 0, 0, table.columns().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            List<Table.Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), sheet, row + 1, column);
            }
        }
    }

    private static void write(Table.Cell cell, Worksheet sheet, int row, int column) {
        if (cell.number().isPresent()) {
            BigDecimal number = cell.number().get();
            sheet.value(row, column, number);
            sheet.style(row, column)
                    .format(number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0")
                    .set();
        } else if (!cell.text().isEmpty()) {
            sheet.value(row, column, Rows.harmless(cell.text()));
        }
    }

    private static int width(Table table, int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> row.get(column).text().length())
                .max()
                .orElse(0);
        return Math.min(
                WIDEST,
                Math.max(
                        NARROWEST, Math.max(longest, table.columns().get(column).length()) + 2));
    }

    /** Takes out of the file when it was made. */
    private static byte[] timeless(byte[] file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setByteArray(file).get();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntriesInPhysicalOrder())) {
                ZipEntry written = new ZipEntry(entry.getName());
                written.setTimeLocal(NEVER);
                to.putNextEntry(written);
                to.write(content(entry.getName(), from.getInputStream(entry).readAllBytes()));
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String name, byte[] content) {
        return name.endsWith("core.xml")
                ? new String(content, StandardCharsets.UTF_8)
                        .replaceAll(CREATED, "$1" + NEVER + ":00Z$2")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
