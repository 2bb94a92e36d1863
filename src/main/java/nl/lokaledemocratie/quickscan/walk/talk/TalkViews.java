package nl.lokaledemocratie.quickscan.walk.talk;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.lokaledemocratie.quickscan.form.WalkFrame;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.response.talk.TalkAddresses;
import nl.lokaledemocratie.quickscan.walk.Walk;
import nl.lokaledemocratie.quickscan.walk.WalkViews;

/** Puts the pages after sending into the language of the request. */
@ApplicationScoped
class TalkViews {

    @CheckedTemplate(basePath = "talk")
    static class Templates {
        static native TemplateInstance thanks(WalkFrame walk, List<String> closing, boolean taking, TalkView talk);

        static native TemplateInstance given(WalkFrame walk, int days);
    }

    /**
     * The form for an address.
     *
     * @param asked whether there is one
     * @param typed as it was refused
     */
    record TalkView(boolean asked, TalkProblem problem, String typed) {

        public boolean isRefused() {
            return problem != TalkProblem.NONE;
        }

        /** Whether it is about what was typed. */
        public boolean isAboutAddress() {
            return problem == TalkProblem.MISSING || problem == TalkProblem.NO_ADDRESS;
        }

        public int getDays() {
            return TalkAddresses.DAYS;
        }

        /** How many characters the field takes: never less than what is in it. */
        public int getRoom() {
            return Math.max(EmailAddress.LONGEST, typed.length());
        }

        /** The form that comes along to another language. */
        public String getCarried() {
            return asked ? "formulier" : "";
        }

        /** Where the form goes to come back in another language. */
        public String again(String address) {
            return asked ? address + "/bedankt" : "";
        }
    }

    @Inject
    WalkViews views;

    TemplateInstance thanks(Walk walk, TalkProblem problem, String typed) {
        WalkFrame frame = views.frame(walk);
        boolean asked = walk.scan().talk() && !frame.kiosk();
        return Templates.thanks(
                frame,
                views.paragraphs(walk.questionnaire().closing()),
                walk.isTaking(),
                new TalkView(asked, problem, typed));
    }

    TemplateInstance given(Walk walk) {
        return Templates.given(views.frame(walk), TalkAddresses.DAYS);
    }
}
