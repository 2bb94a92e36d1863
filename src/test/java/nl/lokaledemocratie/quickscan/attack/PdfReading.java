package nl.lokaledemocratie.quickscan.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a report of a questionnaire in which everything is called by its key: tables, texts and the words of its figures. */
final class PdfReading {

    static final String ORGANISATION = "Proefstad";

    private static final String WORDS = "–|geen antwoorden|geen score|niet gevraagd";
    private static final Pattern MARGIN = Pattern.compile("[(\\[][+−]?\\d+,\\d(?: tot [+−]?\\d+,\\d)?[)\\]]");

    /** What signs mean, at the foot of a page. */
    private static final Pattern FOOT = Pattern.compile(
            "^(?:\\(…\\)|\\[…\\]|\\* van wie|Verschillen zijn berekend|niet vast te stellen:|– geen antwoorden|… →)"
                    + " ?.*");

    private static final Pattern TOKEN = Pattern.compile(
            WORDS + "|verdeeld|" + MARGIN + "|[+−]?\\d+,\\d → \\d+,\\d|[+−]?\\d+,\\d|(?:nu|wens) \\d+%|\\d+% / \\d+%");
    private static final Pattern ANSWERS = Pattern.compile("^([\\d.]+)(?: tot ([\\d.]+))?(?= |$)");
    private static final Pattern OTHER_TABLE = Pattern.compile(
            "\\S+: (?:verschil(?:len)? tussen|vergeleken met|samenhang van|hoeveel procent|naast andere) .*");
    private static final Pattern CAPTION =
            Pattern.compile("^(?:(\\S+): (uitkomst van het thema|de stellingen), |(Uitkomst per kernwaarde), )");
    private static final Pattern GAP =
            Pattern.compile("(\\S+)(?:: van \\S+ nu naar \\S+ als wens)?:? \\(?([+−]?\\d+,\\d)\\)?");

    private static final String NUMBER = "[+−]?\\d+,\\d";
    private static final Pattern SPOKEN_GAP = Pattern.compile(
            "bij (\\S+) valt de kloof op bij ‘(\\S+)’ \\(van (" + NUMBER + ") nu naar (" + NUMBER + ") als wens\\)");
    private static final Pattern SPOKEN_PAIR = Pattern.compile(
            "over ‘(\\S+)’ zien (\\S+) en (\\S+) het nu verschillend \\((" + NUMBER + ") en (" + NUMBER + ")\\)");
    private static final String NOTES = "(?: (?:ongeveer gelijk|een klein verschil|niet vast te stellen))?";
    private static final Pattern PAIRS =
            Pattern.compile("(\\S+): verschillen tussen groepen|(\\S+) min (\\S+): (nu|wens) ("
                    + NUMBER + "|" + WORDS + ")|(\\S+) min (\\S+) (" + NUMBER + "|" + WORDS + ")" + NOTES + "(?: ("
                    + NUMBER + "|" + WORDS
                    + "))?");
    private static final Pattern CHANGES = Pattern.compile("(\\S+): vergeleken met de vorige scan|(\\S+): (nu|wens) ("
            + NUMBER + ") \\([\\d.]+ antwoorden\\) (" + NUMBER + ") \\([\\d.]+ antwoorden\\) (" + NUMBER + ")");

    private final Codebook codebook;
    private final Map<String, String> groups;
    private final Map<String, String> inText;
    private final SurfaceReading reading = new SurfaceReading();
    private final EstimateReading estimates;

    private Optional<Level> level = Optional.empty();
    private String key = "";
    private String group = "";
    private StringBuilder row = new StringBuilder();

    private PdfReading(Questionnaire questionnaire) {
        codebook = Codebook.of(questionnaire);
        groups = questionnaire.audiences().stream()
                .collect(Collectors.toMap(audience -> audience.name().dutch(), Audience::key));
        inText = questionnaire.audiences().stream()
                .collect(Collectors.toMap(audience -> audience.inText().dutch(), Audience::key));
        estimates = new EstimateReading(questionnaire, reading);
    }

    static SurfaceReading of(byte[] pdf, Questionnaire questionnaire) {
        PdfReading reader = new PdfReading(questionnaire);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            List<String> lines = text.lines().map(String::strip).toList();
            lines.forEach(reader::line);
            reader.endRow();
            reader.highlights(text.replaceAll("\\s+", " "));
            reader.pairs(text.replaceAll("\\s+", " "));
            reader.changes(text.replaceAll("\\s+", " "));
            new FindingsReading(questionnaire, reader.reading).read(text.replaceAll("\\s+", " "));
            reader.estimates.read(lines);
            reader.figures(document.getDocumentCatalog().getStructureTreeRoot());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.reading;
    }

