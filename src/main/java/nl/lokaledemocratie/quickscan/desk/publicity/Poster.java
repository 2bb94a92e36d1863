package nl.lokaledemocratie.quickscan.desk.publicity;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.chart.Palette;
import nl.lokaledemocratie.quickscan.desk.announcement.Announcement;
import nl.lokaledemocratie.quickscan.desk.announcement.AnnouncementMessages;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.pdf.TaggedPdf;
import nl.lokaledemocratie.quickscan.document.seal.Digest;
import nl.lokaledemocratie.quickscan.document.seal.Imprint;
import nl.lokaledemocratie.quickscan.organisation.look.Colour;
import nl.lokaledemocratie.quickscan.qr.QrCode;

/**
 * A poster that tells of a scan.
 *
 * @param colour of the organisation, if it has one
 * @param date   printed as day of creation in the file's properties
 */
record Poster(Announcement told, PosterSize size, Optional<Colour> colour, LocalDate date) {

    /** Renders it as a tagged PDF (PDF/UA-1, PDF/A-2a) of one page. Needs no database and may run in any thread. */
    byte[] render() {
        PublicityTexts texts = new PublicityTexts(told);
        AnnouncementMessages words = texts.words();
        Block.Poster block = new Block.Poster(
                colour.map(given -> new Color(given.red(), given.green(), given.blue()))
                        .orElse(Palette.NOW),
                told.organisation(),
                told.title(),
                words.headline(),
                words.call(),
                texts.facts(),
                words.scanOrType(),
                told.typed(),
                new Block.Squares(QrCode.of(told.link()).rows(), words.qrAlt(told.address())),
                texts.notes());
        return TaggedPdf.write(new Document(
                size.form(),
                told.language(),
                words.posterOf(told.title()),
                words.headline(),
                date,
                Imprint.of(Digest.of((size.key() + block).getBytes(StandardCharsets.UTF_8))),
                "",
                "",
                "",
                "",
                List.of(block)));
    }
}
