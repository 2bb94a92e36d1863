package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.report.answers.AnswerTables;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.content.ScaleWords;

/** Every published number of themes, statements, core values and other questions in tables. */
public final class AnnexChapter {

    private final ReportContent content;
    private final Phrases phrases;

    public AnnexChapter(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(MarginNotes.ofThemes(content.themes(), phrases));
        blocks.addAll(new ChangesTable(content, phrases).introduction());
        boolean first = true;
        for (Section theme : content.themes()) {
            blocks.add(new Block.Heading(
                    2, phrases.say("annex-theme", "theme", theme.name()), first ? Start.ANYWHERE : Start.ROOMY));
            first = false;
            blocks.addAll(theme(theme));
        }
        if (!content.values().isEmpty()) {
            blocks.add(new Block.Heading(2, phrases.say("annex-values"), Start.ROOMY));
            blocks.addAll(MarginNotes.ofValues(content.values(), phrases));
            ScaleWords.byScale(content.values(), phrases).forEach((scale, values) -> blocks.add(values(scale, values)));
        }
        List<Block> answers = AnswerTables.of(
                content.source().questionnaire(), content.source().result(), phrases);
        if (!answers.isEmpty()) {
            blocks.add(new Block.Heading(2, phrases.say("annex-answers"), Start.ROOMY));
            blocks.addAll(answers);
        }
        return blocks;
    }

    private List<Block> theme(Section theme) {
        String scale = ScaleWords.of(theme.scale(), phrases);
        ScoreTable scores = new ScoreTable(phrases, content.asking(), false);
        List<Block> blocks = new ArrayList<>();
        blocks.add(scores.of(
                phrases.say("theme-caption", "theme", theme.name(), "scale", scale),
                List.of(scores.group(Optional.empty(), theme.scores()))));
        blocks.add(statements(theme, scale));
        new DifferencesTable(content, phrases).of(theme).ifPresent(blocks::add);
        new ChangesTable(content, phrases).of(theme).ifPresent(blocks::add);
        new ReliabilityTable(content, phrases).of(theme).ifPresent(blocks::add);
        return blocks;
    }

    private Block statements(Section theme, String scale) {
        ScoreTable table = new ScoreTable(phrases, content.asking(), true);
        List<Block.RowGroup> groups = theme.statements().stream()
                .map(statement -> table.group(Optional.of(title(statement.statement())), statement.scores()))
                .toList();
        return table.of(phrases.say("statements-caption", "theme", theme.name(), "scale", scale), groups);
    }

    private String title(Statement statement) {
        String text = statement.wording().standard().dutch() + otherWordings(statement);
        return statement.reverse() ? phrases.say("reverse", "statement", text) : text;
    }

    /** How groups read it that got it in words of their own. */
    private String otherWordings(Statement statement) {
        return content.present().stream()
                .filter(group -> statement.isAskedTo(group.key())
                        && statement.wording().byAudience().containsKey(group.key()))
                .map(group -> " "
                        + phrases.say(
                                "other-wording",
                                "group",
                                group.name(),
                                "statement",
                                statement.wording().forAudience(group.key()).dutch()))
                .collect(Collectors.joining());
    }

    private Block values(String scale, List<Section> values) {
        ScoreTable table = new ScoreTable(phrases, content.asking(), false);
        return table.of(
                phrases.say("values-caption", "scale", scale),
                values.stream()
                        .map(value -> table.group(Optional.of(title(value)), value.scores()))
                        .toList());
    }

    private static String title(Section value) {
        return value.explanation().equals(value.name()) ? value.name() : value.name() + " · " + value.explanation();
    }
}
