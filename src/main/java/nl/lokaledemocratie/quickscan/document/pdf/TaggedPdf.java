package nl.lokaledemocratie.quickscan.document.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.Deflater;

import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.seal.Identity;
import nl.lokaledemocratie.quickscan.document.seal.Metadata;
import nl.lokaledemocratie.quickscan.document.seal.Seal;
import nl.lokaledemocratie.quickscan.document.terse.Packed;

/**
 * Writes a document as PDF. The first pass goes to nowhere, without charts, and finds on which page every heading lands; the second
 * writes.
 */
public final class TaggedPdf {

    private final Document document;
    private final Identity identity;
    private final Faces faces;
    private final Paper paper;

    private TaggedPdf(Document document) {
        this.document = document;
        identity = Identity.of(document.toString());
        faces = new Faces(identity);
        paper = switch (document.form()) {
            case PAGES, POSTER, LETTERS, CARDS, LABELS -> Paper.A4;
            case LARGE_POSTER -> Paper.A3;
            case SLIDES -> Paper.SLIDE;
        };
    }

    /** The whole file, sealed. */
    public static byte[] write(Document document) {
        TaggedPdf pdf = new TaggedPdf(document);
        Layout unknown = new Layout(pdf.unplacedHeadings(), 1);
        Layout layout = pdf.pass(OutputStream.nullOutputStream(), unknown, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.pass(bytes, layout, false);
        return Seal.close(Packed.of(bytes.toByteArray()));
    }

    /**
     * Writes post as it is drawn, so that the whole is never held; without a seal, because it holds no numbers.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static void writePost(Document document, OutputStream target) {
        if (!document.form().isPost()) {
            throw new IllegalArgumentException("No post: " + document.form());
        }
        new TaggedPdf(document).pass(target, new Layout(List.of(), 1), false);
    }

    /** What a pass finds out for the next one. */
    private record Layout(List<Outline.Entry> headings, int pages) {}

    private List<Outline.Entry> unplacedHeadings() {
        List<Outline.Entry> entries = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                entries.add(new Outline.Entry(heading.level(), heading.text(), 1, paper.top()));
            }
        }
        return entries;
    }

    /** That of paper is the library's own. */
    private Rectangle pageSize() {
        return paper == Paper.A4 ? PageSize.A4 : new Rectangle((float) paper.width(), (float) paper.height());
    }

    private Layout pass(OutputStream target, Layout known, boolean dry) {
        com.lowagie.text.Document file = new com.lowagie.text.Document(pageSize());
        PdfWriter writer = PdfWriter.getInstance(file, target);
        prepare(writer);
        file.open();
        describe(writer);
        Tags tags = new Tags(writer);
        Outline outline = new Outline(writer);
        Sheet sheet = new Sheet(writer, paper, faces, tags, outline, dry);
        PageTurner pages = new PageTurner(file, writer, sheet, document, known.pages());
        drawBlocks(writer, sheet, pages, known.headings());
        sheet.endPage();
        int count = writer.getCurrentPageNumber();
        tags.close();
        writer.setXmpMetadata(Metadata.xmp(
                document.language(),
                document.title(),
                document.subject(),
                document.date(),
                Optional.of(document.imprint())
                        .filter(imprint -> !document.form().isPost())));
        file.close();
        return new Layout(outline.entries(), count);
    }

    private void drawBlocks(PdfWriter writer, Sheet sheet, PageTurner pages, List<Outline.Entry> headings) {
        pages.keepPage();
        if (document.form().isPoster()) {
            drawPoster(sheet);
            return;
        }
        if (document.form().isPost()) {
            drawPost(new PostPages(sheet, pages::turnPlain));
            return;
        }
        if (document.blocks().stream().noneMatch(Block.Cover.class::isInstance)) {
            pages.startWithoutCover();
        }
        List<Block> body = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Cover cover) {
                new CoverPage(sheet, cover).draw();
            } else {
                body.add(block);
            }
        }
        Function<Paper, Boxes> boxes = page -> new Boxes(writer, page, faces, sheet.tags(), headings);
        if (document.form() == Document.Form.SLIDES) {
            new Slides(sheet, pages, boxes).draw(body);
        } else {
            if (body.size() < document.blocks().size()) {
                pages.turn();
            }
            Boxes made = boxes.apply(paper);
            body.forEach(made::add);
            new Flow(paper, sheet, pages::turn, made::foot, Optional.empty()).place(made.list());
        }
    }

    private void drawPoster(Sheet sheet) {
        if (document.blocks().size() != 1 || !(document.blocks().get(0) instanceof Block.Poster poster)) {
            throw new IllegalArgumentException("No poster: " + document.title());
        }
        new PosterPage(sheet, poster).draw();
    }

    private void drawPost(PostPages pages) {
        Block block = document.blocks().size() == 1 ? document.blocks().get(0) : null;
        if (block instanceof Block.Labels labels && document.form() == Document.Form.LABELS) {
            pages.labels(labels.pieces(), document.title());
        } else if (block instanceof Block.Post post && document.form() == Document.Form.LETTERS) {
            pages.letters(post);
        } else if (block instanceof Block.Post post && document.form() == Document.Form.CARDS) {
            pages.cards(post);
        } else {
            throw new IllegalArgumentException("No post: " + document.title());
        }
    }

    /** What must be said before the file is opened. */
    private void prepare(PdfWriter writer) {
        writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
        writer.setFullCompression();
        writer.setCompressionLevel(Deflater.BEST_COMPRESSION);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    /** What must be said after the file is opened. */
    private void describe(PdfWriter writer) {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(document.title()));
        info.put(PdfName.SUBJECT, text(document.subject()));
        info.put(PdfName.PRODUCER, text(Metadata.PRODUCER));
        PdfDate noon =
                new PdfDate(GregorianCalendar.from(document.date().atTime(12, 0).atZone(ZoneOffset.UTC)));
        info.put(PdfName.CREATIONDATE, noon);
        info.put(PdfName.MODDATE, noon);
        String id = identity.id();
        info.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
        writer.getExtraCatalog().put(PdfName.LANG, text(document.language()));
        try {
            writer.setOutputIntents(
                    "sRGB IEC61966-2.1",
                    "PDFA/1",
                    "http://www.color.org",
                    "sRGB",
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
