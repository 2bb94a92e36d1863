package nl.lokaledemocratie.quickscan.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.web.LanguageAddress;
import nl.lokaledemocratie.quickscan.web.Page;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** Gives back what was filled in when nothing was done with a form, with the reason and the way on. */
@ApplicationScoped
public class UnsentForms {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance unsent(UnsentForm form);
    }

    @Inject
    Page page;

    /** The form at hand, which does not say from which page it comes; it may be sent once more. */
    String ofUnknownPage(RoutingContext context) {
        Optional<FormData> form = SentText.form();
        boolean whole = form.filter(UnsentForms::isWhole).isPresent();
        return render(
                context,
                UnsentForm.Reason.UNKNOWN_PAGE,
                form.map(SentText::values).orElse(Map.of()),
                whole,
                "");
    }

    /**
     * The form at hand, when something was typed in it and what it belongs to is gone.
     *
     * @param begin where to begin again
     */
    public Optional<String> ofLostDraft(RoutingContext context, String begin) {
        return SentText.form()
                .map(SentText::values)
                .filter(fields -> !SentText.typed(fields).isEmpty())
                .map(fields -> render(context, UnsentForm.Reason.LOST_DRAFT, fields, true, begin));
    }

    /**
     * A form of the staff from a browser that does not know any more who was signed in.
     *
     * @param signIn where to sign in
     */
    public String ofNobody(RoutingContext context, Map<String, List<String>> fields, String signIn) {
        return render(context, UnsentForm.Reason.SIGNED_OUT, fields, true, signIn);
    }

    /** The form at hand, when what the service stands on is away; empty when there is none. */
    public Optional<String> ofOutage(RoutingContext context) {
        return SentText.form()
                .map(form -> render(context, UnsentForm.Reason.OUTAGE, SentText.values(form), isWhole(form), ""));
    }

    private String render(
            RoutingContext context,
            UnsentForm.Reason reason,
            Map<String, List<String>> sent,
            boolean whole,
            String begin) {
        Map<String, List<String>> fields = new LinkedHashMap<>(sent);
        fields.keySet().removeIf(PageFields::isPassword);
        page.offerEveryone();
        return Templates.unsent(new UnsentForm(
                        reason,
                        LanguageAddress.without(context.request().uri()),
                        UnsentForm.Field.of(fields),
                        reason == UnsentForm.Reason.SIGNED_OUT ? SentText.of(fields) : SentText.typed(fields),
                        whole,
                        begin))
                .render();
    }

    /** Whether all of it can be given back: no password and no file. */
    private static boolean isWhole(FormData form) {
        return StreamSupport.stream(form.spliterator(), false)
                .noneMatch(name ->
                        PageFields.isPassword(name) || form.get(name).stream().anyMatch(FormValue::isFileItem));
    }
}
