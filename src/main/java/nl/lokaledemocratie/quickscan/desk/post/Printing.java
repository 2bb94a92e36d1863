package nl.lokaledemocratie.quickscan.desk.post;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.chart.Palette;
import nl.lokaledemocratie.quickscan.desk.announcement.Announcement;
import nl.lokaledemocratie.quickscan.desk.announcement.AnnouncementMessages;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.PostPiece;
import nl.lokaledemocratie.quickscan.document.PostWords;
import nl.lokaledemocratie.quickscan.document.seal.Digest;
import nl.lokaledemocratie.quickscan.document.seal.Imprint;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.organisation.look.Colour;
import nl.lokaledemocratie.quickscan.organisation.look.Logo;
import nl.lokaledemocratie.quickscan.qr.QrCode;

/**
 * What a letter and a card say.
 *
 * @param colour of the organisation, if it has one
 * @param logo   of the organisation, if it has one
 * @param form   what the griffier chose
 * @param places how many people of an address take part with one code; 0 for a code of one person
 * @param date   on which it is printed
 */
record Printing(
        Announcement told, Optional<Colour> colour, Optional<Logo> logo, PostForm form, int places, LocalDate date) {

    private AnnouncementMessages words() {
        return told.words();
    }

    Document letters(String title, List<PostPiece> pieces) {
        return document(Document.Form.LETTERS, told.language(), title, date, new Block.Post(letter(), pieces));
    }

    Document cards(String title, List<PostPiece> pieces) {
        return document(Document.Form.CARDS, told.language(), title, date, new Block.Post(card(), pieces));
    }

    static Document labels(String title, List<PostPiece> pieces, LocalDate date) {
        return document(Document.Form.LABELS, "nl", title, date, new Block.Labels(pieces));
    }

    private static Document document(Document.Form form, String language, String title, LocalDate date, Block block) {
        Imprint imprint = Imprint.of(Digest.of(new byte[0]));
        return new Document(form, language, title, title, date, imprint, "", "", "", "", List.of(block));
    }

    private PostWords letter() {
        return words(
                Notation.in(Locale.forLanguageTag(told.language())).date(date),
                words().dear(),
                Announcement.joined(
                        words().wantsToKnow(told.organisation()),
                        words().fillIn(told.title()),
                        words().minutes(told.minutes()),
                        told.when()),
                List.of(
                        Announcement.joined(words().voluntary(), words().anonymous(), words().unlinked()),
                        words().results(told.organisation()),
                        words().question(form.question())),
                words().regards());
    }

    private PostWords card() {
        return words(
                "",
                "",
                Announcement.joined(
                        words().wantsToKnow(told.organisation()), words().minutes(told.minutes()), told.when()),
                List.of(
                        Announcement.joined(words().voluntary(), words().anonymousPoster()),
                        words().question(form.question())),
                "");
    }

    private PostWords words(String day, String greeting, String opening, List<String> closing, String regards) {
        return new PostWords(
                form.window(),
                colour.map(given -> new Color(given.red(), given.green(), given.blue()))
                        .orElse(Palette.NOW),
                told.organisation(),
                logo.map(one -> new PostWords.Picture(one.content(), told.organisation())),
                day,
                words().headline(),
                greeting,
                List.of(opening),
                words().scanQr(),
                told.typed(),
                new Block.Squares(QrCode.of(told.link()).rows(), words().qrAlt(told.link())),
                words().codeBelow(),
                places > 0 ? words().codeHousehold(places) : words().codeOnce(),
                closing,
                regards,
                Stream.of(told.fictional() ? words().fictional() : "", words().representative(), words().notOfficial())
                        .filter(note -> !note.isEmpty())
                        .toList());
    }
}
