package nl.lokaledemocratie.quickscan.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.Locale;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import picocli.CommandLine.Option;

/** The option of commands that tell about questionnaires: in which language they do. */
final class WordsOption {

    @Option(
            names = "--language",
            paramLabel = "nl|en",
            defaultValue = "nl",
            description =
                    "Language of what is told about a questionnaire, and of a report: Dutch (nl, usual) or English (en).")
    private Language language;

    /** The languages that there are words in. */
    enum Language {
        NL,
        EN
    }

    Locale locale() {
        return Locale.forLanguageTag(language.name());
    }

    /** A line for each problem. */
    void print(Collection<QuestionnaireProblem> problems, PrintWriter to) {
        problems.forEach(problem -> to.println(problem.in(locale())));
    }
}
