package nl.lokaledemocratie.quickscan.access.kept;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.web.form.PageFields;

/** What the signed-in account typed on this page before the session ended; {@code inject:typedBefore} in the frame of the pages. */
@RequestScoped
@Named("typedBefore")
public class TypedBefore {

    @Inject
    KeptForms forms;

    @Inject
    CurrentUser user;

    @Inject
    CurrentVertxRequest current;

    private boolean taken;

    /** The fields, for a page that fills them in again. */
    public Optional<MultivaluedMap<String, String>> take() {
        Optional<MultivaluedMap<String, String>> fields = find().map(TypedBefore::fields);
        taken = fields.isPresent();
        return fields;
    }

    /** The fields of a page for who is not signed in. */
    public Optional<MultivaluedMap<String, String>> takeOfNobody() {
        RoutingContext request = current.getCurrent();
        return forms.find(request, request.request().uri(), KeptForms.NOBODY).map(TypedBefore::fields);
    }

    private static MultivaluedMap<String, String> fields(KeptForm form) {
        MultivaluedMap<String, String> map = new MultivaluedHashMap<>();
        form.fields().forEach((name, values) -> map.put(name, List.copyOf(values)));
        return map;
    }

    /** Whether there is anything to tell of: not of what the page itself put there. */
    public boolean isPresent() {
        return taken
                ? find().stream()
                        .flatMap(form -> form.fields().keySet().stream())
                        .anyMatch(name -> !PageFields.isHidden(name))
                : !getTexts().isEmpty();
    }

    /** Whether it stands in the form again; else the frame shows it. */
    public boolean isTaken() {
        return taken;
    }

    /** What was typed, to be read and copied. */
    public List<String> getTexts() {
        return find().stream()
                .flatMap(form -> form.fields().entrySet().stream())
                .filter(field -> PageFields.isTyped(field.getKey()))
                .flatMap(field -> field.getValue().stream())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private Optional<KeptForm> find() {
        RoutingContext request = current.getCurrent();
        boolean page = request != null && request.request().method() == HttpMethod.GET;
        return page
                ? user.find()
                        .flatMap(member -> forms.find(request, request.request().uri(), member.username()))
                : Optional.empty();
    }
}
