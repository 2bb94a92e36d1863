package nl.lokaledemocratie.quickscan.export.ddi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.dataset.NoAnswer;
import nl.lokaledemocratie.quickscan.dataset.Variable;
import nl.lokaledemocratie.quickscan.dataset.Variables;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;

/** Each variable: its question in all languages, who got it, and what its values mean. Themes are groups of variables. */
final class VariableDescriptions {

    private final Elements xml;
    private final Questionnaire questionnaire;
    private final List<String> groups;
    private final Set<String> languages;
    private final List<Variable> variables;
    private final NoAnswer none;

    VariableDescriptions(Elements xml, ReportSource source) {
        this.xml = xml;
        this.questionnaire = source.questionnaire();
        this.groups =
                source.result().groups().stream().map(group -> group.key()).toList();
        this.languages = Set.copyOf(questionnaire.languages());
        this.variables = Variables.of(questionnaire);
        this.none = NoAnswer.of(questionnaire);
    }

    /** A key as an identifier of XML. */
    static String identifier(String key) {
        return key.replaceAll("[^A-Za-z0-9_]", "_");
    }

    void write() {
        xml.in("dataDscr", () -> {
            questionnaire.themes().forEach(this::theme);
            variables.forEach(this::variable);
        });
    }

    private void theme(Theme theme) {
        String members = variables.stream()
                .filter(variable -> variable.question() instanceof Statement statement
                        && statement.theme().equals(theme.key()))
                .map(VariableDescriptions::id)
                .collect(Collectors.joining(" "));
        if (!members.isEmpty()) {
            xml.in(
                    "varGrp",
                    () -> {
                        xml.texts("labl", theme.name(), languages);
                        xml.texts("txt", theme.explanation(), languages);
                    },
                    "ID",
                    "T_" + identifier(theme.key()),
                    "type",
                    "subject",
                    "var",
                    members,
                    "name",
                    theme.key());
        }
    }

    private static String id(Variable variable) {
        return "V_" + identifier(variable.name());
    }

    private void variable(Variable variable) {
        xml.in(
                "var",
                () -> {
                    variable.option().ifPresent(option -> xml.texts("labl", option.label(), languages));
                    if (variable.option().isEmpty()) {
                        xml.texts("labl", variable.question().wording().standard(), languages);
                    }
                    xml.in("qstn", () -> question(variable), "ID", "Q_" + identifier(variable.name()));
                    if (variable.question() instanceof NumberQuestion number) {
                        xml.in(
                                "valrng",
                                () -> xml.empty(
                                        "range",
                                        "min",
                                        Integer.toString(number.min()),
                                        "max",
                                        Integer.toString(number.max())));
                    }
                    groups.stream()
                            .filter(variable.question()::isAskedTo)
                            .forEach(group -> xml.texts(
                                    "universe", questionnaire.audience(group).name(), languages, "clusion", "I"));
                    conditions(variable.question());
                    categories(variable);
                    xml.empty(
                            "varFormat",
                            "type",
                            variable.kind() == Variable.Kind.WORDS ? "character" : "numeric",
                            "schema",
                            "SPSS");
                    if (variable.kind() == Variable.Kind.WORDS) {
                        xml.texts("notes", DdiCodebook.words("ddi-words"), DdiCodebook.ownLanguages());
                    }
                },
                "ID",
                id(variable),
                "name",
                variable.name(),
                "intrvl",
                variable.kind() == Variable.Kind.NUMBER ? "contin" : "discrete",
                "nature",
                nature(variable.kind()),
                "representationType",
                representation(variable.kind()));
    }

    private static String nature(Variable.Kind kind) {
        return switch (kind) {
            case RATING -> "ordinal";
            case CHOICE, OPTION, PLACE -> "nominal";
            case NUMBER -> "ratio";
            case WORDS -> "";
        };
    }

    private static String representation(Variable.Kind kind) {
        return switch (kind) {
            case RATING, CHOICE, OPTION, PLACE -> "code";
            case NUMBER -> "numeric";
            case WORDS -> "text";
        };
    }

    /** How it is put to everybody, and to groups that get it in words of their own. */
    private void question(Variable variable) {
        Question question = variable.question();
        xml.texts("qstnLit", question.wording().standard(), languages);
        question.wording().byAudience().entrySet().stream()
                .filter(entry -> groups.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> xml.texts(
                        "qstnLit", entry.getValue(), languages, "sdatrefs", StudyDescription.universe(entry.getKey())));
        aspect(variable).ifPresent(text -> xml.texts("postQTxt", text, languages));
        question.prompt().help().ifPresent(help -> xml.texts("ivuInstr", help, languages));
    }

    private static Optional<LocalizedText> aspect(Variable variable) {
        return variable.aspect()
                .map(aspect -> variable.question() instanceof RatedQuestion rated
                        ? rated.question(aspect).orElseGet(() -> DdiCodebook.words("ddi-asks-" + aspect.key()))
                        : DdiCodebook.words("ddi-asks-" + aspect.key()));
    }

    private void conditions(Question question) {
        String shown = question.conditions().stream()
                .map(VariableDescriptions::condition)
                .collect(Collectors.joining("; "));
        if (!shown.isEmpty()) {
            xml.texts(
                    "txt",
                    DdiCodebook.words("ddi-shown-when", Map.of("conditions", shown)),
                    DdiCodebook.ownLanguages());
        }
    }

    private static String condition(Condition condition) {
        return condition.question()
                + condition.aspect().map(aspect -> " " + aspect.key()).orElse("") + " = "
                + condition.answers().stream().sorted().collect(Collectors.joining(" / "));
    }

    private void categories(Variable variable) {
        switch (variable.kind()) {
            case RATING ->
                variable.question().offered().forEach(offered -> {
                    boolean unknown = offered.key().equals(Question.OfferedAnswer.DONT_KNOW);
                    category(
                            unknown ? Integer.toString(none.dontKnow()) : offered.key(),
                            offered.label()
                                    .orElseGet(() -> unknown
                                            ? DdiCodebook.words("ddi-dont-know")
                                            : LocalizedText.dutch(offered.key())),
                            unknown);
                });
            case CHOICE, PLACE -> {
                int code = 1;
                for (Option option : variable.question().options()) {
                    category(Integer.toString(code), option.label(), false);
                    code++;
                }
            }
            case OPTION -> {
                category("0", DdiCodebook.words("ddi-not-chosen"), false);
                category("1", DdiCodebook.words("ddi-chosen"), false);
            }
            case NUMBER, WORDS -> {
                return;
            }
        }
        category(Integer.toString(none.notAsked()), DdiCodebook.words("ddi-not-shown"), true);
    }

    private void category(String value, LocalizedText label, boolean missing) {
        xml.in(
                "catgry",
                () -> {
                    xml.text("catValu", value);
                    xml.texts("labl", label, languages);
                },
                "missing",
                missing ? "Y" : "N");
    }
}
