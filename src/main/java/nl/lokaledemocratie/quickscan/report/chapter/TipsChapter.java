package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.tips.Tips;
import nl.lokaledemocratie.quickscan.tips.Tips.Tip;

/** Which tips belong to which theme, and what each of them is. Tips that are not known (any more) are left out. */
public record TipsChapter(List<Theme> themes, Phrases phrases) {

    /** Whether there is anything to show. */
    public static boolean isNeeded(List<Theme> themes) {
        return themes.stream()
                .flatMap(theme -> theme.tips().stream())
                .anyMatch(Tips.standard().keys()::contains);
    }

    public List<Block> blocks() {
        return List.of(byTheme(), explanations());
    }

    private Block byTheme() {
        List<Block.Row> rows = themes.stream()
                .filter(theme -> !tips(theme).isEmpty())
                .map(theme -> new Block.Row(List.of(
                        Block.Cell.of(theme.name().dutch()),
                        Block.Cell.of(tips(theme).stream().map(Tip::name).collect(Collectors.joining("; "))))))
                .toList();
        return new Block.Table(
                phrases.say("tips-caption"),
                List.of(
                        new Block.Column(phrases.say("column-theme"), 0.34, false),
                        new Block.Column(phrases.say("column-tips"), 0.66, false)),
                List.of(new Block.RowGroup(Optional.empty(), rows)));
    }

    private Block explanations() {
        Map<String, Tip> named = new LinkedHashMap<>();
        themes.forEach(theme -> tips(theme).forEach(tip -> named.putIfAbsent(tip.key(), tip)));
        List<Block.Row> rows = new ArrayList<>();
        named.values()
                .forEach(tip -> rows.add(new Block.Row(List.of(
                        Block.Cell.of(tip.name()),
                        new Block.Cell(
                                tip.explanation(),
                                phrases.say(
                                        "tip-source", "source", tip.source(), "seen", Notation.DUTCH.date(tip.seen())),
                                1,
                                false),
                        Block.Cell.of(tip.step())))));
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
