package nl.lokaledemocratie.quickscan.attack;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads the tables of the result page and of the comparison, and counts what their pictures draw. */
final class PageReading {

    private static final Pattern SCORE = Pattern.compile("^([+−-]?\\d+,\\d) \\(([\\d.]+) antwoorden\\)(.*)$");
    private static final List<Aspect> COLUMNS = List.of(Aspect.NOW, Aspect.WISH, Aspect.GAP);
    private static final Map<String, Level> LEVELS =
            Map.of("thema", Level.THEME, "waarde", Level.VALUE, "stelling", Level.ITEM);

    private PageReading() {}

    static SurfaceReading ofResult(String html, Questionnaire questionnaire) {
        SurfaceReading reading = new SurfaceReading();
        Map<String, String> groups = questionnaire.audiences().stream()
                .collect(Collectors.toMap(audience -> audience.name().dutch(), Audience::key));
        for (Element frame : Jsoup.parse(html).select("[aria-labelledby]:has(> .qs-scores)")) {
            if (EstimateReading.isIn(frame)) {
                continue;
            }
            String[] anchor = frame.attr("aria-labelledby").split("-", 2);
            for (Element row : frame.select("tbody > tr")) {
                String group = groups.get(row.child(0).text());
                List<String> texts = row.select("> td:not(.qs-scores__picture)").stream()
                        .flatMap(cell -> Collections.nCopies(span(cell), cell.text()).stream())
                        .toList();
                int marks = 0;
                for (int column = 0; column < COLUMNS.size(); column++) {
                    Cell cell = new Cell(LEVELS.get(anchor[0]), group, anchor[1], COLUMNS.get(column));
                    boolean shown = add(reading, cell, texts.get(column));
                    marks += shown && COLUMNS.get(column) != Aspect.GAP ? 1 : 0;
                }
                if (row.select("svg circle").size() != marks) {
                    throw new ContradictionException("A picture draws what is not in its row: " + row);
                }
            }
        }
        new FindingsReading(questionnaire, reading).read(Jsoup.parse(html));
        new EstimateReading(questionnaire, reading).read(Jsoup.parse(html));
        return reading;
    }

    static SurfaceReading ofComparison(String html, String svg, Questionnaire questionnaire, String group) {
        SurfaceReading reading = new SurfaceReading();
        List<Theme> themes = questionnaire.themes();
        Element row = Jsoup.parse(html).selectFirst(".qs-gaps tbody tr");
        int shown = 0;
        for (int i = 0; i < themes.size(); i++) {
            Cell cell = new Cell(Level.THEME, group, themes.get(i).key(), Aspect.GAP);
            shown += add(reading, cell, row.child(2 + i).text()) ? 1 : 0;
        }
        long drawn = Pattern.compile(">[+−-]?\\d+,\\d<").matcher(svg).results().count();
        if (drawn != shown) {
            throw new ContradictionException("The picture names " + drawn + " gaps, the table " + shown);
        }
        return reading;
    }

    private static int span(Element cell) {
        return cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
    }

    /** Whether there is a number in the cell; other text than a number and the fixed words is an error. */
    static boolean add(SurfaceReading reading, Cell cell, String text) {
        Matcher score = SCORE.matcher(text);
        if (!score.matches()) {
            if (text.matches(".*\\d.*")) {
                throw new ContradictionException("A number where nothing is shown: " + text);
            }
            return false;
        }
        int n = Integer.parseInt(score.group(2).replace(".", ""));
        SurfaceCell read = SurfaceCell.of(score.group(1), n, n);
        reading.add(cell, score.group(3).isBlank() ? read : read.withExtra());
        return true;
    }
}
