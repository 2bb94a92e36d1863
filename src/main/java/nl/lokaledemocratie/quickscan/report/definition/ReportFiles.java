package nl.lokaledemocratie.quickscan.report.definition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Files of the folder {@code reports}, told from questionnaires by how they begin. */
public final class ReportFiles {

    private static final String DEFINITION = "report";
    private static final String TIPS = "tips";
    private static final String QUESTIONNAIRE = "questionnaire";

    private ReportFiles() {}

    /** What a file of that folder can be. */
    public enum Kind {
        /** A whole report. */
        REPORT,
        /** A shorter edition of it that becomes a file. */
        EDITION,
        /** The edition that is a page. */
        PAGE,
        TIPS,
        GLOSSARY,
        /** Words of the annex as a workbook. */
        ANNEX,
        PAPER_FORM;

        /** Whether a report can be printed with it. */
        public boolean isPrintable() {
            return this == REPORT || this == EDITION;
        }
    }

    /** What it is, right or wrong; empty when it is something else. */
    public static Optional<Kind> kind(QuestionnaireFile file) {
        Problems ignored = new Problems(file.path());
        return read(file, ignored)
                .flatMap(root -> root instanceof MappingNode
                        ? kind(new YamlMap(root, ignored))
                        : GlossaryCheck.isGlossary(root) ? Optional.of(Kind.GLOSSARY) : Optional.empty());
    }

    private static Optional<Kind> kind(YamlMap root) {
        if (root.has(QUESTIONNAIRE)) {
            return Optional.empty();
        } else if (root.has(DEFINITION) && root.has(EditionCheck.BASE)) {
            return Optional.of(EditionCheck.isPage(root) ? Kind.PAGE : Kind.EDITION);
        } else if (root.has(DEFINITION)) {
            return Optional.of(Kind.REPORT);
        } else if (root.has(TIPS)) {
            return Optional.of(Kind.TIPS);
        } else if (root.has("sheet-about")) {
            return Optional.of(Kind.ANNEX);
        } else if (root.has("readers") && root.has("tick")) {
            return Optional.of(Kind.PAPER_FORM);
        }
        return Optional.empty();
    }

    /** Everything wrong with a file of the folder {@code reports}, in the order of the file; empty when it is something else. */
    public static Optional<List<QuestionnaireProblem>> check(QuestionnaireFile file) {
        return kind(file).map(kind -> {
            Problems problems = new Problems(file.path());
            read(file, problems).ifPresent(root -> check(kind, root, problems));
            return problems.inFileOrder();
        });
    }

    private static void check(Kind kind, Node root, Problems problems) {
        if (kind == Kind.GLOSSARY) {
            GlossaryCheck.run((SequenceNode) root, problems);
            return;
        }
        YamlMap map = new YamlMap(root, problems);
        switch (kind) {
            case REPORT -> new DefinitionCheck(map, problems).run();
            case EDITION, PAGE -> new EditionCheck(map, problems).run();
            case TIPS -> TipsCheck.run(map, problems);
            case ANNEX -> TextsCheck.run(map, "annex", problems);
            case PAPER_FORM -> TextsCheck.run(map, "paper-form", problems);
            default -> throw new IllegalStateException("No check of " + kind);
        }
    }

    private static Optional<Node> read(QuestionnaireFile file, Problems problems) {
        return new SafeYaml(problems).read(file.content().getBytes(StandardCharsets.UTF_8));
    }
}
