package nl.lokaledemocratie.quickscan.access.factor.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.AccessConfig;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.factor.OneTimeCodes;
import nl.lokaledemocratie.quickscan.access.factor.SecondSteps;
import nl.lokaledemocratie.quickscan.access.kept.OneTimeNotice;
import nl.lokaledemocratie.quickscan.access.kept.Seal;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.audit.CurrentAct;
import nl.lokaledemocratie.quickscan.qr.QrCode;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;

/** Signing in in two steps: set up with an app on a phone, and ended or renewed with a code of it. */
@Path(StepPages.ROOT)
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR, Role.BEHEERDER, Role.NEWCOMER})
@Produces(MediaType.TEXT_HTML)
@Blocking
public class StepPages {

    static final String ROOT = "/wachtwoord/code";

    private static final String ISSUER = "Quick Scan Lokale Democratie";
    private static final String BETWEEN = " ";
    private static final int GROUP = 4;

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance step(View view, boolean wrong);
    }

    /**
     * What the page shows.
     *
     * @param on       whether there is a second step
     * @param required whether there must be one
     * @param left     recovery codes that were not used
     * @param fresh    those that were just made, shown this once
     * @param secret   of a step to be set up, in groups of four
     * @param sealed   the same as the form brings it back
     * @param picture  QR code of it, SVG
     */
    public record View(
            boolean on, boolean required, int left, List<String> fresh, String secret, String sealed, String picture) {

        public View {
            fresh = List.copyOf(fresh);
        }

        /** As they go to this page in another language. */
        public String freshText() {
            return String.join(BETWEEN, fresh);
        }
    }

    @Inject
    SecondSteps steps;

    @Inject
    Accounts accounts;

    @Inject
    AccessConfig config;

    @Inject
    CurrentUser user;

    @Inject
    OneTimeNotice once;

    @Inject
    Seal seal;

    @Inject
    CurrentAct act;

    @GET
    public TemplateInstance show() {
        List<String> fresh =
                once.take(ROOT).map(text -> List.of(text.split(BETWEEN))).orElse(List.of());
        return Templates.step(view(OneTimeCodes.newSecret(), fresh), false);
    }

    /** Sets up, renews the recovery codes or ends; each asks for a code, so that a browser left open is not enough. */
    @POST
    @Audited(Act.SECOND_STEP_BEGIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @RestForm("actie") @DefaultValue("") String action,
            @RestForm("geheim") @DefaultValue("") String sealed,
            @RestForm("code") @DefaultValue("") String code) {
        String username = user.getUsername();
        act.on(username);
        if (!accounts.get(username).secondStep()) {
            return begin(username, sealed, code);
        }
        act.is(action.equals("uit") ? Act.SECOND_STEP_END : Act.SECOND_STEP_CODES);
        if (!List.of("uit", "codes").contains(action) || !steps.use(username, code)) {
            return RefusedForm.with(Templates.step(view("", List.of()), true));
        }
        if (action.equals("codes")) {
            once.give(ROOT, String.join(BETWEEN, steps.newRecoveryCodes(username)));
        } else {
            steps.end(username);
        }
        return back();
    }

    private Response begin(String username, String sealed, String code) {
        Optional<String> secret = seal.open(purpose(username), sealed);
        List<String> fresh =
                secret.map(known -> steps.begin(username, known, code)).orElse(List.of());
        if (fresh.isEmpty()) {
            return RefusedForm.with(Templates.step(view(secret.orElseGet(OneTimeCodes::newSecret), List.of()), true));
        }
        once.give(ROOT, String.join(BETWEEN, fresh));
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create(ROOT)).build();
    }

    private View view(String secret, List<String> fresh) {
        String username = user.getUsername();
        boolean on = accounts.get(username).secondStep();
        return new View(
                on,
                config.secondStepRequired(),
                on ? steps.recoveryCodesLeft(username) : 0,
                fresh,
                on ? "" : secret.replaceAll("(.{" + GROUP + "})(?!$)", "$1 "),
                on ? "" : seal.close(purpose(username), secret),
                on
                        ? ""
                        : QrCode.of(OneTimeCodes.address(secret, ISSUER, username))
                                .svg());
    }

    private static String purpose(String username) {
        return "second step to be set up " + username;
    }
}
