package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * One table of a structure tree, and which cells head a cell by ISO 32000-1, 14.8.5.7: those its {@code Headers} name, with what these
 * name in their turn; without {@code Headers} those found to the left and above, until a data cell comes after any head.
 */
final class PdfTable {

    private static final Set<String> ROW_SCOPES = Set.of("Row", "Both");
    private static final Set<String> COLUMN_SCOPES = Set.of("Column", "Both");

    private final COSDictionary element;
    private final StructureIds ids;
    private final MarkedTexts texts;
    private final List<Cell> cells = new ArrayList<>();

    /** A cell and where in the grid it begins. */
    record Cell(
            COSDictionary element,
            boolean isHead,
            String scope,
            List<String> headers,
            String text,
            int row,
            int column,
            int span) {

        boolean covers(int otherRow, int otherColumn) {
            return row == otherRow && column <= otherColumn && otherColumn < column + span;
        }
    }

    PdfTable(COSDictionary element, StructureIds ids, MarkedTexts texts) {
        this.element = element;
        this.ids = ids;
        this.texts = texts;
        List<COSDictionary> rows = StructureIds.descendants(element).stream()
                .filter(one -> "TR".equals(type(one)))
                .toList();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (COSDictionary cell : StructureIds.children(rows.get(row))) {
                Cell placed = cell(cell, row, column);
                cells.add(placed);
                column += placed.span();
            }
        }
    }

    private Cell cell(COSDictionary cell, int row, int column) {
        List<String> headers = new ArrayList<>();
        String scope = "";
        int span = 1;
        for (COSDictionary attributes : attributes(cell)) {
            scope = attributes.getNameAsString(COSName.getPDFName("Scope"), scope);
            span = attributes.getInt(COSName.getPDFName("ColSpan"), span);
            COSArray named = attributes.getCOSArray(COSName.getPDFName("Headers"));
            for (int i = 0; named != null && i < named.size(); i++) {
                headers.add(((COSString) named.getObject(i)).toHexString());
            }
        }
        return new Cell(cell, "TH".equals(type(cell)), scope, headers, texts.of(cell), row, column, span);
    }

    private static List<COSDictionary> attributes(COSDictionary cell) {
        if (cell.getDictionaryObject(COSName.A) instanceof COSArray many) {
            List<COSDictionary> all = new ArrayList<>();
            for (int i = 0; i < many.size(); i++) {
                if (many.getObject(i) instanceof COSDictionary one) {
                    all.add(one);
                }
            }
            return all;
        }
        return Optional.ofNullable(cell.getCOSDictionary(COSName.A))
                .map(List::of)
                .orElse(List.of());
    }

    String caption() {
        return StructureIds.children(element).stream()
                .filter(kid -> "Caption".equals(type(kid)))
                .map(texts::of)
                .findFirst()
                .orElse("");
    }

    List<Cell> dataCells() {
        return cells.stream().filter(cell -> !cell.isHead()).toList();
    }

    List<Cell> headCells() {
        return cells.stream().filter(Cell::isHead).toList();
    }

    /** Whether a cell stands above the row heads, so that it heads other heads only. */
    boolean isCorner(Cell head) {
        return head.column() == 0 && COLUMN_SCOPES.contains(head.scope()) && head.row() == 0;
    }

    /** The title above the rows that a cell is in; it stands between the rows, over the whole width. */
    Optional<Cell> title(Cell cell) {
        return headCells().stream()
                .filter(head -> head.row() < cell.row() && isOverTheWholeWidth(head))
                .reduce((first, second) -> second);
    }

    /** Whether each column that a cell stands in has a head of its own among these. */
    boolean isCovered(Cell cell, List<Cell> heads) {
        return IntStream.range(cell.column(), cell.column() + cell.span()).allMatch(column -> heads.stream()
                .filter(head -> !isOverTheWholeWidth(head) && !head.text().isBlank())
                .anyMatch(head -> head.covers(head.row(), column)));
    }

    private boolean isOverTheWholeWidth(Cell cell) {
        return cell.column() == 0 && cells.stream().noneMatch(one -> one.column() >= cell.span());
    }

    List<Cell> rowHeads(Cell cell) {
        if (!cell.headers().isEmpty()) {
            return named(cell).stream()
                    .filter(head -> ROW_SCOPES.contains(head.scope()))
                    .toList();
        }
        return search(
                cell.column(),
                step -> find(one -> one.covers(cell.row(), cell.column() - step)),
                head -> ROW_SCOPES.contains(head.scope()));
    }

    /** For a cell over more columns: the heads of each. */
    List<Cell> columnHeads(Cell cell) {
        if (!cell.headers().isEmpty()) {
            return named(cell).stream()
                    .filter(head -> COLUMN_SCOPES.contains(head.scope()))
                    .toList();
        }
        Set<Cell> heads = new LinkedHashSet<>();
        for (int column = cell.column(); column < cell.column() + cell.span(); column++) {
            int here = column;
            heads.addAll(search(
                    cell.row(),
                    step -> find(one -> one.covers(cell.row() - step, here)),
                    head -> COLUMN_SCOPES.contains(head.scope())));
        }
        return List.copyOf(heads);
    }

    private List<Cell> search(int steps, IntFunction<Optional<Cell>> at, Predicate<Cell> counts) {
        List<Cell> heads = new ArrayList<>();
        boolean headSeen = false;
        for (int step = 1; step <= steps; step++) {
            Optional<Cell> cell = at.apply(step);
            boolean isHead = cell.map(Cell::isHead).orElse(headSeen);
            if (headSeen && !isHead) {
                return heads;
            }
            headSeen = isHead;
            cell.filter(Cell::isHead).filter(counts).ifPresent(heads::add);
        }
        return heads;
    }

    private Set<Cell> named(Cell cell) {
        Set<Cell> heads = new LinkedHashSet<>();
        for (String id : cell.headers()) {
            COSDictionary target = ids.find(id).orElseThrow(() -> new IllegalStateException("No element " + id));
            Cell head = find(one -> one.element() == target && one.isHead())
                    .orElseThrow(() -> new IllegalStateException("No head of this table: " + id));
            if (heads.add(head)) {
                heads.addAll(named(head));
            }
        }
        return heads;
    }

    private Optional<Cell> find(Predicate<Cell> wanted) {
        return cells.stream().filter(wanted).findFirst();
    }

    private static String type(COSDictionary element) {
        return element.getNameAsString(COSName.S);
    }
}
