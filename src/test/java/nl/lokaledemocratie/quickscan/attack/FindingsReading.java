package nl.lokaledemocratie.quickscan.attack;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what stands out, how groups differ and what changed: of the result page, and the same sentences in a report. */
final class FindingsReading {

    private static final Pattern GAP = Pattern.compile("^(.+), ([^,:]+): ([+−]\\d+,\\d)$");
    private static final Pattern BETWEEN = Pattern.compile(
            "(\\S+): het gemiddelde nu van (\\S+) is (\\d+,\\d) punt" + " (hoger|lager) dan dat van ([^ .]+)\\.");
    private static final Pattern SINCE = Pattern.compile(
            "(\\S+): het gemiddelde nu van (\\S+) is (\\d+,\\d) punt" + " (hoger|lager) dan in de vorige scan\\.");

    private static final String MEAN = "(\\d+,\\d)";
    private static final Pattern GAP_LEVELS =
            Pattern.compile("^(.+), ([^,:]+): nu " + MEAN + ", wens " + MEAN + "\\.$");
    private static final Pattern LEVELS = Pattern.compile(
            "(\\S+): (\\S+) die meededen geven nu gemiddeld een " + MEAN + ", (\\S+) een " + MEAN + "\\.");
    private static final Pattern SINCE_LEVELS = Pattern.compile(
            "(\\S+): (\\S+) die meededen gaven in de vorige scan gemiddeld een " + MEAN + ", nu een " + MEAN + "\\.");

    private final Map<String, String> names;
    private final Map<String, String> inText;
    private final SurfaceReading reading;

    FindingsReading(Questionnaire questionnaire, SurfaceReading reading) {
        names = groups(questionnaire, audience -> audience.name().dutch());
        inText = groups(questionnaire, audience -> audience.inText().dutch());
        this.reading = reading;
    }

    private static Map<String, String> groups(Questionnaire questionnaire, Function<Audience, String> name) {
        return questionnaire.audiences().stream().collect(Collectors.toMap(name, Audience::key));
    }

    /** The result page. */
    void read(Document page) {
        page.select(".qs-findings li").eachText().forEach(this::sentence);
        for (Element row : page.select(".qs-pairs tbody tr")) {
            String theme = row.closest(".qs-card").selectFirst("h3").id().replaceFirst("^thema-", "");
            String[] pair = row.child(0).text().split(" min ");
            pair(theme, names.get(pair[0]), names.get(pair[1]), Aspect.NOW, withoutNotes(row.child(1)));
            pair(theme, names.get(pair[0]), names.get(pair[1]), Aspect.WISH, withoutNotes(row.child(2)));
        }
        for (Element row : page.select(".qs-changes tbody tr")) {
            String theme = row.closest(".qs-card").selectFirst("h3").id().replaceFirst("^verandering-", "");
            Aspect aspect = row.child(1).text().equals("Wens") ? Aspect.WISH : Aspect.NOW;
            reading.addChange(
                    new Cell(Level.THEME, names.get(row.child(0).text()), theme, aspect),
                    new ReadChange(
                            Optional.of(score(row.child(3))),
                            Optional.of(score(row.child(2))),
                            Optional.of(score(row.child(4)))));
        }
    }

    /** What stands in a cell but for the words beside its number. */
    private static String withoutNotes(Element cell) {
        Element copy = cell.clone();
        copy.select(".qs-note").remove();
        return copy.text();
    }

    /** The text of a report, without line breaks. */
    void read(String text) {
        between(text);
        levels(text);
        Matcher since = SINCE.matcher(text);
        while (since.find()) {
            change(inText.get(since.group(2)), since.group(1), since.group(3), since.group(4));
        }
    }

    private void sentence(String text) {
        Matcher gap = GAP.matcher(text);
        Matcher since = SINCE.matcher(text);
        if (gap.matches()) {
            reading.add(
                    new Cell(Level.THEME, names.get(gap.group(1)), gap.group(2), Aspect.GAP),
                    SurfaceCell.of(gap.group(3), 0, SurfaceCell.UNKNOWN));
        } else if (since.matches()) {
            change(inText.get(since.group(2)), since.group(1), since.group(3), since.group(4));
        } else if (!between(text) && !levels(text)) {
            throw new ContradictionException("A finding that cannot be read: " + text);
        }
    }

    /** Sentences that give two means in place of what lies between them. */
    private boolean levels(String text) {
        boolean found = false;
        Matcher gap = GAP_LEVELS.matcher(text);
        if (gap.matches()) {
            found = true;
            mean(new Cell(Level.THEME, names.get(gap.group(1)), gap.group(2), Aspect.NOW), gap.group(3));
            mean(new Cell(Level.THEME, names.get(gap.group(1)), gap.group(2), Aspect.WISH), gap.group(4));
        }
        Matcher both = LEVELS.matcher(text);
        while (both.find()) {
            found = true;
            mean(now(inText.get(both.group(2)), both.group(1)), both.group(3));
            mean(now(inText.get(both.group(4)), both.group(1)), both.group(5));
        }
        Matcher since = SINCE_LEVELS.matcher(text);
        while (since.find()) {
            found = true;
            reading.addChange(
                    now(inText.get(since.group(2)), since.group(1)),
                    new ReadChange(
                            Optional.of(SurfaceCell.number(since.group(4))),
                            Optional.of(SurfaceCell.number(since.group(3))),
                            Optional.empty()));
        }
        return found;
    }

    private void mean(Cell cell, String printed) {
        reading.add(cell, SurfaceCell.of(printed, 0, SurfaceCell.UNKNOWN));
    }

    private boolean between(String text) {
        Matcher between = BETWEEN.matcher(text);
        boolean found = false;
        while (between.find()) {
            found = true;
            String sign = between.group(4).equals("hoger") ? "" : "-";
            String theme = between.group(1);
            reading.addDifference(
                    now(inText.get(between.group(2)), theme),
                    now(inText.get(between.group(5)), theme),
                    SurfaceCell.number(sign + between.group(3)));
        }
        return found;
    }

    private void change(String group, String theme, String points, String direction) {
        String sign = direction.equals("hoger") ? "" : "-";
        reading.addChange(
                now(group, theme),
                new ReadChange(Optional.empty(), Optional.empty(), Optional.of(SurfaceCell.number(sign + points))));
    }

    private void pair(String theme, String first, String second, Aspect aspect, String printed) {
        String text = printed.replaceFirst(" afgerond$", "");
        if (text.matches("[+−]?\\d+,\\d")) {
            reading.addDifference(
                    new Cell(Level.THEME, first, theme, aspect),
                    new Cell(Level.THEME, second, theme, aspect),
                    SurfaceCell.number(text));
        } else if (text.matches(".*\\d.*")) {
            throw new ContradictionException("A number where nothing is shown: " + text);
        }
    }

    private static Printed score(Element cell) {
        return SurfaceCell.number(cell.selectFirst(".qs-score").text());
    }

    private static Cell now(String group, String theme) {
        return new Cell(Level.THEME, group, theme, Aspect.NOW);
    }
}
