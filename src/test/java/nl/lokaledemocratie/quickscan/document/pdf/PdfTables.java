package nl.lokaledemocratie.quickscan.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The tables of a PDF as a screen reader finds them in the structure tree: every data cell with the cells that head it. */
public final class PdfTables {

    private PdfTables() {}

    /** A data cell with the texts of its heads. */
    public record HeadedCell(String table, String text, List<String> rowHeads, List<String> columnHeads) {}

    /** Every data cell of every table. */
    public static List<HeadedCell> cells(byte[] pdf) {
        return read(pdf, tables -> {
            List<HeadedCell> cells = new ArrayList<>();
            for (PdfTable table : tables) {
                for (PdfTable.Cell cell : table.dataCells()) {
                    cells.add(new HeadedCell(
                            table.caption(), cell.text(), texts(table.rowHeads(cell)), texts(table.columnHeads(cell))));
                }
            }
            return cells;
        });
    }

    /** What a screen reader cannot say: data cells without a row head or a column head, and heads that head nothing. */
    public static List<String> problems(byte[] pdf) {
        return read(pdf, tables -> tables.stream()
                .flatMap(table -> problems(table).stream())
                .toList());
    }

    private static List<String> problems(PdfTable table) {
        List<String> problems = new ArrayList<>();
        Set<PdfTable.Cell> used = new HashSet<>();
        for (PdfTable.Cell cell : table.dataCells()) {
            List<PdfTable.Cell> rows = table.rowHeads(cell);
            List<PdfTable.Cell> columns = table.columnHeads(cell);
            used.addAll(rows);
            used.addAll(columns);
            if (rows.stream().allMatch(head -> head.text().isBlank())) {
                problems.add("No row head: " + table.caption() + " / " + cell.text());
            }
            if (columns.size() < cell.span()
                    || columns.stream().anyMatch(head -> head.text().isBlank())) {
                problems.add("No column head: " + table.caption() + " / " + cell.text());
            }
        }
        table.headCells().stream()
                .filter(head -> !used.contains(head) && !table.isCorner(head))
                .forEach(head -> problems.add("Heads nothing: " + table.caption() + " / " + head.text()));
        return problems;
    }

    private static List<String> texts(List<PdfTable.Cell> cells) {
        return cells.stream().map(PdfTable.Cell::text).toList();
    }

    private interface Question<T> {
        T ask(List<PdfTable> tables) throws IOException;
    }

    private static <T> T read(byte[] pdf, Question<T> question) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            MarkedTexts texts = new MarkedTexts(document);
            StructureIds ids = new StructureIds(root);
            List<PdfTable> tables = new ArrayList<>();
            for (COSDictionary element : StructureIds.descendants(root)) {
                if ("Table".equals(element.getNameAsString(COSName.S))) {
                    tables.add(new PdfTable(element, ids, texts));
                }
            }
            return question.ask(tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
