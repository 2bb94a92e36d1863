package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.EstimateClaim;
import nl.lokaledemocratie.quickscan.analysis.claim.EstimateClaim.OfStatement;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.report.content.CellWords;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;

/** What groups think that another answers, beside what these answered (METHOD.md 5b): a figure and the words; a table of the numbers stands below it or in the annex. */
public final class EstimatesChapter {

    private final ReportContent content;
    private final Phrases phrases;
    private final List<OfStatement> statements;

    public EstimatesChapter(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
        this.statements =
                EstimateClaim.list(content.source().result(), content.source().questionnaire());
    }

    /** Whether anybody who took part was asked an estimate, and there is an answer to set it beside. */
    public boolean isNeeded() {
        return statements.stream().anyMatch(statement -> statement.answered().isShown());
    }

    /** Makes the words of this chapter known to its own text. */
    public void define() {
        phrases.define(
                "estimated",
                content.source()
                        .questionnaire()
                        .estimated()
                        .map(group -> group.inText().in(phrases.language()))
                        .orElse(""));
        List<String> groups = content.present().stream()
                .filter(group -> claims().anyMatch(claim -> claim.group().equals(group.key())))
                .map(ReportContent.Group::inText)
                .toList();
        phrases.define("estimators", Enumeration.of(groups, phrases));
    }

    private Stream<EstimateClaim> claims() {
        return statements.stream().flatMap(statement -> statement.claims().stream());
    }

    /** @param tables whether the numbers stand below the figure */
    public List<Block> blocks(boolean tables) {
        List<Block> blocks = new ArrayList<>(new EstimatesFigure(content, phrases, statements).figures());
        List<List<Span>> words = statements.stream()
                .filter(found -> !found.sentences().isEmpty())
                .map(this::words)
                .map(Span::parse)
                .toList();
        if (!words.isEmpty()) {
            blocks.add(new Block.Bullets(words));
        }
        if (tables) {
            blocks.addAll(tables());
        }
        return blocks;
    }

    /** The numbers behind the figures; none where nothing was estimated. */
    public List<Block> tables() {
        return statements.isEmpty() ? List.of() : List.of(table());
    }

    private Block table() {
        return new Block.Table(
                phrases.say("estimates-caption"),
                List.of(
                        new Block.Column(phrases.say("column-group"), 0.3, false),
                        new Block.Column(phrases.say("column-answers"), 0.2, true),
                        new Block.Column(phrases.say("column-estimate"), 0.25, true),
                        new Block.Column(phrases.say("column-difference"), 0.25, true)),
                statements.stream().map(this::rows).toList());
    }

    private Block.RowGroup rows(OfStatement found) {
        String text = found.statement().wording().standard().in(phrases.language());
        return new Block.RowGroup(
                Optional.of(found.statement().reverse() ? phrases.say("reverse", "statement", text) : text),
                Stream.concat(
                                Stream.of(answered(found.answered())),
                                found.claims().stream().map(this::row))
                        .toList());
    }

    private Block.Row answered(ScoreCell cell) {
        String name = content.source()
                .questionnaire()
                .estimated()
                .map(Audience::name)
                .map(text -> phrases.say("estimates-self", "group", text.in(phrases.language())))
                .orElse("");
        return row(name, cell, Block.Cell.of(""));
    }

    private Block.Row row(EstimateClaim claim) {
        Block.Cell difference = claim.difference().isPresent()
                ? Block.Cell.of(phrases.notation().gap(claim.difference().getAsDouble()))
                        .noted(claim.rounded() ? List.of(phrases.say("sign-rounded")) : List.of())
                : claim.estimate().isShown()
                        ? new CellWords(phrases).hidden(1)
                        : new CellWords(phrases).without(claim.estimate().state(), 1);
        return row(name(claim.group()), claim.estimate(), difference);
    }

    private Block.Row row(String name, ScoreCell cell, Block.Cell difference) {
        CellWords words = new CellWords(phrases);
        if (!cell.isShown()) {
            return new Block.Row(List.of(Block.Cell.of(name), words.without(cell.state(), 3)));
        }
        return new Block.Row(List.of(
                Block.Cell.of(name),
                Block.Cell.of(phrases.notation().count(cell.n())),
                new Block.Cell(phrases.notation().mean(cell.mean()), words.below(cell), 1, false)
                        .noted(words.meanings(cell)),
                difference));
    }

    private String words(OfStatement found) {
        return phrases.say(
                "estimates-words",
                "statement",
                found.statement().wording().standard().in(phrases.language()),
                "words",
                found.sentences().stream().map(this::words).collect(Collectors.joining(" ")));
    }

    private String words(EstimateClaim.Sentence said) {
        String phrase =
                "estimates-" + said.says().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> groups = said.groups().stream().map(this::inText).toList();
        return phrases.say(phrase, "groups", Enumeration.of(groups, phrases));
    }

    private String inText(String group) {
        return find(group).map(ReportContent.Group::inText).orElse(group);
    }

    private String name(String group) {
        return find(group).map(ReportContent.Group::name).orElse(group);
    }

    private Optional<ReportContent.Group> find(String group) {
        return content.find(group);
    }
}
