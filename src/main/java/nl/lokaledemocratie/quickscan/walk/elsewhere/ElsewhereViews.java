package nl.lokaledemocratie.quickscan.walk.elsewhere;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.form.WalkFrame;
import nl.lokaledemocratie.quickscan.qr.QrCode;
import nl.lokaledemocratie.quickscan.response.carried.CarryCode;
import nl.lokaledemocratie.quickscan.response.draft.Draft;
import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import nl.lokaledemocratie.quickscan.walk.Walk;
import nl.lokaledemocratie.quickscan.walk.WalkViews;
import nl.lokaledemocratie.quickscan.web.Page;

/** Puts the pages for another device into the language of the request. */
@ApplicationScoped
class ElsewhereViews {

    private static final int CODE_ROOM = 40;

    @CheckedTemplate(basePath = "elsewhere")
    static class Templates {
        static native TemplateInstance elsewhere(WalkFrame walk, EntryView entry);

        static native TemplateInstance code(WalkFrame walk, CodeView code);
    }

    /**
     * The page where a code is typed, and made.
     *
     * @param resume where answers on this device wait, else empty
     * @param typed  as a code that was refused
     * @param fresh  code under which these would be left
     * @param days   how long answers stay under a code
     * @param paused whether nothing can be fetched now
     */
    record EntryView(CarryProblem problem, String typed, String resume, String fresh, long days, boolean paused) {

        public boolean isRefused() {
            return problem != CarryProblem.NONE;
        }

        /** How many characters the field takes: never less than what is in it. */
        public int getRoom() {
            return Math.max(CODE_ROOM, typed.length());
        }

        /** Where the form goes to come back in another language. */
        public String again(String address) {
            return address + "/elders";
        }

        /** Whether it is about what was typed. */
        public boolean isAboutCode() {
            return isRefused() && problem != CarryProblem.TOO_OFTEN && problem != CarryProblem.TOO_MANY;
        }
    }

    /**
     * The page with a fresh code.
     *
     * @param place   where it is to be typed, as one reads it
     * @param picture the same with the code as a drawing that phones read
     * @param resume  where one goes on on this device, empty where nothing is left of it or the scan is paused
     * @param paused  whether nothing can be fetched now
     */
    record CodeView(String code, String place, String picture, String resume, long days, boolean paused) {

        /** Where the form goes to show the same code in another language. */
        public String again(String address) {
            return address + "/elders/code";
        }
    }

    @Inject
    Page page;

    @Inject
    WalkViews views;

    @Inject
    ResponseConfig config;

    TemplateInstance elsewhere(Walk walk, CarryProblem problem, String typed, Optional<Draft> draft) {
        String resume = draft.filter(some -> walk.countAnswered(some) > 0)
                .map(walk::resume)
                .orElse("");
        return Templates.elsewhere(
                views.frame(walk),
                new EntryView(problem, typed, resume, CarryCode.random().grouped(), days(), walk.isPaused()));
    }

    /**
     * @param place where it is to be typed
     * @param here  what one can go on with on this device, if anything
     */
    TemplateInstance code(Walk walk, CarryCode code, URI place, Optional<Draft> here) {
        String picture = QrCode.of(place + "#" + code.grouped()).svg();
        return Templates.code(
                views.frame(walk),
                new CodeView(
                        code.grouped(),
                        place.getAuthority() + place.getPath(),
                        picture,
                        here.filter(draft -> !walk.isPaused()).map(walk::resume).orElse(""),
                        days(),
                        walk.isPaused()));
    }

    /** What is said of a problem. */
    String words(CarryProblem problem) {
        return MessageBundles.get(ElsewhereMessages.class, Localized.Literal.of(page.getLanguage()))
                .problem(problem.name());
    }

    private long days() {
        return config.draftLifetime().toDays();
    }
}
