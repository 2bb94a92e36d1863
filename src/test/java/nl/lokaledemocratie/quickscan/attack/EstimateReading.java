package nl.lokaledemocratie.quickscan.attack;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what groups think that another answers: of the result page, and of the table and the figure of a report. */
final class EstimateReading {

    /** What comes after the estimates. */
    static final String TESTS = "Rapportcijfers en andere vragen";

    /** Starts the table in a report. */
    static final String CAPTION = "Per stelling het antwoord van ";

    private static final String ANCHOR = "schatting-";
    private static final String SELF = "zelf";
    private static final Pattern ROW = Pattern.compile("([\\d.]+) (\\d+,\\d)( [(\\[v].*?)?(?: ([+−]?\\d+,\\d|–))?");

    private static final Pattern SAID = Pattern.compile(
            "• (\\S+) ((?:De|Wat de|Bij deze aantallen)\\b[^•]*? die meededen [^•]*?)(?=•|\\d+\\. [A-Z]|"
                    + PdfReading.ORGANISATION + " ·)");

    private final Questionnaire questionnaire;
    private final SurfaceReading reading;
    private final Map<String, String> names;
    private final Map<String, String> inText;
    private final Set<Cell> compared = new HashSet<>();
    private String statement = "";

    EstimateReading(Questionnaire questionnaire, SurfaceReading reading) {
        this.questionnaire = questionnaire;
        this.reading = reading;
        names = groups(audience -> audience.name().dutch());
        inText = groups(audience -> audience.inText().dutch());
    }

    private Map<String, String> groups(Function<Audience, String> name) {
        return questionnaire.audiences().stream().collect(Collectors.toMap(name, Audience::key));
    }

    /** Whether this is a table of estimates. */
    static boolean isIn(Element frame) {
        return frame.attr("aria-labelledby").startsWith(ANCHOR);
    }

    /** The result page. */
    void read(Document page) {
        for (Element frame : page.select("[aria-labelledby^=" + ANCHOR + "]:has(> .qs-scores)")) {
            statement = frame.attr("aria-labelledby").substring(ANCHOR.length());
            String self = frame.previousElementSibling().text();
            boolean answered = PageReading.add(reading, answered(), self.substring(self.indexOf(": ") + 2));
            frame.select("tbody > tr").forEach(row -> row(row, answered));
            frame.nextElementSiblings().eachText().forEach(this::sentence);
        }
    }

    private void row(Element row, boolean answered) {
        Cell estimate = estimate(names.get(row.child(0).text()));
        boolean shown = PageReading.add(reading, estimate, row.child(1).text());
        difference(estimate, row.child(2).text().replaceFirst(" afgerond$", ""));
        if (row.select("svg circle").size() != (answered ? 1 : 0) + (shown ? 1 : 0)) {
            throw new ContradictionException("A picture draws what is not in its row: " + row);
        }
    }

    private void difference(Cell estimate, String text) {
        if (text.matches("[+−]?\\d+,\\d")) {
            compared.add(estimate);
            reading.addDifference(estimate, answered(), SurfaceCell.number(text));
        } else if (!text.equals("–")) {
            throw new ContradictionException("No difference: " + text);
        }
    }

    /** Words about a group say something only where its difference stands. */
    private void sentence(String text) {
        inText.forEach((name, group) -> {
            boolean named = !group.equals(questionnaire.estimatedGroup()) && text.contains(name);
            if (named && !compared.contains(estimate(group))) {
                throw new ContradictionException("Words without a difference of " + group + ": " + text);
            }
        });
    }

    /** The lines of a report. */
    void read(List<String> lines) {
        boolean within = false;
        StringBuilder row = new StringBuilder();
        for (String line : lines) {
            boolean starts = line.startsWith(CAPTION);
            boolean over = line.matches("\\d+\\. .*") || line.startsWith(TESTS);
            boolean ends = over || PdfReading.isFoot(line) || line.startsWith(PdfReading.ORGANISATION + " ·");
            if (within && (starts || ends || isRow(line) || isStatement(line))) {
                row(row.toString());
                row = new StringBuilder();
            }
            within = starts || within && !over;
            if (within && isStatement(line)) {
                statement = line.split(" ", 2)[0];
            } else if (within && (isRow(line) || row.length() > 0)) {
                row.append(row.length() == 0 ? "" : " ").append(line);
            }
        }
        said(String.join(" ", lines));
    }

    /** What stands in words below the figure of a report, before the table. */
    private void said(String text) {
        Matcher said = SAID.matcher(text);
        while (said.find()) {
            statement = said.group(1);
            sentence(said.group(2));
        }
    }

    private boolean isRow(String line) {
        return names.keySet().stream().anyMatch(name -> line.startsWith(name + " "));
    }

    private boolean isStatement(String line) {
        return questionnaire.statements().stream()
                .map(Statement::key)
                .anyMatch(key -> line.equals(key) || line.startsWith(key + " ("));
    }

    private void row(String text) {
        if (!text.isEmpty()) {
            String[] parts = text.split(" ", 2);
            boolean self = parts[1].startsWith(SELF + " ");
            Cell cell = self ? answered() : estimate(names.get(parts[0]));
            numbers(cell, self ? parts[1].substring(SELF.length() + 1) : parts[1]);
        }
    }

    private void numbers(Cell cell, String text) {
        Matcher row = ROW.matcher(text);
        if (row.matches()) {
            int n = Integer.parseInt(row.group(1).replace(".", ""));
            SurfaceCell read = SurfaceCell.of(row.group(2), n, n);
            reading.add(cell, row.group(3) == null ? read : read.withExtra());
            difference(cell, row.group(4) == null ? "–" : row.group(4));
        } else if (text.matches(".*\\d.*")) {
            throw new ContradictionException("A number where nothing is shown: " + text);
        }
    }

    private Cell estimate(String group) {
        return new Cell(Level.ITEM, group, statement, Aspect.EST);
    }

    private Cell answered() {
        return estimate(questionnaire.estimatedGroup()).of(Aspect.NOW);
    }
}
