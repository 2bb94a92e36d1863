package nl.lokaledemocratie.quickscan.mail.letter;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.organisation.look.Logo;

/**
 * What a letter says.
 *
 * @param language  its tag, for who reads it aloud
 * @param direction {@code ltr} or {@code rtl}
 * @param colour    of the organisation, as {@code #rrggbb}
 * @param address   where one takes part
 * @param code      as it is printed; empty for who needs none
 * @param until     when one can begin at the latest; empty when that is not known
 * @param logo      what the page must know of it; it stands in a part of the letter of its own
 * @param keep      how many days after closing the address is kept
 */
public record LetterView(
        LetterKind kind,
        String language,
        String direction,
        String colour,
        String organisation,
        String title,
        String address,
        String code,
        String until,
        String contact,
        Optional<Logo.Mark> logo,
        int keep,
        boolean fictional) {

    public boolean isReminder() {
        return kind == LetterKind.REMINDER;
    }
}
