package nl.lokaledemocratie.quickscan.export.compared;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers.Entry;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.comparison.map.Ground;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import nl.lokaledemocratie.quickscan.document.Block.Paragraph.Kind;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.document.pdf.TaggedPdf;
import nl.lokaledemocratie.quickscan.document.seal.Digest;
import nl.lokaledemocratie.quickscan.document.seal.Imprint;
import nl.lokaledemocratie.quickscan.notation.Notation;

/**
 * A comparison of one group as a tagged PDF in {@code nl} or {@code en}: in words, in figures, and each number in a table. The same published results and
 * the same choice are the same file, byte for byte.
 */
public final class ComparedReport {

    private final ComparedNumbers numbers;
    private final String groupName;
    private final List<About.Line> chosen;
    private final Ground ground;
    private final ReportWords words;
    private final Notation notation;
    private final List<Block> blocks = new ArrayList<>();

    private ComparedReport(
            ComparedNumbers numbers, String groupName, List<About.Line> chosen, Ground ground, String language) {
        this.numbers = numbers;
        this.groupName = groupName;
        this.chosen = chosen;
        this.ground = ground;
        words = new ReportWords(language);
        notation = Notation.in(Locale.forLanguageTag(language));
    }

    /**
     * The whole file.
     *
     * @param numbers   of one organisation or more
     * @param groupName as in running text
     * @param chosen    in words: each a name and a value
     * @param ground    of the maps
     */
    public static byte[] render(
            ComparedNumbers numbers, String groupName, List<About.Line> chosen, Ground ground, String language) {
        return TaggedPdf.write(new ComparedReport(numbers, groupName, chosen, ground, language).compose());
    }

    private Document compose() {
        cover();
        heading(1, words.say("report-short"), Start.NEW_PAGE);
        inWords();
        heading(2, words.say("report-how"), Start.WHOLE);
        blocks.add(new Block.Bullets(List.of(
                words.spans("about-set-text"),
                words.spans("report-how-who"),
                words.spans("about-compared-left-out-text"),
                words.spans("report-how-small"))));
        blocks.add(new Block.Contents(words.say("report-contents")));
        for (Level level : ComparedNumbers.LEVELS) {
            if (!topics(level).isEmpty()) {
                heading(1, words.say("report-figures-" + kind(level)), Start.NEW_PAGE);
                paragraph(Kind.BODY, words.say("report-figures-text", "group", groupName));
                blocks.addAll(new ComparedFigures(numbers, words, notation).of(level, topics(level)));
            }
        }
        maps();
        heading(1, words.say("report-numbers"), Start.NEW_PAGE);
        paragraph(Kind.BODY, words.say("report-numbers-text", "group", groupName));
        ComparedTables tables = new ComparedTables(numbers, words, notation);
        for (Level level : ComparedNumbers.LEVELS) {
            topics(level).forEach(topic -> {
                heading(2, topic.name().in(words.language()), Start.ROOMY);
                blocks.add(tables.of(level, topic));
            });
        }
        heading(1, words.say("report-source"), Start.NEW_PAGE);
        blocks.add(tables.published());
        paragraph(Kind.NOTE, words.say("about-licence-text"));
        return new Document(
                words.language(),
                words.say("report-title") + ": " + groupName,
                words.say("report-subject"),
                date(),
                Imprint.of(fingerprint()),
                words.say("report-title") + ": " + groupName,
                numbers.isFictional() ? words.say("about-fictional") : "",
                words.say("report-footer"),
                words.say("report-page"),
                blocks);
    }

    private void cover() {
        List<String> facts = new ArrayList<>();
        facts.add(words.say("about-organisations") + ": "
                + notation.count(numbers.entries().size()));
        chosen.forEach(line -> facts.add(line.name() + ": " + line.value()));
        facts.add(closed());
        List<String> notices = new ArrayList<>();
        if (numbers.isFictional()) {
            notices.add(words.say("about-fictional-text"));
        }
        notices.add(words.say("about-unofficial"));
        blocks.add(new Block.Cover(
                words.say("about-source-text"), words.say("report-title"), capital(groupName), facts, notices));
    }

    private String closed() {
        LocalDate first = days().stream().min(Comparator.naturalOrder()).orElse(date());
        return first.equals(date())
                ? words.say("about-closed") + " " + notation.date(first)
                : words.say("report-closed", "first", notation.date(first), "last", notation.date(date()));
    }

    /** How far now, wish and gap lie apart, theme by theme, without naming who is where. */
    private void inWords() {
        paragraph(
                Kind.LEAD,
                words.say(
                        "report-lead",
                        "group",
                        groupName,
                        "n",
                        notation.count(numbers.entries().size())));
        Ranges ranges = new Ranges(numbers, words, notation);
        blocks.add(
                new Block.Bullets(topics(Level.THEME).stream().map(ranges::of).toList()));
    }

    /** The gap of each theme, where any of the organisations has a place on the map. */
    private void maps() {
        ComparedMaps maps = new ComparedMaps(numbers, ground, words, notation);
        if (maps.isDrawn()) {
            heading(1, words.say("report-map"), Start.NEW_PAGE);
            paragraph(
                    Kind.BODY,
                    words.say("report-map-text", "group", groupName, "numbers", words.say("report-numbers")));
            blocks.addAll(maps.of(groupName));
        }
    }

    private List<Topic> topics(Level level) {
        return numbers.topics().getOrDefault(level, List.of());
    }

    private List<LocalDate> days() {
        return numbers.entries().stream().map(entry -> entry.scan().closedOn()).toList();
    }

    /** The day on which the last of them closed: nothing in the file tells when it was made. */
    private LocalDate date() {
        return days().stream().max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
    }

    /** Of all that is compared, in its order, and of what was chosen. */
    private String fingerprint() {
        String all = numbers.entries().stream()
                .map(Entry::published)
                .map(published -> published.fingerprint() + " " + published.revision())
                .collect(Collectors.joining("\n"));
        return Digest.of((numbers.group() + "\n" + chosen + "\n" + ground.others() + "\n" + all)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String kind(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void heading(int level, String text, Start start) {
        blocks.add(new Block.Heading(level, text, start));
    }

    private void paragraph(Kind kind, String text) {
        blocks.add(new Block.Paragraph(kind, List.of(Span.plain(text))));
    }
}
