package nl.lokaledemocratie.quickscan.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import nl.lokaledemocratie.quickscan.notation.CleanText;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Takes what nobody sees out of every field of every form, before any page reads it: a database cannot even keep a NUL. Files are left
 * as they are, and so are passwords, which may be anything.
 */
public class CleanForms {

    private static final Set<String> PASSWORDS = Set.of("wachtwoord", "huidig", "nieuw", "herhaling");

    @ServerRequestFilter
    @WithFormRead
    void clean(ResteasyReactiveContainerRequestContext request) {
        FormData form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        if (form != null) {
            List<String> fields = new ArrayList<>();
            form.forEach(fields::add);
            fields.stream().filter(field -> !PASSWORDS.contains(field)).forEach(field -> clean(form, field));
        }
    }

    private static void clean(FormData form, String field) {
        Collection<FormValue> values = form.get(field);
        if (values.stream().noneMatch(FormValue::isFileItem)) {
            List<String> clean = values.stream()
                    .map(FormValue::getValue)
                    .map(CleanText::text)
                    .toList();
            form.remove(field);
            clean.forEach(value -> form.add(field, value));
        }
    }
}
