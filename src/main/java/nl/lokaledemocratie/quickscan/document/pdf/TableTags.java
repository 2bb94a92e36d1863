package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;

/**
 * The structure of one table. Where titles stand between the rows every cell names the cells that head it: a search upwards would end at
 * the first title (ISO 32000-1, 14.8.5.7), and never reach the heads of the columns. Elsewhere that search finds them.
 */
final class TableTags {

    private final Tags tags;
    private final boolean named;
    private final Tags.Lazy table;
    private final Tags.Lazy headRow;
    private final Tags.Lazy body;
    private final List<PdfString> columns = new ArrayList<>();

    /** @param named whether cells name their heads */
    TableTags(Tags tags, boolean named) {
        this.tags = tags;
        this.named = named;
        table = new Tags.Lazy(() -> Tags.child(tags.root(), "Table"));
        headRow = new Tags.Lazy(() -> Tags.child(Tags.child(table.get(), "THead"), "TR"));
        body = new Tags.Lazy(() -> Tags.child(table.get(), "TBody"));
    }

    PdfStructureElement caption() {
        return Tags.child(table.get(), "Caption");
    }

    /** The head of the next column; all are made before the first row. */
    PdfStructureElement column() {
        PdfStructureElement head = Tags.header(headRow.get(), "Column", 1);
        if (named) {
            columns.add(tags.identify(head));
        }
        return head;
    }

    Rows rows() {
        return new Rows();
    }

    /** Rows that belong together, under a title where they have one. */
    final class Rows {

        private Optional<PdfString> title = Optional.empty();

        /** The title, over all columns; it comes before the rows. */
        PdfStructureElement title() {
            PdfStructureElement head = Tags.header(Tags.child(body.get(), "TR"), "Row", columns.size());
            title = Optional.of(tags.identify(head));
            return head;
        }

        Row row() {
            return new Row(Tags.child(body.get(), "TR"), title);
        }
    }

    /** One row: first its head, then its cells from left to right. */
    final class Row {

        private final PdfStructureElement row;
        private final List<PdfString> heads = new ArrayList<>();
        private int column = 1;

        private Row(PdfStructureElement row, Optional<PdfString> title) {
            this.row = row;
            title.ifPresent(heads::add);
        }

        PdfStructureElement head() {
            PdfStructureElement head = Tags.header(row, "Row", 1);
            if (named) {
                heads.add(tags.identify(head));
            }
            return head;
        }

        PdfStructureElement cell(int span) {
            List<PdfString> all = new ArrayList<>(heads);
            if (named) {
                all.addAll(columns.subList(column, column + span));
            }
            column += span;
            return Tags.cell(row, span, all);
        }
    }
}
