package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.report.answers.AnswerTables;
import nl.lokaledemocratie.quickscan.report.beside.PlaceTable;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.content.ScaleWords;
import nl.lokaledemocratie.quickscan.report.people.ParticipantsChapter;

/** Every published number of themes, statements, core values and other questions in tables, and the tests that follow from them. */
public final class AnnexChapter {

    private final ReportContent content;
    private final Phrases phrases;

    public AnnexChapter(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
    }

    public List<Block> blocks() {
        List<Block> blocks = introduction();
        TestsTable tested = new TestsTable(content, phrases);
        blocks.addAll(tested.introduction());
        boolean first = true;
        for (Section theme : content.themes()) {
            blocks.add(new Block.Heading(
                    2, phrases.say("annex-theme", "theme", theme.name()), first ? Start.ANYWHERE : Start.ROOMY));
            first = false;
            Optional<Block> tests = tested.of(theme);
            blocks.addAll(of(theme, tests.or(() -> new DifferencesTable(content, phrases).of(theme))));
        }
        if (!content.values().isEmpty()) {
            blocks.add(new Block.Heading(2, phrases.say("annex-values"), Start.ROOMY));
            blocks.addAll(ofValues());
        }
        List<Block> participants = new ParticipantsChapter(content, phrases).tables();
        if (!participants.isEmpty()) {
            blocks.add(new Block.Heading(2, phrases.say("annex-participants"), Start.ROOMY));
            blocks.addAll(participants);
        }
        List<Block> estimates = new EstimatesChapter(content, phrases).tables();
        if (!estimates.isEmpty()) {
            blocks.add(new Block.Heading(2, phrases.say("annex-estimates"), Start.ROOMY));
            blocks.addAll(estimates);
        }
        List<Block> answers = AnswerTables.of(
                content.source().questionnaire(), content.source().result(), phrases);
        if (!answers.isEmpty()) {
            blocks.add(new Block.Heading(2, phrases.say("annex-answers"), Start.ROOMY));
            blocks.addAll(answers);
        }
        return blocks;
    }

    /** What the tables of themes need to be read. */
    public List<Block> introduction() {
        List<Block> blocks = new ArrayList<>(MarginNotes.ofThemes(content.themes(), phrases));
        blocks.addAll(new ChangesTable(content, phrases).introduction());
        return blocks;
    }

    /** All themes in a table for each scale, without their statements. */
    public List<Block> ofThemes() {
        List<Block> blocks = new ArrayList<>();
        ScaleWords.byScale(content.themes(), phrases)
                .forEach((scale, themes) ->
                        blocks.add(sections(phrases.say("overview-caption", "scale", scale), themes)));
        return blocks;
    }

    /** The core values in a table for each scale. */
    public List<Block> ofValues() {
        List<Block> blocks = new ArrayList<>(MarginNotes.ofValues(content.values(), phrases));
        ScaleWords.byScale(content.values(), phrases)
                .forEach(
                        (scale, values) -> blocks.add(sections(phrases.say("values-caption", "scale", scale), values)));
        return blocks;
    }

    /** The tables of one theme. */
    public List<Block> of(Section theme) {
        return of(theme, new DifferencesTable(content, phrases).of(theme));
    }

    private List<Block> of(Section theme, Optional<Block> differences) {
        String scale = ScaleWords.of(theme.scale(), phrases);
        ScoreTable scores = new ScoreTable(phrases, content.asking(), false);
        List<Block> blocks = new ArrayList<>();
        blocks.add(scores.of(
                phrases.say("theme-caption", "theme", theme.name(), "scale", scale),
                List.of(scores.group(Optional.empty(), theme.scores()))));
        blocks.add(statements(theme, scale));
        differences.ifPresent(blocks::add);
        new ChangesTable(content, phrases).of(theme).ifPresent(blocks::add);
        new PlaceTable(content, phrases).of(theme).ifPresent(blocks::add);
        new ReliabilityTable(content, phrases).of(theme).ifPresent(blocks::add);
        new CeilingTable(content, phrases).of(theme).ifPresent(blocks::add);
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
        String text = content.wording(statement).in(phrases.language()) + otherWordings(statement);
        return statement.reverse() ? phrases.say("reverse", "statement", text) : text;
    }

    /** How groups read it that got it in words of their own. */
    private String otherWordings(Statement statement) {
        return content.present().stream()
                .filter(group -> statement.isAskedTo(group.key())
                        && !statement.wording().forAudience(group.key()).equals(content.wording(statement)))
                .map(group -> " "
                        + phrases.say(
                                "other-wording",
                                "group",
                                group.name(),
                                "statement",
                                statement.wording().forAudience(group.key()).in(phrases.language())))
                .collect(Collectors.joining());
    }

    private Block sections(String caption, List<Section> sections) {
        ScoreTable table = new ScoreTable(phrases, content.asking(), false);
        return table.of(
                caption,
                sections.stream()
                        .map(value -> table.group(Optional.of(title(value)), value.scores()))
                        .toList());
    }

    private static String title(Section value) {
        return value.explanation().equals(value.name()) ? value.name() : value.name() + " · " + value.explanation();
    }
}
