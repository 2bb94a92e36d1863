package nl.lokaledemocratie.quickscan.web.form;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MediaType;

import nl.lokaledemocratie.quickscan.notation.CleanText;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Takes what nobody sees out of every field of every form, before any page reads it: a database cannot even keep a NUL. Files are left
 * as they are, and so are passwords, which may be anything. A page that takes its form as a map reads the request once more, so what was
 * cleaned is put in its place.
 */
public class CleanForms {

    /** Of a part of a multipart form that does not say which field it is; no page asks for it. */
    private static final @Nullable String NAMELESS = null;

    @ServerRequestFilter
    @WithFormRead
    void clean(ResteasyReactiveContainerRequestContext request) {
        ResteasyReactiveRequestContext sent = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        FormData form = sent.getFormData();
        if (form != null) {
            form.remove(NAMELESS);
            fields(form).stream().filter(field -> !PageFields.isPassword(field)).forEach(field -> clean(form, field));
            if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
                sent.setInputStream(new ByteArrayInputStream(encoded(form, charset(request.getMediaType()))));
            }
        }
    }

    private static List<String> fields(FormData form) {
        List<String> fields = new ArrayList<>();
        form.forEach(fields::add);
        return fields;
    }

    private static byte[] encoded(FormData form, Charset charset) {
        return fields(form).stream()
                .flatMap(field -> form.get(field).stream()
                        .map(value ->
                                URLEncoder.encode(field, charset) + "=" + URLEncoder.encode(value.getValue(), charset)))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** As the page will read it. */
    private static Charset charset(MediaType sent) {
        String name = sent.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, StandardCharsets.UTF_8.name());
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
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
