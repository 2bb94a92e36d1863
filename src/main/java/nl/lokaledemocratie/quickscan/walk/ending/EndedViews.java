package nl.lokaledemocratie.quickscan.walk.ending;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.lokaledemocratie.quickscan.form.WalkFrame;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;

/** Pages of a scan in which one cannot begin, and the words that say until when one can. */
@ApplicationScoped
public class EndedViews {

    @CheckedTemplate(basePath = "ending")
    static class Templates {
        static native TemplateInstance ended(WalkFrame walk, EndedView ended);

        static native TemplateInstance closed(WalkFrame walk);

        static native TemplateInstance paused(WalkFrame walk, PausedView paused);

        static native TemplateInstance notOpenYet(WalkFrame walk, NotOpenView notOpen);
    }

    /**
     * The first page once nobody begins any more.
     *
     * @param resume  where answers that were not sent are waiting, else empty
     * @param begun   whether this device showed questions in time
     * @param codes   whether one may need another code to send
     * @param days    how long answers stay on a device
     * @param problem with the code that was typed, empty for none
     * @param typed   as a code
     */
    public record EndedView(String resume, boolean begun, boolean codes, long days, String problem, String typed) {

        /** Of a device on which nothing was begun. */
        public static final EndedView OF_NOBODY = new EndedView("", false, false, 0, "", "");

        /** Whether somebody may be under way on this device. */
        public boolean isUnderWay() {
            return begun || !resume.isEmpty();
        }

        /** The form that comes along to another language: the one with the code. */
        public String getCarried() {
            return isUnderWay() && codes ? "formulier" : "";
        }

        public String again(String address) {
            return isUnderWay() && codes ? address + "/code" : "";
        }
    }

    /**
     * When a scan in preparation opens.
     *
     * @param opens   in words; empty where that is not planned or was before now
     * @param opening whether its time has come, so that the clock opens it within a minute
     */
    public record NotOpenView(String opens, boolean opening) {

        static final NotOpenView BY_HAND = new NotOpenView("", false);
    }

    /**
     * What a page says of a scan that stands still.
     *
     * @param reason by its name
     * @param codes  whether somebody may have a code
     * @param waits  whether this browser has a draft, that lies with the service
     * @param filled whether something is filled in there
     * @param days   how long what was begun is kept, at the least
     */
    public record PausedView(String reason, boolean codes, boolean waits, boolean filled, long days) {}

    @Inject
    Clock clock;

    /** The page that says that nobody begins any more, and leads on who had begun. */
    public TemplateInstance ended(WalkFrame walk, EndedView view) {
        return Templates.ended(walk, view);
    }

    /** The page that says that nobody begins or sends for a while, and what becomes of what was begun. */
    public TemplateInstance paused(WalkFrame walk, PausedView view) {
        return Templates.paused(walk, view);
    }

    public TemplateInstance closed(WalkFrame walk) {
        return Templates.closed(walk);
    }

    /** The page of a scan in preparation; says from when on and until when one can take part, where that is planned. */
    public TemplateInstance notOpenYet(WalkFrame walk, AskedScan scan, Locale locale) {
        Instant now = clock.instant();
        NotOpenView view = scan.opens()
                .map(moment ->
                        moment.isAfter(now) ? new NotOpenView(words(moment, locale), false) : new NotOpenView("", true))
                .orElse(NotOpenView.BY_HAND);
        return Templates.notOpenYet(walk, view);
    }

    /** Until when one can begin and send. */
    public WalkFrame.Until until(AskedScan scan, Locale locale) {
        return scan.end()
                .map(end -> new WalkFrame.Until(
                        words(end.at(), locale),
                        words(end.over(), locale),
                        end.stage(clock.instant()) != ScanEnd.Stage.ASKING))
                .orElse(WalkFrame.Until.OPEN_END);
    }

    private String words(Instant moment, Locale locale) {
        return Notation.in(locale).moment(moment.atZone(clock.getZone()));
    }
}
