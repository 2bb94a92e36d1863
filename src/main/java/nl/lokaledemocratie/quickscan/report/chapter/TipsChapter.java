package nl.lokaledemocratie.quickscan.report.chapter;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Markup;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.tips.Tips;
import nl.lokaledemocratie.quickscan.tips.Tips.Tip;

/** What can help with the themes of which something stands out: each with what that is; nothing where nothing does. */
public final class TipsChapter {

    private final Phrases phrases;
    private final List<Theme> themes;
    private final Map<String, String> findings;

    /** @param findings by key of a theme, what stands out of it, in words; nothing where nothing does */
    public TipsChapter(List<Theme> themes, Map<String, String> findings, Phrases phrases) {
        this.phrases = phrases;
        this.findings = Map.copyOf(findings);
        this.themes = themes.stream()
                .filter(theme ->
                        findings.containsKey(theme.key()) && !tips(theme).isEmpty())
                .toList();
    }

    public static TipsChapter of(ReportContent content, Phrases phrases) {
        Map<String, String> findings = new HashMap<>();
        RemarkableWords words = new RemarkableWords(content, phrases);
        content.themes().forEach(theme -> {
            List<String> sentences = words.sentences(theme);
            if (!sentences.isEmpty()) {
                findings.put(theme.key(), Markup.plain(String.join(" ", sentences)));
            }
        });
        return new TipsChapter(content.source().questionnaire().themes(), findings, phrases);
    }

    /** Whether there is anything to show. */
    public boolean isNeeded() {
        return !themes.isEmpty();
    }

    public List<Block> blocks() {
        return List.of(byTheme(), explanations());
    }

    private Block byTheme() {
        List<Block.Row> rows = themes.stream()
                .map(theme -> new Block.Row(List.of(
                        new Block.Cell(
                                theme.name().in(phrases.language()),
                                requireNonNull(findings.get(theme.key())),
                                1,
                                false),
                        Block.Cell.of(tips(theme).stream()
                                .map(tip -> tip.name().in(phrases.language()))
                                .collect(Collectors.joining("; "))))))
                .toList();
        return new Block.Table(
                phrases.say("tips-caption"),
                List.of(
                        new Block.Column(phrases.say("column-finding"), 0.45, false),
                        new Block.Column(phrases.say("column-tips"), 0.55, false)),
                List.of(new Block.RowGroup(Optional.empty(), rows)));
    }

    private Block explanations() {
        Map<String, Tip> named = new LinkedHashMap<>();
        themes.forEach(theme -> tips(theme).forEach(tip -> named.putIfAbsent(tip.key(), tip)));
        List<Block.Row> rows = new ArrayList<>();
        named.values()
                .forEach(tip -> rows.add(new Block.Row(List.of(
                        Block.Cell.of(tip.name().in(phrases.language())),
                        new Block.Cell(
                                tip.explanation().in(phrases.language()),
                                phrases.say(
                                        "tip-source",
                                        "source",
                                        tip.source(),
                                        "seen",
                                        phrases.notation().date(tip.seen())),
                                1,
                                false),
                        Block.Cell.of(phrases.say("step-" + tip.step()))))));
        return new Block.Table(
                phrases.say("tips-explained-caption"),
                List.of(
                        new Block.Column(phrases.say("column-tip"), 0.3, false),
                        new Block.Column(phrases.say("column-explanation"), 0.57, false),
                        new Block.Column(phrases.say("column-step"), 0.13, false)),
                List.of(new Block.RowGroup(Optional.empty(), rows)));
    }

    private static List<Tip> tips(Theme theme) {
        return theme.tips().stream()
                .filter(Tips.standard().keys()::contains)
                .map(Tips.standard()::get)
                .toList();
    }
}
