package nl.lokaledemocratie.quickscan.glossary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.lokaledemocratie.quickscan.glossary.Glossary;
import nl.lokaledemocratie.quickscan.web.Page;

/** The glossary in the language of the page; {@code inject:glossary} in templates. */
@Named("glossary")
@RequestScoped
public class PageGlossary {

    @Inject
    Page page;

    /** The word itself, as it heads a column. */
    public String term(String key) {
        return Glossary.standard().get(key).term().in(page.getLanguage());
    }

    /** What it means, in one sentence. */
    public String meaning(String key) {
        return Glossary.standard().get(key).meaning().in(page.getLanguage());
    }
}