    private void line(String line) {
        Matcher caption = CAPTION.matcher(line);
        String start = line.split(" ", 2)[0];
        if (isFoot(line)) {
            endRow();
        } else if (OTHER_TABLE.matcher(line).matches()) {
            endRow();
            level = Optional.empty();
        } else if (caption.find()) {
            endRow();
            level = Optional.of(
                    caption.group(3) != null
                            ? Level.VALUE
                            : caption.group(2).startsWith("uitkomst") ? Level.THEME : Level.ITEM);
            key = level.get() == Level.THEME ? caption.group(1) : "";
        } else if (line.startsWith(EstimateReading.CAPTION) || line.startsWith(EstimateReading.TESTS)) {
            endRow();
            level = Optional.empty();
        } else if (line.startsWith(ORGANISATION + " ·") || line.matches("\\d+\\. .*")) {
            endRow();
        } else if (level.isPresent() && groups.containsKey(start) && line.contains(" ")) {
            endRow();
            group = groups.get(start);
            row.append(line.substring(start.length()));
        } else if (level.isPresent()
                && level.get() != Level.THEME
                && keys(level.get()).contains(start)
                && (line.equals(start) || line.startsWith(start + " ("))) {
            endRow();
            key = start;
        } else if (!group.isEmpty()) {
            row.append(' ').append(line);
        }
    }

    /** Whether the foot of a page says there what its signs mean. */
    static boolean isFoot(String line) {
        return FOOT.matcher(line).matches();
    }

    private List<String> keys(Level of) {
        return codebook.cells(of, "", Aspect.ALL).map(Cell::key).distinct().toList();
    }

    private void endRow() {
        if (!group.isEmpty()) {
            read(row.toString().strip());
        }
        group = "";
        row = new StringBuilder();
    }

    private void read(String text) {
        Matcher answers = ANSWERS.matcher(text);
        if (!answers.find()) {
            return;
        }
        int low = count(answers.group(1));
        int high = answers.group(2) == null ? low : count(answers.group(2));
        List<String> tokens = TOKEN.matcher(text.substring(answers.end()))
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
        List<String> numbers = new ArrayList<>();
        List<Boolean> extras = new ArrayList<>();
        for (String token : tokens) {
            boolean number = numbers.size() < Aspect.ALL.size() && (isWords(token) || token.matches(NUMBER));
            if (number) {
                numbers.add(token);
                extras.add(false);
            } else if (MARGIN.matcher(token).matches() || token.equals("verdeeld")) {
                extras.set(extras.size() - 1, true);
            }
        }
        while (numbers.size() < Aspect.ALL.size()) {
            int word = isWords(numbers.get(0)) ? 0 : numbers.size() - 1;
            numbers.add(word, numbers.get(word));
            extras.add(word, extras.get(word));
        }
        List<Aspect> columns = List.of(Aspect.NOW, Aspect.WISH, Aspect.GAP);
        for (int column = 0; column < columns.size(); column++) {
            if (!isWords(numbers.get(column))) {
                SurfaceCell cell = SurfaceCell.of(numbers.get(column), low, high);
                SurfaceCell read = extras.get(column) ? cell.withExtra() : cell;
                add(columns.get(column), column == 2 && text.contains("→") ? read.withSides() : read);
            }
        }
        tokens.stream().filter(token -> token.endsWith("%")).forEach(token -> {
            if (!token.startsWith("wens")) {
                add(Aspect.NOW, SurfaceCell.extraOnly());
            }
            if (!token.startsWith("nu")) {
                add(Aspect.WISH, SurfaceCell.extraOnly());
            }
        });
    }

    private void add(Aspect aspect, SurfaceCell cell) {
        reading.add(new Cell(level.orElseThrow(), group, key, aspect), cell);
    }

    private static boolean isWords(String token) {
        return token.matches(WORDS);
    }

    private static int count(String dutch) {
        return Integer.parseInt(dutch.replace(".", ""));
    }

