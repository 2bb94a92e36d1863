package nl.lokaledemocratie.quickscan.mail.notice;

/**
 * What a letter to a clerk says.
 *
 * @param title   of the scan
 * @param moment  at which it opens or ends, in words; of a scan that stands still at which it closes by itself, empty when it does not
 * @param paused  since when the scan stands still, in words; empty when it does not
 * @param address of the page with begin and end; empty where nobody knows where the service is found
 */
public record NoticeView(NoticeKind kind, String title, String moment, String paused, String address) {

    public boolean isPaused() {
        return !paused.isEmpty();
    }
}
