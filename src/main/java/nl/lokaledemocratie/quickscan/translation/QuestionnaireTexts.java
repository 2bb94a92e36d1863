package nl.lokaledemocratie.quickscan.translation;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.InvalidQuestionnaireException;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import org.yaml.snakeyaml.nodes.MappingNode;

/** The texts of a questionnaire, in its file. A translation is put between what stands there; comments and order stay. */
public final class QuestionnaireTexts implements TranslatedSource {

    private final String name;
    private final String version;
    private final String content;
    private final Map<String, TextBlock> blocks;
    private final MappingNode root;

    private QuestionnaireTexts(String name, String version, String content, MappingNode root) {
        this.name = name;
        this.version = version;
        this.content = content;
        this.root = root;
        this.blocks = TextBlock.in(root);
    }

    /**
     * The texts of a file.
     *
     * @param version of what comes out; a version never changes, so another one than that of the file
     * @throws InvalidQuestionnaireException with all problems of a file that is refused
     */
    public static QuestionnaireTexts of(QuestionnaireFile file, String version) {
        String content = file.content().replaceFirst("^\\uFEFF", "");
        String name = file.read().orThrow().id().toString();
        Problems problems = new Problems(file.path());
        MappingNode root = (MappingNode) new SafeYaml(problems)
                .read(content.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        return new QuestionnaireTexts(name, version, content, root);
    }

    @Override
    public String original() {
        return name;
    }

    @Override
    public List<TranslatableText> texts(String language) {
        List<TranslatableText> texts = new ArrayList<>();
        blocks.forEach((key, block) -> texts.add(new TranslatableText(key, block.in("nl"), block.in(language))));
        return texts;
    }

    /** Nothing is filled in in the texts of a questionnaire. */
    @Override
    public List<String> places(String text) {
        return List.of();
    }

    @Override
    public Map<String, String> with(String language, Map<String, String> targets) {
        TextEdits edits = new TextEdits(content);
        blocks.forEach((key, block) -> block.put(language, requireNonNull(targets.get(key)), edits));
        FrameEdits frame = new FrameEdits(root, edits);
        frame.version(version);
        frame.language(language);
        String result = edits.applied();
        check(result, language, targets);
        return Map.of(version + ".yaml", result);
    }

    /** What was put in must be what a reader of the file finds. */
    private void check(String result, String language, Map<String, String> targets) {
        byte[] bytes = result.getBytes(StandardCharsets.UTF_8);
        QuestionnaireReading reading = QuestionnaireReader.read(version + ".yaml", bytes);
        reading.problems().stream().findFirst().ifPresent(problem -> {
            throw new IllegalArgumentException(problem.in(java.util.Locale.ENGLISH));
        });
        MappingNode read =
                (MappingNode) new SafeYaml(new Problems("")).read(bytes).orElseThrow();
        Map<String, String> found = new LinkedHashMap<>();
        TextBlock.in(read).forEach((key, block) -> found.put(key, block.in(language)));
        if (!found.equals(targets)) {
            throw new IllegalArgumentException("The texts are not the same when they are read again.");
        }
    }
}
