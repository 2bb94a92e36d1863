package nl.lokaledemocratie.quickscan.document.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text that each element of a structure tree marks on its pages. */
final class MarkedTexts {

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();

    MarkedTexts(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                texts.put(content.getMCID(), text(content));
            }
            pages.put(page.getCOSObject(), texts);
        }
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
    }

    /** The text of an element and all below it; a field to fill in reads as its description. */
    String of(COSDictionary element) {
        return of(element, element.getCOSDictionary(COSName.PG)).strip();
    }

    private String of(COSDictionary element, COSDictionary page) {
        StringBuilder text = new StringBuilder();
        for (COSBase kid : StructureIds.kids(element)) {
            if (kid instanceof COSInteger mark) {
                text.append(pages.getOrDefault(page, Map.of()).getOrDefault(mark.intValue(), ""));
            } else if (kid instanceof COSDictionary below) {
                COSDictionary own = below.getCOSDictionary(COSName.PG);
                text.append(of(below, own == null ? page : own));
            }
        }
        return text.toString();
    }
}
