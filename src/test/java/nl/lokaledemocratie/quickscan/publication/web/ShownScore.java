package nl.lokaledemocratie.quickscan.publication.web;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.web.PageFormat;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a score stands on the page of a result. */
final class ShownScore {

    private ShownScore() {}

    /** The text of the cell of a score; neighbours that say the same in words share a cell. */
    static String text(Questionnaire questionnaire, Document page, PublishedScore score) {
        String prefix = Map.of(Level.THEME, "thema-", Level.VALUE, "waarde-", Level.ITEM, "stelling-")
                .get(score.cell().level());
        String group = questionnaire.audience(score.cell().group()).name().dutch();
        Element row = page
                .select("[aria-labelledby=" + prefix + score.cell().key() + "] > table > tbody > tr, "
                        + "section[aria-labelledby=" + prefix + score.cell().key() + "] > div > table > tbody > tr")
                .stream()
                .filter(candidate -> candidate.child(0).text().equals(group))
                .findFirst()
                .orElseThrow();
        int column = Map.of(Aspect.NOW, 0, Aspect.WISH, 1, Aspect.GAP, 2)
                .get(score.cell().aspect());
        List<Element> columns = row.select("> td:not(.qs-scores__picture)").stream()
                .flatMap(cell ->
                        Collections.nCopies(cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1, cell)
                                .stream())
                .toList();
        return columns.get(column).text();
    }

    /** The number of a score as a page writes it. */
    static String number(PublishedScore score) {
        Locale dutch = Locale.forLanguageTag("nl");
        double mean = score.mean().orElseThrow();
        return score.cell().aspect() == Aspect.GAP
                ? PageFormat.signed(mean, 1, dutch)
                : PageFormat.decimal(mean, 1, dutch);
    }
}
