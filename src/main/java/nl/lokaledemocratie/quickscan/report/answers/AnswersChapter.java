package nl.lokaledemocratie.quickscan.report.answers;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.content.Phrases;

/** What was answered to the questions that are no statements: report marks, numbers, choices and rankings, a figure each. */
public record AnswersChapter(
        Questionnaire questionnaire, PublishedResult result, String organisation, Phrases phrases) {

    public List<Block> blocks() {
        AnswerWords words = new AnswerWords(questionnaire, phrases);
        List<Block> blocks = new ArrayList<>();
        words.published(result).forEach((question, answers) -> {
            List<Block> figures = new AnswerFigures(words, answers).of(question);
            boolean one =
                    figures.stream().filter(Block.Figure.class::isInstance).count() == 1;
            blocks.add(new Block.Heading(
                    2, words.text(question, answers), one ? Block.Heading.Start.WHOLE : Block.Heading.Start.ANYWHERE));
            List<String> said = new ArrayList<>();
            said.add(how(question));
            said.addAll(words.otherWordings(question, answers));
            blocks.add(new Block.Paragraph(
                    Block.Paragraph.Kind.INTRODUCTION, List.of(Span.plain(String.join(" ", said)))));
            blocks.addAll(figures);
        });
        return blocks;
    }

    private String how(Question question) {
        String own = questionnaire.isOwn(question.key())
                ? phrases.say("answers-own", "organisation", organisation) + " "
                : "";
        return own
                + phrases.say(
                        "answers-how-" + question.kind().key()
                                + (question.kind() == QuestionKind.RANKING && question.mostChosen() == 1 ? "-one" : ""),
                        "most",
                        phrases.notation().count(question.mostChosen()));
    }
}
