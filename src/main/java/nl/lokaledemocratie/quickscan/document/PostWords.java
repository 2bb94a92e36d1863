package nl.lokaledemocratie.quickscan.document;

import java.awt.Color;
import java.util.List;
import java.util.Optional;

/**
 * What each piece of post says; what is not for its form is empty.
 *
 * @param window    where an envelope shows the address
 * @param colour    of titles; it can be read on white
 * @param sender    who writes
 * @param opening   above the code, a paragraph each
 * @param how       above the address to go to
 * @param address   of the page to go to
 * @param square    a drawing that leads there
 * @param codeLabel above the code
 * @param codeHelp  below it
 * @param closing   below all that, a paragraph each
 * @param notes     in small letters at the bottom
 */
public record PostWords(
        Window window,
        Color colour,
        String sender,
        Optional<Picture> logo,
        String date,
        String title,
        String greeting,
        List<String> opening,
        String how,
        String address,
        Block.Squares square,
        String codeLabel,
        String codeHelp,
        List<String> closing,
        String regards,
        List<String> notes) {

    public PostWords {
        opening = List.copyOf(opening);
        closing = List.copyOf(closing);
        notes = List.copyOf(notes);
    }

    /** Where the window of an envelope is, seen from its front. */
    public enum Window {
        LEFT,
        RIGHT
    }

    /**
     * A picture of dots.
     *
     * @param content     a PNG or JPEG file without transparency
     * @param alternative for who cannot see it
     */
    public record Picture(byte[] content, String alternative) {

        public Picture {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }
}
