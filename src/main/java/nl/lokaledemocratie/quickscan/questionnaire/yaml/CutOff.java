package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Finds texts of which YAML takes the rest for a comment, because a {@code #} stands in them and no quotes around them. */
final class CutOff {

    private static final Pattern COMMENT = Pattern.compile("[ \\t]+#");
    /** Behind quotes a remark is usual; one without a space is rather the rest of a text. */
    private static final Pattern REST = Pattern.compile("[ \\t]+#(?=\\S)");

    /** Behind | or > a text begins on the next line. */
    private static final String BLOCK = "[|>][-+0-9]{0,2}[ \\t]+";

    private static final Pattern REST_OF_BLOCK = Pattern.compile(BLOCK + "#(?=\\S)");
    private static final Pattern NOTHING_BUT_COMMENT = Pattern.compile("[ \\t]*:[ \\t]+(?:" + BLOCK + ")?#");

    private final List<String> lines;
    private final Problems problems;

    CutOff(byte[] content, Problems problems) {
        this.lines = new QuestionnaireFile("", content).lines();
        this.problems = problems;
    }

    /** Warns where a comment follows a text, on its line or as the next line of the text. */
    void check(ScalarNode text) {
        Mark end = text.getEndMark();
        if (text.getScalarStyle() == ScalarStyle.SINGLE_QUOTED || text.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            warn(end.getLine(), end.getColumn(), REST);
        } else if (text.getScalarStyle() == ScalarStyle.PLAIN) {
            if (!warn(end.getLine(), end.getColumn(), COMMENT)) {
                checkNextLine(text, end.getLine() + 1);
            }
        } else {
            Mark start = text.getStartMark();
            warn(start.getLine(), start.getColumn(), REST_OF_BLOCK);
        }
    }

    /** Whether nothing but a comment stands in the place of a text. */
    boolean isAll(YamlMap map, String key) {
        Mark end = map.keyNode(key).getEndMark();
        return matches(end.getLine(), end.getColumn(), NOTHING_BUT_COMMENT).isPresent();
    }

    /** Warns where nothing but a comment stands in the place of a text. */
    void checkNothing(YamlMap map, String key) {
        if (map.has(key)) {
            Node node = map.keyNode(key);
            warn(node.getEndMark().getLine(), node.getEndMark().getColumn(), NOTHING_BUT_COMMENT);
        }
    }

    /** A line as deep as the text goes on is meant as a part of it; a comment of its own stands as deep as the keys. */
    private void checkNextLine(ScalarNode text, int next) {
        String first = line(text.getStartMark().getLine());
        boolean startsItsLine = indentation(first) == text.getStartMark().getColumn();
        int deepEnough = indentation(first) + (startsItsLine ? 0 : 1);
        String line = line(next);
        if (line.strip().startsWith("#") && indentation(line) >= deepEnough) {
            warn(next, indentation(line));
        }
    }

    private boolean warn(int line, int column, Pattern comment) {
        Optional<Integer> place = matches(line, column, comment);
        place.ifPresent(at -> warn(line, at));
        return place.isPresent();
    }

    /** The column of the comment that stands at a place. */
    private Optional<Integer> matches(int line, int column, Pattern comment) {
        String text = line(line);
        int from = text.offsetByCodePoints(0, Math.min(column, text.codePointCount(0, text.length())));
        Matcher found = comment.matcher(text).region(from, text.length());
        return found.lookingAt() ? Optional.of(text.codePointCount(0, found.end() - 1)) : Optional.empty();
    }

    private void warn(int line, int column) {
        problems.warn(line + 1, column + 1, Code.CUT_OFF, Phrase.of("cutOff"), Phrase.of("cutOff.remedy"));
    }

    private String line(int number) {
        return number < lines.size() ? lines.get(number) : "";
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
