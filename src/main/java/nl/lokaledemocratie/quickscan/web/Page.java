package nl.lokaledemocratie.quickscan.web;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** What the layout asks about the request at hand; {@code inject:page} in templates. */
@Named("page")
@RequestScoped
public class Page {
    @Inject
    CurrentVertxRequest current;

    @Inject
    Assets assets;

    /** Language tag, {@code nl} or {@code en}. */
    public String getLanguage() {
        RoutingContext request = current.getCurrent();
        return request == null ? PageLanguage.OFFERED.get(0) : PageLanguage.of(request);
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getLanguage());
    }

    public boolean isDutch() {
        return "nl".equals(getLanguage());
    }

    /** The path without query, for the links that choose a language. */
    public String getPath() {
        RoutingContext request = current.getCurrent();
        return request == null ? "/" : request.request().path();
    }

    /** Ends the address of a style sheet or script, so that a browser never keeps an old one. */
    public String getAssetVersion() {
        return assets.version();
    }
}
