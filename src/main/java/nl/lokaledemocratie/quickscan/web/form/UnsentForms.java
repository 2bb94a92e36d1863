package nl.lokaledemocratie.quickscan.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.web.FromElsewhere;
import nl.lokaledemocratie.quickscan.web.LanguageAddress;
import nl.lokaledemocratie.quickscan.web.Page;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * Gives back what was filled in when a form comes without a valid token, because cookies were cleared or the page stood open for long:
 * nothing was done with it, and the person may send it once more. Never for a form that stood on a page of another site.
 */
@ApplicationScoped
public class UnsentForms {

    private static final int REFUSED = 400;

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance unsent(UnsentForm form);
    }

    @Inject
    FormToken tokens;

    @Inject
    Page page;

    @Inject
    @All
    List<BeginAgain> begins;

    /** The page for a request that was refused for want of a token; empty for every other. */
    public Optional<String> find(
            ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        boolean refused = response.getStatus() == REFUSED
                && context.request().method() == HttpMethod.POST
                && !FormToken.isVerified(context);
        return refused && !FromElsewhere.is(context.request()) && SentText.isFromPage(request)
                ? SentText.form().map(form -> render(context, form))
                : Optional.empty();
    }

    private String render(RoutingContext context, FormData form) {
        page.offerEveryone();
        return Templates.unsent(unsent(context, form)).render();
    }

    private UnsentForm unsent(RoutingContext context, FormData form) {
        List<UnsentForm.Field> fields = new ArrayList<>();
        boolean whole = true;
        for (String name : form) {
            whole &= !PageFields.isPassword(name) && form.get(name).stream().noneMatch(FormValue::isFileItem);
            if (!FormToken.is(name) && !PageFields.isPassword(name)) {
                form.get(name).stream()
                        .filter(value -> !value.isFileItem())
                        .forEach(value -> fields.add(new UnsentForm.Field(name, value.getValue())));
            }
        }
        return new UnsentForm(
                LanguageAddress.without(context.request().uri()),
                tokens.give(context),
                fields,
                SentText.typed(SentText.values(form)),
                whole,
                begin(context));
    }

    private String begin(RoutingContext context) {
        return begins.stream()
                .flatMap(one -> one.address(context).stream())
                .findFirst()
                .orElse("");
    }
}
