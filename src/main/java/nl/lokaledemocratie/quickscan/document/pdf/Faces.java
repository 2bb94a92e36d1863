package nl.lokaledemocratie.quickscan.document.pdf;

import static java.util.Objects.requireNonNull;

import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.document.seal.Identity;

/** The embedded fonts of one document; charts get the very same ones, never one that is not embedded. */
final class Faces implements FontMapper {

    /** What OpenPDF's graphics start with, before a chart sets its own font. */
    private static final String INITIAL_FONT = "sanserif";

    private final Map<Lettering, BaseFont> fonts = new EnumMap<>(Lettering.class);

    Faces(Identity identity) {
        for (Lettering lettering : Lettering.values()) {
            BaseFont font = embed(lettering);
            font.setSecureRandom(identity.letters(lettering.name()));
            fonts.put(lettering, font);
        }
    }

    private static BaseFont embed(Lettering lettering) {
        try {
            BaseFont font = BaseFont.createFont(
                    lettering.file(),
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    lettering.bytes(),
                    null);
            // PDF/UA-1 refuses the character set that OpenPDF writes by default.
            font.setIncludeCidSet(false);
            return font;
        } catch (DocumentException e) {
            throw new IllegalStateException("Not a font: " + lettering.file(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont get(Lettering lettering) {
        return requireNonNull(fonts.get(lettering));
    }

    double width(String text, TextStyle style) {
        return get(style.lettering()).getWidthPoint(text, (float) style.size());
    }

    @Override
    public BaseFont awtToPdf(Font font) {
        for (Lettering lettering : Lettering.values()) {
            if (lettering.font(1).getPSName().equals(font.getPSName())) {
                return get(lettering);
            }
        }
        if (font.getName().equals(INITIAL_FONT)) {
            return get(Lettering.REGULAR);
        }
        throw new IllegalStateException("A chart uses a font that is not embedded: " + font);
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
        return fonts.entrySet().stream()
                .filter(entry -> entry.getValue() == font)
                .map(entry -> entry.getKey().font(size))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A font of another document: " + font));
    }
}
