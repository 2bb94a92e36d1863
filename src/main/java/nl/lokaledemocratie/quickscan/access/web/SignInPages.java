package nl.lokaledemocratie.quickscan.access.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.ElsewhereConfig;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.access.kept.HintCookie;
import nl.lokaledemocratie.quickscan.access.kept.KeptForms;
import nl.lokaledemocratie.quickscan.access.kept.ReturnAddress;
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.access.session.SignIn;
import nl.lokaledemocratie.quickscan.access.session.SignInResult;
import nl.lokaledemocratie.quickscan.web.form.Busy;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in and out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SignInPages {

    private static final String USERNAME = "gebruikersnaam";

    private static final String CODE = "/inloggen/code";

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance code(SignInNotice notice, String back);

        static native TemplateInstance signIn(SignInNotice notice, String back, String username, SignInWays ways);
    }

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    @Inject
    Areas areas;

    @Inject
    SignIn signIn;

    @Inject
    KeptForms forms;

    @Inject
    TypedBefore typed;

    @Inject
    ElsewhereConfig elsewhere;

    @Inject
    HintCookie hint;

    @Inject
    CurrentVertxRequest request;

    @GET
    @Path("inloggen")
    @PermitAll
    public TemplateInstance signIn(
            @RestQuery("melding") @DefaultValue("") String notice, @RestQuery(ReturnAddress.PARAMETER) String back) {
        String username =
                typed.takeOfNobody().map(sent -> sent.getFirst(USERNAME)).orElse("");
        return Templates.signIn(
                SignInNotice.of(notice), ReturnAddress.of(back).orElse(""), username, ways(ReturnAddress.of(back)));
    }

    private SignInWays ways(Optional<String> back) {
        return new SignInWays(
                withBack("/inloggen/elders", back),
                elsewhere.isOn() ? elsewhere.name() : "",
                elsewhere.only(),
                elsewhere.isOn() && hint.find(request.getCurrent()).isPresent());
    }

    /** Says the same for a wrong name and a wrong password. */
    @POST
    @Path("inloggen")
    @PermitAll
    public Response signIn(
            @RestForm(USERNAME) @DefaultValue("") String username,
            @RestForm("wachtwoord") @DefaultValue("") String password,
            @RestForm(ReturnAddress.PARAMETER) String wanted) {
        Optional<String> back = ReturnAddress.of(wanted);
        SignInResult result = signIn.signIn(username, password);
        if (result == SignInResult.BUSY) {
            return Busy.with(Templates.signIn(SignInNotice.BUSY, back.orElse(""), username, ways(back)));
        }
        if (result == SignInResult.CODE) {
            forms.bring(request.getCurrent(), username);
            return to(withBack(CODE, back));
        }
        if (result != SignInResult.DONE) {
            String again = SignInNotice.of(result).at(ReturnAddress.signInFor(back));
            forms.carry(request.getCurrent(), again, Map.of(USERNAME, List.of(username)));
            return to(again);
        }
        forms.bring(request.getCurrent(), username);
        return to(back.orElse(Areas.START));
    }

    private static String withBack(String page, Optional<String> back) {
        return back.map(address ->
                        page + "?" + ReturnAddress.PARAMETER + "=" + URLEncoder.encode(address, StandardCharsets.UTF_8))
                .orElse(page);
    }

    /** The second step; without the first it begins anew. */
    @GET
    @Path("inloggen/code")
    @PermitAll
    public Response code(@RestQuery(ReturnAddress.PARAMETER) String back) {
        return signIn.isHalfway()
                ? Response.ok(Templates.code(
                                SignInNotice.NONE, ReturnAddress.of(back).orElse("")))
                        .build()
                : to(ReturnAddress.signInFor(ReturnAddress.of(back)));
    }

    @POST
    @Path("inloggen/code")
    @PermitAll
    public Response code(
            @RestForm("code") @DefaultValue("") String code, @RestForm(ReturnAddress.PARAMETER) String wanted) {
        Optional<String> back = ReturnAddress.of(wanted);
        return switch (signIn.secondStep(code)) {
            case DONE -> to(back.orElse(Areas.START));
            case CODE -> RefusedForm.with(Templates.code(SignInNotice.WRONG_CODE, back.orElse("")));
            case TOO_MANY -> RefusedForm.with(Templates.code(SignInNotice.TOO_MANY, back.orElse("")));
            default -> to(SignInNotice.FAILED.at(ReturnAddress.signInFor(back)));
        };
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    @POST
    @Path("uitloggen")
    @PermitAll
    public Response signOut() {
        signIn.signOut();
        return to(SignInNotice.SIGNED_OUT.at("/inloggen"));
    }

    /** Where everyone comes first: the page where the work of the role begins. */
    @GET
    @Path("start")
    @RolesAllowed({Role.GRIFFIER, Role.ADVISEUR, Role.BEHEERDER, Role.NEWCOMER})
    public Response start() {
        StaffMember member = user.get();
        if (!member.newcomer()) {
            return to(areas.startPage(member.role()));
        }
        return to(accounts.get(member.username()).oneTimePassword() ? Areas.PASSWORD : Areas.SECOND_STEP);
    }
}
