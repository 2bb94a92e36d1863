package nl.lokaledemocratie.quickscan.report.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.definition.ReportFiles;
import nl.lokaledemocratie.quickscan.report.definition.ReportFiles.Kind;

/** Reads the report definitions of an operator: all of them, or none. */
final class DefinitionFolder {

    private static final Set<String> TAKEN = Stream.of(ReportEdition.values())
            .map(edition -> edition.shipped().name())
            .collect(Collectors.toSet());

    private final List<String> refused = new ArrayList<>();
    private final Map<String, String> fileOf = new HashMap<>();

    private DefinitionFolder() {}

    /**
     * The definitions in a folder and the folders in it, by name.
     *
     * @throws DefinitionRefusedException with everything that is wrong with them
     */
    static List<DefinitionFile> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new DefinitionRefusedException("There is no folder %s. Make it, or correct quickscan.reports.folder."
                    .formatted(folder.toAbsolutePath()));
        }
        DefinitionFolder reading = new DefinitionFolder();
        List<DefinitionFile> read = list(folder).stream()
                .flatMap(file -> reading.definition(file).stream())
                .toList();
        if (!reading.refused.isEmpty()) {
            throw new DefinitionRefusedException(String.join("\n", reading.refused));
        }
        return read;
    }

    private Optional<DefinitionFile> definition(QuestionnaireFile file) {
        Optional<Kind> kind = ReportFiles.kind(file);
        byte[] content = file.content().getBytes(StandardCharsets.UTF_8);
        if (kind.filter(Kind::isPrintable).isEmpty()) {
            refused.add("The file %s %s".formatted(file.path(), remedy(kind)));
            return Optional.empty();
        }
        List<QuestionnaireProblem> problems = ReportFiles.check(file).orElseThrow();
        if (!problems.isEmpty()) {
            problems.forEach(problem -> refused.add(problem.toString()));
            return Optional.empty();
        }
        ReportDefinition definition = ReportDefinition.of(content);
        if (TAKEN.contains(definition.name())) {
            refused.add(
                    "The file %s is called %s, as a report that ships with the service. Give it another name after 'report:'."
                            .formatted(file.path(), definition.name()));
        }
        String before = fileOf.put(definition.id(), file.path());
        if (before != null) {
            refused.add("The files %s and %s both hold %s. Give one of them another version, or take it away."
                    .formatted(before, file.path(), definition.id()));
        }
        return Optional.of(new DefinitionFile(file.path(), definition));
    }

    private static String remedy(Optional<Kind> kind) {
        String out = "Take it out of the folder of quickscan.reports.folder.";
        return kind.map(found -> switch (found) {
                            case PAGE ->
                                "defines the page for anybody, of which a clerk chooses the chapters of each scan; it has no definition"
                                        + " of one's own. ";
                            case TIPS -> "holds tips, and a report prints those that ship with the service. ";
                            case GLOSSARY ->
                                "holds meanings of words, and a report prints those that ship with the service. ";
                            case ANNEX, PAPER_FORM ->
                                "holds words of another document, of which there are those that ship with the service. ";
                            case REPORT, EDITION -> "";
                        })
                        .orElse("is no report definition: it does not begin with 'report:'. ")
                + out;
    }

    private static List<QuestionnaireFile> list(Path folder) {
        try {
            return QuestionnaireFile.listIn(folder, folder.toString());
        } catch (IOException | UncheckedIOException e) {
            throw new DefinitionRefusedException(
                    "The report definitions in %s cannot be read: %s. Correct this and start again."
                            .formatted(folder, e));
        }
    }

    /** A definition and the name of its file in messages. */
    record DefinitionFile(String path, ReportDefinition definition) {}
}
