package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.function.Supplier;

import com.lowagie.text.pdf.PdfStructureElement;
import org.jspecify.annotations.Nullable;

/** A structure element that takes its place in the tree when the first of its content is drawn. */
final class Lazy implements Supplier<PdfStructureElement> {

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
