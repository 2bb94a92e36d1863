package nl.lokaledemocratie.quickscan.web.term;

/** How long what respondents leave here is kept, as the page on privacy says it. */
public interface TermsOfData {

    /** After the last change, of what is not sent. */
    int draftDays();

    /** Of the key to that, on the device of who fills it in. */
    int ticketDays();

    /** After closing, of addresses for the talk afterwards. */
    int talkDays();

    /** After closing, of answers that were sent. */
    int sheetYears();
}
