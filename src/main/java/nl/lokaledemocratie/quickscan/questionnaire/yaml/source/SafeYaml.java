package nl.lokaledemocratie.quickscan.questionnaire.yaml.source;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.StreamReader;

/** Turns bytes into a tree of nodes, and refuses whatever a questionnaire never needs: anchors, tags, depth, size. */
public final class SafeYaml {

    public static final int MAX_BYTES = 256 * 1024;
    private static final int MAX_DEPTH = 20;

    private final Problems problems;

    public SafeYaml(Problems problems) {
        this.problems = problems;
    }

    /** The root of the document, or empty when there is at least one problem. */
    public Optional<Node> read(byte[] content) {
        if (content.length > MAX_BYTES) {
            problems.add(1, 1, Code.TOO_LARGE, Phrase.of("largeFile", MAX_BYTES / 1024), Phrase.of("largeFile.remedy"));
            return Optional.empty();
        }
        return decode(content).flatMap(this::compose);
    }

    private Optional<String> decode(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            int column = text.length() - text.lastIndexOf('\n');
            problems.add(line, column, Code.NOT_UTF8, Phrase.of("notUtf8"), Phrase.of("notUtf8.remedy"));
            return Optional.empty();
        }
        return refuseControls(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** YAML takes no invisible signs, and would not tell where they are. */
    private Optional<String> refuseControls(String text) {
        int line = 1;
        int column = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!StreamReader.isPrintable(text.codePointAt(at))) {
                problems.add(
                        line,
                        column,
                        Code.NOT_YAML,
                        Phrase.of("unseenSign", Character.getName(text.codePointAt(at))),
                        Phrase.of("removeIt"));
                return Optional.empty();
            }
            boolean isEnd = text.charAt(at) == '\n';
            line += isEnd ? 1 : 0;
            column = isEnd ? 1 : column + 1;
        }
        UnseenSigns.warn(text, problems);
        return Optional.of(text);
    }

    private Optional<Node> compose(String text) {
        try {
            checkEvents(text);
            if (!problems.isEmpty()) {
                return Optional.empty();
            }
            Node root = new Yaml(options()).compose(new StringReader(text));
            if (root == null) {
                problems.add(1, 1, Code.EMPTY_FILE, Phrase.of("emptyFile"), Phrase.of("emptyFile.remedy"));
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException e) {
            addSyntaxProblem(e);
        } catch (YAMLException e) {
            problems.add(1, 1, Code.NOT_YAML, SyntaxError.OTHER.text(), SyntaxError.OTHER.remedy());
        }
        return Optional.empty();
    }

    private void addSyntaxProblem(MarkedYAMLException e) {
        SyntaxError error = SyntaxError.of(e);
        Optional<Mark> place = error.place(e);
        problems.add(
                place.map(Mark::getLine).orElse(0) + 1,
                place.map(Mark::getColumn).orElse(0) + 1,
                Code.NOT_YAML,
                error.text(),
                error.remedy());
    }

    /** One cheap pass before anything is built, so that nothing can explode. */
    private void checkEvents(String text) {
        int depth = 0;
        int documents = 0;
        for (Event event : new Yaml(options()).parse(new StringReader(text))) {
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                problems.add(event.getStartMark(), Code.TOO_DEEP, Phrase.of("tooDeep"), Phrase.of("tooDeep.remedy"));
                return;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                problems.add(
                        event.getStartMark(),
                        Code.ONE_DOCUMENT,
                        Phrase.of("secondDocument"),
                        Phrase.of("secondDocument.remedy"));
                return;
            }
            checkNode(event);
        }
    }

    private void checkNode(Event event) {
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            problems.add(event.getStartMark(), Code.NO_ANCHORS, Phrase.of("noAnchors"), Phrase.of("noAnchors.remedy"));
        }
        if (tag(event) != null) {
            problems.add(event.getStartMark(), Code.NO_TAGS, Phrase.of("noTags"), Phrase.of("noTags.remedy"));
        }
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : null;
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_BYTES);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(0);
        options.setAllowRecursiveKeys(false);
        return options;
    }

    /** The words of a file, for messages: short, on one line, with what is not seen by its number. */
    public static String shown(String value) {
        String line =
                String.join(" ", Arrays.asList(CleanText.named(value).strip().split("\\s+")));
        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }
}