    /** The gaps that the summary names, and the statements on which people differ. */
    private void highlights(String text) {
        for (Map.Entry<String, String> named : groups.entrySet()) {
            Matcher sentence = Pattern.compile(
                            "• " + named.getKey() + " · .*?(?=•|Over |Waarover|" + ORGANISATION + " ·)")
                    .matcher(text);
            while (sentence.find()) {
                Matcher gap = GAP.matcher(sentence.group());
                while (gap.find()) {
                    if (keys(Level.THEME).contains(gap.group(1))) {
                        reading.add(
                                new Cell(Level.THEME, named.getValue(), gap.group(1), Aspect.GAP),
                                SurfaceCell.of(gap.group(2), 0, SurfaceCell.UNKNOWN));
                    }
                }
            }
            Matcher divided = Pattern.compile("• " + named.getKey() + ", (nu|wens): (\\S+)")
                    .matcher(text);
            Matcher paired = Pattern.compile("• " + named.getKey() + ", (\\S+): (" + NUMBER + ")")
                    .matcher(text);
            while (paired.find()) {
                reading.add(
                        new Cell(Level.THEME, named.getValue(), paired.group(1), Aspect.GAP),
                        SurfaceCell.of(paired.group(2), 0, SurfaceCell.UNKNOWN));
            }
            while (divided.find()) {
                Aspect aspect = divided.group(1).equals("nu") ? Aspect.NOW : Aspect.WISH;
                reading.add(new Cell(Level.ITEM, named.getValue(), divided.group(2), aspect), SurfaceCell.extraOnly());
            }
        }
    }

    /** The tables of differences between groups. */
    private void pairs(String text) {
        Matcher row = PAIRS.matcher(text);
        String theme = "";
        while (row.find()) {
            if (row.group(1) != null) {
                theme = row.group(1);
            } else if (row.group(4) == null) {
                pair(theme, row.group(6), row.group(7), Aspect.NOW, row.group(8));
                pair(theme, row.group(6), row.group(7), Aspect.WISH, row.group(9));
            } else {
                Aspect aspect = row.group(4).equals("nu") ? Aspect.NOW : Aspect.WISH;
                pair(theme, row.group(2), row.group(3), aspect, row.group(5));
            }
        }
    }

    private void pair(String theme, String first, String second, Aspect aspect, String printed) {
        boolean named = groups.containsKey(first) && groups.containsKey(second);
        if (named && printed != null && !isWords(printed)) {
            reading.addDifference(
                    new Cell(Level.THEME, groups.get(first), theme, aspect),
                    new Cell(Level.THEME, groups.get(second), theme, aspect),
                    SurfaceCell.number(printed));
        }
    }

    /** The tables of what changed since the previous scan. */
    private void changes(String text) {
        Matcher row = CHANGES.matcher(text);
        String theme = "";
        while (row.find()) {
            if (row.group(1) != null) {
                theme = row.group(1);
            } else {
                Aspect aspect = row.group(3).equals("nu") ? Aspect.NOW : Aspect.WISH;
                reading.addChange(
                        new Cell(Level.THEME, groups.get(row.group(2)), theme, aspect),
                        new ReadChange(
                                Optional.of(SurfaceCell.number(row.group(5))),
                                Optional.of(SurfaceCell.number(row.group(4))),
                                Optional.of(SurfaceCell.number(row.group(6)))));
            }
        }
    }

    /** The alternative texts, which a screen reader speaks. */
    private void figures(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Optional.ofNullable(element.getAlternateDescription()).ifPresent(this::alternative);
                figures(element);
            }
        }
    }

    private void alternative(String text) {
        Matcher gap = SPOKEN_GAP.matcher(text);
        while (gap.find()) {
            spoken(gap.group(1), gap.group(2), Aspect.NOW, gap.group(3));
            spoken(gap.group(1), gap.group(2), Aspect.WISH, gap.group(4));
        }
        Matcher pair = SPOKEN_PAIR.matcher(text);
        while (pair.find()) {
            spoken(pair.group(2), pair.group(1), Aspect.NOW, pair.group(4));
            spoken(pair.group(3), pair.group(1), Aspect.NOW, pair.group(5));
        }
    }

    private void spoken(String of, String theme, Aspect aspect, String printed) {
        if (!inText.containsKey(of) || !keys(Level.THEME).contains(theme)) {
            throw new ContradictionException("Nobody knows what is drawn: " + theme + " of " + of);
        }
        reading.add(
                new Cell(Level.THEME, inText.get(of), theme, aspect), SurfaceCell.of(printed, 0, SurfaceCell.UNKNOWN));
    }
}
