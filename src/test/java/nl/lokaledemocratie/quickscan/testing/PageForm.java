package nl.lokaledemocratie.quickscan.testing;

import java.util.LinkedHashMap;
import java.util.Map;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A form of a page as a browser would send it: with all that is filled in, hidden or not. */
public final class PageForm {

    private final Element form;
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** This form. */
    public static PageForm of(Element form) {
        return new PageForm(form);
    }

    private PageForm(Element form) {
        this.form = form;
        form.select("input[name], textarea[name], select[name]").forEach(this::fill);
    }

    /** The form in the main part whose address ends like this. */
    public static PageForm of(Response page, String end) {
        return of(page.asString(), end);
    }

    /** The same of the text of a page. */
    public static PageForm of(String page, String end) {
        Element form = Jsoup.parse(page).select("main form").stream()
                .filter(one -> one.attr("action").endsWith(end))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form to " + end + " on\n" + page));
        return new PageForm(form);
    }

    private void fill(Element field) {
        boolean chosen = !field.attr("type").matches("radio|checkbox") || field.hasAttr("checked");
        if (chosen) {
            fields.put(field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val());
        }
    }

    /** Types into a field. */
    public PageForm with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** Leaves a field out. */
    public PageForm without(String name) {
        fields.remove(name);
        return this;
    }

    public String action() {
        return form.attr("action");
    }

    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }
}
