package nl.lokaledemocratie.quickscan.research.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.section.Companions;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;

/** Sheets of one group with background, other answers and words, and what is published of them. */
public final class PublishedSheets {

    private PublishedSheets() {}

    /** So many, one in twenty of them on paper; all say the words. */
    public static List<AnswerSheet> of(Questionnaire questionnaire, String group, int number, String words) {
        Random random = new Random(21);
        List<AnswerSheet> sheets = new ArrayList<>();
        for (AnswerSheet sheet : new RandomSheets(questionnaire, 5).of(group, number)) {
            Map<String, Answer> answers = new HashMap<>();
            questionnaire
                    .questions()
                    .filter(question -> question.isAskedTo(group)
                            && question.aspects().isEmpty()
                            && question.conditions().isEmpty())
                    .forEach(question -> answers.put(question.key(), answer(question, random, words)));
            sheets.add(new AnswerSheet(
                    group, sheet.ratings(), answers, random.nextInt(20) == 0 ? Channel.PAPER : Channel.ONLINE));
        }
        return sheets;
    }

    private static Answer answer(Question question, Random random, String words) {
        if (question instanceof OpenQuestion) {
            return new Answer.Text(words);
        }
        List<String> options = question.options().stream().map(Option::key).toList();
        return options.isEmpty()
                ? Answer.of(question, "2")
                : Answer.Chosen.of(options.get((int) (options.size() * Math.pow(random.nextDouble(), 1.6))));
    }

    /** What is published of them. */
    public static ReportSource source(Questionnaire questionnaire, String group, List<AnswerSheet> sheets) {
        List<Population> populations = List.of(new Population(group, OptionalInt.empty(), false));
        ScanCounts counts = ScanCounts.of(questionnaire, populations);
        AnswerCounts answers = new AnswerCounts(questionnaire, populations);
        sheets.forEach(sheet -> {
            counts.add(group, sheet.channel(), sheet.ratings().toBytes());
            answers.add(sheet);
        });
        return Samples.source(
                "Proefstad",
                true,
                questionnaire,
                Disclosure.publish(
                        ScanAnalysis.of(
                                Codebook.of(questionnaire),
                                populations,
                                AnalysisSettings.STANDARD,
                                counts,
                                Companions.NONE),
                        answers));
    }
}
