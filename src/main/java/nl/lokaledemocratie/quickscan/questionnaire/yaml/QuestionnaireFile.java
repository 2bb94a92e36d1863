package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.InvalidQuestionnaireException;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.Node;

/** A file with a questionnaire. A file called after a version, {@code NAME/VERSION.yaml}, must hold just that version. */
public final class QuestionnaireFile {

    private static final Pattern YAML = Pattern.compile(".*\\.ya?ml");
    private static final Pattern VERSION = Pattern.compile("\\d.*\\.ya?ml");

    /** A larger file is refused. */
    public static final int MAX_BYTES = SafeYaml.MAX_BYTES;

    private final String path;
    private final String place;
    private final byte[] content;

    /** @param path the name of the file in messages */
    public QuestionnaireFile(String path, byte[] content) {
        this(path, path, content);
    }

    /** @param place the whole path of the file, whatever part of it is shown */
    private QuestionnaireFile(String path, String place, byte[] content) {
        this.path = path;
        this.place = place;
        this.content = content.clone();
    }

    /** Reads a file; of one that is too large, just enough to be refused. */
    public static QuestionnaireFile of(Path file, String shownAs) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String place = file.toAbsolutePath().normalize().toString();
            return new QuestionnaireFile(shownAs, place, in.readNBytes(SafeYaml.MAX_BYTES + 1));
        }
    }

    /** All YAML files in a folder and the folders in it, by name. */
    public static List<QuestionnaireFile> listIn(Path folder, String shownAs) throws IOException {
        List<QuestionnaireFile> files = new ArrayList<>();
        for (Path file : yamlFiles(folder)) {
            files.add(of(file, shownAs + "/" + folder.relativize(file)));
        }
        return files;
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> YAML.matcher(file.toString()).matches() && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    public String path() {
        return path;
    }

    /** The text, with plain line ends: a checkout on another system is the same content. */
    public String content() {
        return new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** The lines of the text, as problems count them. */
    public List<String> lines() {
        return List.of(content().replaceFirst("^\\uFEFF", "").split("[\\n\\r\\u0085\\u2028\\u2029]", -1));
    }

    /** SHA-256 of the text, in hexadecimal. */
    public String contentHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The questionnaire, also when the file is called otherwise. */
    public QuestionnaireReading readUnderAnyName() {
        return QuestionnaireReader.read(path, content);
    }

    /** The questionnaire of a file that was published before, whatever rules have come since. */
    public QuestionnaireReading readPublished() {
        return QuestionnaireReader.readPublished(path, content);
    }

    /**
     * The root of a file that was read without problems.
     *
     * @throws InvalidQuestionnaireException when it was not
     */
    public YamlMap root(Problems problems) {
        Node root = new SafeYaml(problems)
                .read(content)
                .orElseThrow(() -> new InvalidQuestionnaireException(problems.inFileOrder()));
        return new YamlMap(root, problems);
    }

    public QuestionnaireReading read() {
        QuestionnaireReading reading = readUnderAnyName();
        return reading.questionnaire()
                .flatMap(this::wrongName)
                .map(problem -> QuestionnaireReading.refused(List.of(problem)))
                .orElse(reading);
    }

    /** Where the Dutch texts of a readable file stand. */
    public TextPlaces places() {
        return TextPlaces.of(content);
    }

    private Optional<QuestionnaireProblem> wrongName(Questionnaire questionnaire) {
        String slashed = "/" + place.replace('\\', '/');
        String name = slashed.substring(slashed.lastIndexOf('/') + 1);
        if (!VERSION.matcher(name).matches()
                || slashed.replaceFirst("\\.ya?ml$", "").endsWith("/" + questionnaire.id())) {
            return Optional.empty();
        }
        return Optional.of(new QuestionnaireProblem(
                path,
                1,
                1,
                Code.FILE_NAME,
                Phrase.of("otherFileName", questionnaire.id()),
                Phrase.of("otherFileName.remedy", questionnaire.id())));
    }
}
