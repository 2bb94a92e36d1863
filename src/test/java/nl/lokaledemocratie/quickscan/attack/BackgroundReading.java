package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.notation.AgeRange;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page or report says of the answers to one background question.
 *
 * @param known how many gave one of these answers
 */
record BackgroundReading(OptionalInt known, List<Part> parts) {

    private static final Pattern SHARE = Pattern.compile("(\\d+)%(?: \\(([\\d.]+)\\))?");
    private static final Pattern KNOWN =
            Pattern.compile("([\\d.]+) (?:deelnemers beantwoordden|antwoorden\\))|Eén deelnemer|1 antwoord\\)");

    private static final Pattern RANGE = Pattern.compile("(\\d+) (?:tot en met (\\d+) jaar|jaar of ouder)");

    /** Answers that are taken together. */
    record Part(List<String> options, long percent, OptionalInt people) {}

    /** Who took part beside the population, on the page. */
    static List<BackgroundReading> ofPage(String html, String question) {
        Document page = Jsoup.parse(html);
        Element heading = page.getElementById("bevolking-" + question);
        Element summary = heading == null ? null : heading.parent();
        Element frame = summary == null ? null : summary.nextElementSibling();
        if (frame == null || frame.select(".qs-participants").isEmpty()) {
            return List.of();
        }
        List<Part> parts = frame.select("tbody tr").stream()
                .map(row -> part(question, row.child(0).text(), row.child(1).text()))
                .toList();
        return List.of(new BackgroundReading(known(frame.nextElementSibling().text()), parts));
    }

    /** The same in the text of a report: the lines of the table of this question. */
    static List<BackgroundReading> ofReport(String text, String question) {
        String words = BackgroundScan.QUESTIONNAIRE
                .findQuestion(question)
                .orElseThrow()
                .wording()
                .forAudience(BackgroundScan.GROUP)
                .dutch();
        int start = text.indexOf("Deelnemers naast de bevolking: " + words);
        if (start < 0) {
            return List.of();
        }
        int next = text.indexOf("Deelnemers naast de bevolking: ", start + 1);
        String table = text.substring(start, next < 0 ? text.length() : next);
        String caption = table.substring(0, table.indexOf(" Antwoord "));
        List<Part> parts = new ArrayList<>();
        Matcher row = Pattern.compile("([^%]*?) (\\d+%(?: \\([\\d.]+\\))?) \\d+% \\(\\d+–\\d+%\\) [+−]?\\d+")
                .matcher(table);
        while (row.find()) {
            parts.add(part(question, row.group(1), row.group(2)));
        }
        return List.of(new BackgroundReading(known(caption), parts));
    }

    /** Who took part in two scans: column 1 is the earlier one, 2 the later. */
    static List<BackgroundReading> ofChange(String html, String question, int column) {
        String words = BackgroundScan.QUESTIONNAIRE
                .findQuestion(question)
                .orElseThrow()
                .wording()
                .forAudience(BackgroundScan.GROUP)
                .dutch();
        return Jsoup.parse(html).select(".qs-people").stream()
                .filter(table -> table.select("caption").text().endsWith(words))
                .map(table -> new BackgroundReading(
                        OptionalInt.empty(),
                        table.select("tbody tr").stream()
                                .map(row -> part(
                                        question,
                                        row.child(0).text(),
                                        row.child(column).text()))
                                .toList()))
                .toList();
    }

    private static Part part(String question, String labels, String share) {
        Matcher number = SHARE.matcher(share);
        if (!number.find()) {
            throw new IllegalArgumentException("No share: " + share);
        }
        return new Part(
                BackgroundScan.QUESTIONNAIRE.findQuestion(question).orElseThrow().options().stream()
                        .filter(option -> labels.contains(option.label().dutch())
                                || AgeRange.of(option.key()).stream().anyMatch(ages -> isAmong(ages, labels)))
                        .map(Option::key)
                        .toList(),
                Long.parseLong(number.group(1)),
                number.group(2) == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(Integer.parseInt(number.group(2).replace(".", ""))));
    }

    /** "15 tot en met 34 jaar" stands for all classes between. */
    private static boolean isAmong(AgeRange ages, String labels) {
        return RANGE.matcher(labels)
                .results()
                .anyMatch(range -> ages.from() >= Integer.parseInt(range.group(1))
                        && (range.group(2) == null || ages.to() <= Integer.parseInt(range.group(2))));
    }

    private static OptionalInt known(String text) {
        Matcher known = KNOWN.matcher(text);
        if (!known.find()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                known.group(1) == null ? 1 : Integer.parseInt(known.group(1).replace(".", "")));
    }
}
