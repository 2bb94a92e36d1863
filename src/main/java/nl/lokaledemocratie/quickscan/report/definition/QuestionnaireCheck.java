package nl.lokaledemocratie.quickscan.report.definition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.NewFileCheck;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.PrintCheck;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.TipCheck;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.tips.Tips;

/** Whether a questionnaire can be used and its report be printed: by whichever road its file comes, the same is asked of it. */
@ApplicationScoped
public class QuestionnaireCheck implements NewFileCheck {

    @Override
    public List<QuestionnaireProblem> problems(QuestionnaireFile file) {
        return Stream.concat(file.read().problems().stream(), ofItsReport(file).stream())
                .sorted(Comparator.comparingInt(QuestionnaireProblem::line))
                .toList();
    }

    /** Those that show in a report alone: a tip that there is not, a sign that no report can print. */
    public static List<QuestionnaireProblem> ofItsReport(QuestionnaireFile file) {
        return Stream.concat(
                        TipCheck.unknownTips(file, Tips.standard().keys()).stream(),
                        PrintCheck.unprintable(file, Lettering::lost).stream())
                .toList();
    }
}
