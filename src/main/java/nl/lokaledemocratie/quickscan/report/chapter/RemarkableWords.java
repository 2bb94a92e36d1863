package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.claim.Claims;
import nl.lokaledemocratie.quickscan.analysis.claim.Examined;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedRemarkable;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import nl.lokaledemocratie.quickscan.document.Markup;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.glossary.Glossary;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;

/** Where groups see reality differently, and what changed since the previous scan: the remarkable results of METHOD.md 11 in words. */
public final class RemarkableWords {

    private final ReportContent content;
    private final Phrases phrases;
    private final Examined examined;

    public RemarkableWords(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
        examined = Examined.of(content.source().result());
    }

    /** What stands out of one theme, of all kinds, besides what was told of it, below the name of the theme; nothing where nothing does. */
    public List<Block> of(Section theme, List<PublishedRemarkable> told) {
        List<String> sentences = sentences(theme, told);
        return sentences.isEmpty()
                ? List.of()
                : List.of(
                        body(phrases.say("theme-remarkable")),
                        new Block.Bullets(sentences.stream().map(Span::parse).toList()));
    }

    /** All that stands out, in sentences that stand below the name of the theme. */
    public List<String> sentences(Section theme) {
        return sentences(theme, List.of());
    }

    private List<String> sentences(Section theme, List<PublishedRemarkable> told) {
        return Stream.of(
                        sentences(RemarkableKind.PAIRED_GAP, theme, told, this::gap),
                        sentences(RemarkableKind.PERCEPTION_GAP, theme, told, this::between),
                        sentences(RemarkableKind.TREND, theme, told, this::since))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<String> sentences(
            RemarkableKind kind,
            Section theme,
            List<PublishedRemarkable> told,
            Function<PublishedRemarkable, String> sentence) {
        return content.source().result().findings().remarkable(kind).stream()
                .filter(row -> row.cells().get(0).key().equals(theme.key()))
                .filter(row -> !told.contains(row))
                .map(sentence)
                .map(words -> unnamed(words, theme));
    }

    private static String unnamed(String sentence, Section theme) {
        String name = Markup.strong(theme.name()) + ": ";
        return sentence.startsWith(name) ? capital(sentence.substring(name.length())) : sentence;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String gap(PublishedRemarkable row) {
        return phrases.say(
                "theme-gap",
                "name",
                group(row.cells().get(0)),
                "gap",
                phrases.notation().gap(row.estimate()));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (content.asking().isGap()) {
            add(blocks, RemarkableKind.PAIRED_GAP, phrases.say("highlights-paired"), this::within);
        }
        if (content.asking().isNow() && content.present().size() > 1) {
            add(blocks, RemarkableKind.PERCEPTION_GAP, phrases.say("highlights-groups"), this::between);
        }
        content.source().previousScan().ifPresent(scan -> since(blocks, scan));
        return blocks;
    }

    /** Only now is looked at for what stands out. */
    private void since(List<Block> blocks, String scan) {
        if (content.asking().isNow()) {
            add(blocks, RemarkableKind.TREND, phrases.say("highlights-trend", "previous", scan), this::since);
            blocks.addAll(new WhoTookPart(content, phrases).blocks());
        }
    }

    private void add(
            List<Block> blocks, RemarkableKind kind, String title, Function<PublishedRemarkable, String> sentence) {
        List<List<Span>> lines = content.source().result().findings().remarkable(kind).stream()
                .map(sentence)
                .map(Span::parse)
                .toList();
        boolean explained = blocks.stream().anyMatch(Block.Bullets.class::isInstance);
        blocks.add(new Block.Heading(2, title, Start.WHOLE));
        if (lines.isEmpty()) {
            blocks.add(body(phrases.say(examined.isFor(kind) ? "findings-none" : "findings-nothing")));
        } else if (explained) {
            blocks.add(new Block.Bullets(lines));
        } else {
            Glossary.Entry entry = Glossary.standard().get("remarkable");
            blocks.add(body(phrases.say(
                            "word",
                            "term",
                            entry.term().in(phrases.language()),
                            "meaning",
                            entry.meaning().in(phrases.language()))
                    + " " + phrases.say("findings-order")));
            blocks.add(new Block.Bullets(lines));
        }
    }

    private String within(PublishedRemarkable row) {
        Cell cell = row.cells().get(0);
        return levels(row, cell.of(Aspect.NOW), cell.of(Aspect.WISH))
                .map(levels -> phrases.say("highlight-paired-levels", levels))
                .orElseGet(() -> phrases.say(
                        "highlight-paired",
                        "name",
                        group(cell, Group::name),
                        "theme",
                        theme(cell.key()),
                        "gap",
                        phrases.notation().gap(row.estimate())));
    }

    /** The words of a sentence with levels; empty where one of these may not be said. */
    private Optional<String[]> levels(PublishedRemarkable row, Cell first, Cell second) {
        return mean(first).flatMap(one -> mean(second).map(two -> words(row, one, two)));
    }

    private String[] words(PublishedRemarkable row, String first, String second) {
        Cell cell = row.cells().get(0);
        Cell other = row.cells().get(row.cells().size() - 1);
        return new String[] {
            "name", group(cell, Group::name),
            "group", group(cell),
            "other", group(other),
            "theme", theme(cell.key()),
            "first", first,
            "second", second
        };
    }

    private Optional<String> mean(Cell cell) {
        return content.source().result().find(cell).filter(Claims::isSayable).map(score -> phrases.notation()
                .mean(score.mean().orElseThrow()));
    }

    private String between(PublishedRemarkable row) {
        return levels(row, row.cells().get(0), row.cells().get(1))
                .map(levels -> phrases.say("highlight-levels", levels))
                .orElseGet(() -> points(row));
    }

    private String points(PublishedRemarkable row) {
        return say(
                row.estimate() > 0 ? "highlight-higher" : "highlight-lower",
                row,
                group(row.cells().get(1)));
    }

    private String since(PublishedRemarkable row) {
        return content.source().result().findings().changes().stream()
                .filter(change -> change.cell().equals(row.cells().get(0)))
                .findFirst()
                .map(change -> phrases.say(
                        "highlight-since",
                        words(
                                row,
                                phrases.notation().mean(change.before()),
                                phrases.notation().mean(change.now()))))
                .orElseGet(() -> moved(row));
    }

    private String moved(PublishedRemarkable row) {
        return say(row.estimate() > 0 ? "highlight-rose" : "highlight-fell", row, "");
    }

    private String say(String phrase, PublishedRemarkable row, String other) {
        Cell cell = row.cells().get(0);
        return phrases.say(
                phrase,
                "theme",
                theme(cell.key()),
                "group",
                group(cell),
                "other",
                other,
                "points",
                phrases.notation().mean(Math.abs(row.estimate())));
    }

    private String theme(String key) {
        return content.source().questionnaire().themes().stream()
                .filter(theme -> theme.key().equals(key))
                .map(theme -> theme.name().in(phrases.language()))
                .findFirst()
                .orElse(key);
    }

    private String group(Cell cell) {
        return group(cell, Group::inText);
    }

    private String group(Cell cell, Function<Group, String> name) {
        return content.find(cell.group()).map(name).orElse(cell.group());
    }

    private static Block body(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.BODY, Span.parse(text));
    }
}
