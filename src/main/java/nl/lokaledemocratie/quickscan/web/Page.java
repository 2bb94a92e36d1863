package nl.lokaledemocratie.quickscan.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.web.asset.Assets;

/** What the layout asks about the request at hand; {@code inject:page} in templates. */
@Named("page")
@RequestScoped
public class Page {
    @Inject
    CurrentVertxRequest current;

    @Inject
    Assets assets;

    @Inject
    StaffArea staff;

    private List<String> offered = PageLanguage.OFFERED;
    private Set<String> unchecked = PageLanguage.UNCHECKED;

    /**
     * Offers other languages than those of our own words: the ones of what the page shows.
     *
     * @param unchecked those of them in which no native reader has checked the text yet
     */
    public void offer(List<String> languages, Set<String> unchecked) {
        this.offered = List.copyOf(languages);
        this.unchecked = Set.copyOf(unchecked);
    }

    /** Offers the languages of what anybody may read, unless the page offers its own. */
    public void offerEveryone() {
        if (offered == PageLanguage.OFFERED) {
            offered = PageLanguage.FOR_EVERYONE;
        }
    }

    /** The language of what the page shows, one of those it offers. */
    public String getContentLanguage() {
        RoutingContext request = current.getCurrent();
        return request == null ? offered.get(0) : PageLanguage.of(request, offered);
    }

    /** The language of our own words on the page. */
    public String getLanguage() {
        return PageLanguage.ownWords(getContentLanguage());
    }

    public String getDirection() {
        return TextDirection.of(getLanguage());
    }

    /** The languages to choose from. */
    public List<LanguageChoice> getLanguages() {
        String now = getContentLanguage();
        return offered.stream()
                .map(tag -> LanguageChoice.of(tag, tag.equals(now)))
                .toList();
    }

    /** Whether what the page says was translated and no native reader has checked it yet. */
    public boolean isUnchecked() {
        return unchecked.contains(getContentLanguage()) || PageLanguage.UNCHECKED.contains(getLanguage());
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getLanguage());
    }

    /** This page in another language. */
    public String in(String language) {
        return LanguageAddress.of(address(), language);
    }

    /** Where its form goes to come back in another language with all that was typed. */
    public String carry(String language) {
        return LanguageAddress.carrying(address(), language);
    }

    /** Whether this very address was asked for, with nothing but a language. */
    public boolean isAt(String address) {
        return LanguageAddress.without(address()).equals(address);
    }

    private String address() {
        RoutingContext request = current.getCurrent();
        return request == null ? "/" : request.request().uri();
    }

    /** The path without query. */
    public String getPath() {
        RoutingContext request = current.getCurrent();
        return request == null ? "/" : request.request().path();
    }

    /** Whether it is an address of the staff, who have no letter with a link. */
    public boolean isOfStaff() {
        return staff.holdsStaff(getPath());
    }

    /** Where the staff begin. */
    public String getStartOfStaff() {
        return staff.start();
    }

    /** Ends the address of a style sheet or script, so that a browser never keeps an old one. */
    public String getAssetVersion() {
        return assets.version();
    }
}
