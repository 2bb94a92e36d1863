package nl.lokaledemocratie.quickscan.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;

/**
 * The structure tree: what is text, list, table or figure, in reading order. An element holds either content or other elements;
 * everything that is neither is an artifact.
 */
final class Tags {

    private static final PdfName OWNER = new PdfName("O");

    /** Identifiers are short, and all as long, so that their order as texts, which a name tree needs, is that of the numbers. */
    private static final int FIRST_IDENTIFIER = 36 * 36;

    private final PdfWriter writer;
    private final PdfStructureElement root;

    /** By turns an identifier, each later in the alphabet than the one before, and its element. */
    private final PdfArray identifiers = new PdfArray();

    Tags(PdfWriter writer) {
        this.writer = writer;
        root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    PdfStructureElement root() {
        return root;
    }

    static PdfStructureElement child(PdfStructureElement parent, String type) {
        return new PdfStructureElement(parent, new PdfName(type));
    }

    /** A header cell that says what it heads: {@code Column} or {@code Row}. */
    static PdfStructureElement header(PdfStructureElement row, String scope, int span) {
        PdfStructureElement element = child(row, "TH");
        PdfDictionary attributes = tableAttributes(span);
        attributes.put(new PdfName("Scope"), new PdfName(scope));
        element.put(PdfName.A, attributes);
        return element;
    }

    /** A data cell and the identifiers of the cells that head it; none where these are found to its left and above. */
    static PdfStructureElement cell(PdfStructureElement row, int span, List<PdfString> heads) {
        PdfStructureElement element = child(row, "TD");
        if (span > 1 || !heads.isEmpty()) {
            PdfDictionary attributes = tableAttributes(span);
            if (!heads.isEmpty()) {
                attributes.put(new PdfName("Headers"), new PdfArray(heads));
            }
            element.put(PdfName.A, attributes);
        }
        return element;
    }

    /** Gives an element an identifier that other elements can name. */
    PdfString identify(PdfStructureElement element) {
        PdfString id = new PdfString(Integer.toString(FIRST_IDENTIFIER + identifiers.size() / 2, Character.MAX_RADIX));
        element.put(new PdfName("ID"), id);
        identifiers.add(id);
        identifiers.add(element.getReference());
        return id;
    }

    /** Writes the register of identifiers; nothing is identified afterwards. */
    void close() {
        if (!identifiers.isEmpty()) {
            PdfDictionary register = new PdfDictionary();
            register.put(PdfName.NAMES, identifiers);
            writer.getStructureTreeRoot().put(new PdfName("IDTree"), register);
        }
    }

    private static PdfDictionary tableAttributes(int span) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName("Table"));
        if (span > 1) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(span));
        }
        return attributes;
    }

    static PdfStructureElement list(PdfStructureElement parent) {
        PdfStructureElement element = child(parent, "L");
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName("List"));
        attributes.put(new PdfName("ListNumbering"), new PdfName("Disc"));
        element.put(PdfName.A, attributes);
        return element;
    }

    /** A field to fill in on paper: a box to tick ({@code cb}) or a place to write ({@code tv}). */
    static PdfStructureElement printField(PdfStructureElement parent, String role, String description) {
        PdfStructureElement element = child(parent, "Form");
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName("PrintField"));
        attributes.put(new PdfName("Role"), new PdfName(role));
        attributes.put(new PdfName("Desc"), new PdfString(description, PdfObject.TEXT_UNICODE));
        if (role.equals("cb")) {
            attributes.put(new PdfName("checked"), new PdfName("off"));
        }
        element.put(PdfName.A, attributes);
        return element;
    }

    static PdfStructureElement figure(
            PdfStructureElement parent, String alternative, double x, double y, double width, double height) {
        PdfStructureElement element = child(parent, "Figure");
        element.put(new PdfName("Alt"), new PdfString(alternative, PdfObject.TEXT_UNICODE));
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName("Layout"));
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        attributes.put(
                PdfName.BBOX,
                new PdfArray(new float[] {(float) x, (float) y, (float) (x + width), (float) (y + height)}));
        element.put(PdfName.A, attributes);
        return element;
    }

    /** Draws as content of an element. */
    void mark(PdfStructureElement element, Runnable drawing) {
        content().beginMarkedContentSequence(element);
        drawing.run();
        content().endMarkedContentSequence();
    }

    /** Draws what is only decoration: rules, shading, repeated headers. */
    void artifact(Runnable drawing) {
        artifact(new PdfDictionary(), drawing);
    }

    /** Draws the running header ({@code Header}) or footer ({@code Footer}) of a page. */
    void pagination(String subtype, Runnable drawing) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName("Pagination"));
        properties.put(PdfName.SUBTYPE, new PdfName(subtype));
        artifact(properties, drawing);
    }

    private void artifact(PdfDictionary properties, Runnable drawing) {
        content().beginMarkedContentSequence(new PdfName("Artifact"), properties, true);
        drawing.run();
        content().endMarkedContentSequence();
    }

    /** Makes a rectangle work as the link that an already marked element is. */
    void link(PdfStructureElement element, PdfAction action, String description, double[] rectangle) {
        PdfAnnotation annotation = new PdfAnnotation(
                writer, (float) rectangle[0], (float) rectangle[1], (float) rectangle[2], (float) rectangle[3], action);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.CONTENTS, new PdfString(description, PdfObject.TEXT_UNICODE));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getPageReference(writer.getCurrentPageNumber()));
        kids(element).add(reference);
        writer.addAnnotation(annotation);
    }

    private static PdfArray kids(PdfStructureElement element) {
        PdfObject kids = element.get(PdfName.K);
        if (kids instanceof PdfArray array) {
            return array;
        }
        PdfArray array = new PdfArray(kids);
        element.put(PdfName.K, array);
        return array;
    }

    private PdfContentByte content() {
        return writer.getDirectContent();
    }

    /** Writes an element that is complete, and all in it, so that a long document need not hold it until its end. */
    void release(PdfStructureElement element) {
        try {
            write(element);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<PdfObject> siblings = kids(root).getElements();
        siblings.set(
                siblings.indexOf(element), new PdfLiteral(element.getReference().toString()));
    }

    private void write(PdfStructureElement element) throws IOException {
        if (element.get(PdfName.K) instanceof PdfArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getElements().get(i) instanceof PdfStructureElement kid) {
                    kids.set(i, kid.getReference());
                    write(kid);
                }
            }
        }
        writer.addToBody(element, element.getReference());
    }

    /** A structure element that takes its place in the tree when the first of its content is drawn. */
    static final class Lazy implements Supplier<PdfStructureElement> {

        private final Supplier<PdfStructureElement> maker;

        @Nullable
        private PdfStructureElement element;

        Lazy(Supplier<PdfStructureElement> maker) {
            this.maker = maker;
        }

        @Override
        public PdfStructureElement get() {
            if (element == null) {
                element = maker.get();
            }
            return element;
        }
    }
}
