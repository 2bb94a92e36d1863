package nl.lokaledemocratie.quickscan.desk.publicity;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.chart.Palette;
import nl.lokaledemocratie.quickscan.desk.announcement.Announcement;
import nl.lokaledemocratie.quickscan.desk.announcement.AnnouncementMessages;
import nl.lokaledemocratie.quickscan.organisation.look.Colour;
import nl.lokaledemocratie.quickscan.qr.QrCode;

/**
 * A picture for social media: the question in white on the colour of the organisation, below it on white the code and the address.
 *
 * @param colour of the organisation, if it has one; white letters can be read on it
 */
record Picture(Announcement told, PictureSize size, Optional<Colour> colour) {

    private static final int MARGIN = 64;
    private static final double STEP = 0.95;
    private static final float SMALLEST = 12;

    /** How much of the height the coloured part takes, in hundredths. */
    private static final int BAND = 58;

    /** Letters of a text and its lines. */
    private record Lines(Font font, List<String> lines) {

        /** From one line to the next. */
        double leading() {
            return font.getSize2D() * 1.2;
        }

        double height() {
            return lines.size() * leading();
        }
    }

    /** Draws it without transparency, so that it looks the same on every page. */
    byte[] png() {
        BufferedImage picture = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        draw(graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void draw(Graphics2D graphics) {
        AnnouncementMessages words = told.words();
        Color band = colour.map(given -> new Color(given.red(), given.green(), given.blue()))
                .orElse(Palette.NOW);
        int below = size.height() * BAND / 100;
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, size.width(), size.height());
        graphics.setColor(band);
        graphics.fillRect(0, 0, size.width(), below);
        int width = size.width() - 2 * MARGIN;
        Lines sender = fitted(told.organisation(), Lettering.SEMIBOLD, large(36), width, large(90));
        Lines question =
                fitted(words.headline(), Lettering.BOLD, large(92), width, below - 2 * MARGIN - sender.height() - 20);
        graphics.setColor(Color.WHITE);
        draw(graphics, sender, MARGIN, MARGIN * 0.8);
        draw(graphics, question, MARGIN, MARGIN * 0.8 + sender.height() + 20);
        int code = size.height() - below - 40;
        QrPicture.draw(graphics, QrCode.of(told.link()), size.width() - MARGIN / 2 - code, below + 20, code);
        foot(graphics, words, band, below, width - code);
    }

    private void foot(Graphics2D graphics, AnnouncementMessages words, Color band, int below, int width) {
        double room = size.height() - below - 2 * 32.0;
        Lines call = fitted(words.call(), Lettering.BOLD, large(62), width, room * 0.34);
        Lines address = fitted(told.typed(), Lettering.SEMIBOLD, large(38), width, room * 0.3);
        Lines facts = fitted(
                Announcement.joined(told.fictional() ? words.fictional() : "", told.when(), words.anonymousShort()),
                Lettering.REGULAR,
                large(27),
                width,
                room - call.height() - address.height() - 12);
        double y = below + 28 + (room - call.height() - address.height() - facts.height() - 10) / 2;
        graphics.setColor(band);
        draw(graphics, call, MARGIN, y);
        y += call.height() + 2;
        draw(graphics, address, MARGIN, y);
        y += address.height() + 8;
        graphics.setColor(Palette.INK);
        draw(graphics, facts, MARGIN, y);
    }

    /** In a picture that is as high as it is wide there is more room. */
    private float large(int letters) {
        return size == PictureSize.SQUARE ? letters * 1.3f : letters;
    }

    private static void draw(Graphics2D graphics, Lines text, double left, double top) {
        graphics.setFont(text.font());
        for (int i = 0; i < text.lines().size(); i++) {
            double baseline = top + i * text.leading() + text.font().getSize2D();
            graphics.drawString(text.lines().get(i), (float) left, (float) baseline);
        }
    }

    /** As large as fits, and no larger than this. */
    private static Lines fitted(String text, Lettering lettering, float most, double width, double height) {
        float letters = most;
        Lines lines = lines(text, lettering.font(letters), width);
        while (letters > SMALLEST && (lines.height() > height || isTooWide(lines, width))) {
            letters *= (float) STEP;
            lines = lines(text, lettering.font(letters), width);
        }
        return lines;
    }

    private static boolean isTooWide(Lines lines, double width) {
        return lines.lines().stream().anyMatch(line -> width(line, lines.font()) > width);
    }

    private static Lines lines(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Lettering.printable(text).split(" ")) {
            if (!line.isEmpty() && width(line + " " + word, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return new Lines(font, lines);
    }

    private static double width(String text, Font font) {
        return font.getStringBounds(text, new FontRenderContext(null, true, true))
                .getWidth();
    }
}
