package nl.lokaledemocratie.quickscan.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** What somebody typed into the form of a request, to be shown again when the form can no longer be saved. */
public final class SentText {

    private SentText() {}

    /** Whether a person asked, with a browser, and not a program. */
    public static boolean isFromPage(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (MachineAddress.is(request.getUriInfo().getRequestUri().getPath())) {
            return false;
        }
        return accept == null || accept.contains("html") || !accept.contains("json");
    }

    /** The values of the fields in order, without what is empty. */
    public static List<String> ofRequest() {
        return form().map(form -> of(values(form))).orElse(List.of());
    }

    /** The form of the request at hand as it was read, when there is one. */
    static Optional<FormData> form() {
        return Optional.ofNullable(CurrentRequestManager.get()).map(ResteasyReactiveRequestContext::getFormData);
    }

    /** Of the values what looks typed, and not chosen from what a page offers: it has a blank in it. */
    static List<String> typed(Map<String, List<String>> form) {
        return of(form).stream().filter(value -> value.contains(" ")).toList();
    }

    /** The same of a form that the resource read itself. */
    public static List<String> of(Map<String, List<String>> form) {
        return form.entrySet().stream()
                .filter(field -> PageFields.isTyped(field.getKey()))
                .flatMap(field -> field.getValue().stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    static Map<String, List<String>> values(FormData form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        form.forEach(name -> values.put(
                name,
                form.get(name).stream()
                        .filter(value -> !value.isFileItem())
                        .map(FormValue::getValue)
                        .toList()));
        return values;
    }
}
