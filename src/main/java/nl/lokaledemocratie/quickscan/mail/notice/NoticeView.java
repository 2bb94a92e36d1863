package nl.lokaledemocratie.quickscan.mail.notice;

/**
 * What a letter to a clerk says.
 *
 * @param title   of the scan
 * @param moment  at which it opens or ends, in words
 * @param address of the page with begin and end; empty where nobody knows where the service is found
 */
public record NoticeView(NoticeKind kind, String title, String moment, String address) {}
