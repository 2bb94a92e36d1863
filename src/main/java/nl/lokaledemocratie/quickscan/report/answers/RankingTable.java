package nl.lokaledemocratie.quickscan.report.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.report.content.CellWords;
import nl.lokaledemocratie.quickscan.report.content.Phrases;

/** A ranking: how many of the people put an option first and how many put it anywhere, by the first of the two. */
record RankingTable(RankingQuestion question, Phrases phrases, AnswerWords words) {

    private static final double NUMBER = 0.22;

    Block of(String caption, List<PublishedAnswers> answers) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(phrases.say("column-option"), 1 - numbers() * NUMBER, false));
        columns.add(new Block.Column(phrases.say("column-first"), NUMBER, true));
        if (numbers() > 1) {
            columns.add(new Block.Column(
                    phrases.say("column-any", "most", phrases.notation().count(question.top())), NUMBER, true));
        }
        return new Block.Table(
                (caption.endsWith("?") ? caption : caption + ".") + " " + order(answers),
                columns,
                answers.stream().map(this::rows).toList());
    }

    private String order(List<PublishedAnswers> answers) {
        if (answers.stream().allMatch(PublishedAnswers::rankedWhole)) {
            return phrases.say("ranking-order");
        }
        String next =
                phrases.say("ranking-order-next", "most", phrases.notation().count(question.top()));
        return phrases.say("ranking-order-shown") + (numbers() > 1 ? ". " + next : "");
    }

    /** With one place both numbers are the same. */
    private int numbers() {
        return question.top() == 1 ? 1 : 2;
    }

    private Block.RowGroup rows(PublishedAnswers answers) {
        if (answers.visibility().isShown() && !answers.places().isEmpty()) {
            int n = answers.n().orElseThrow();
            String title = phrases.counted(
                    "answers-of-people",
                    n,
                    "group",
                    words.group(answers),
                    "n",
                    phrases.notation().count(n));
            return new Block.RowGroup(
                    Optional.of(title),
                    answers.ranked().stream().map(place -> row(place, n)).toList());
        }
        Block.Cell why = answers.visibility().isShown()
                ? Block.Cell.muted(phrases.say("ranking-old"), numbers())
                : new CellWords(phrases).hidden(numbers());
        return new Block.RowGroup(
                Optional.of(words.group(answers)),
                List.of(new Block.Row(List.of(Block.Cell.of(phrases.say("answers-all")), why))));
    }

    private Block.Row row(PublishedAnswers.RankedOption place, int n) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(Block.Cell.of(words.option(question, place.option())));
        cells.add(cell(place.first(), n));
        if (numbers() > 1) {
            cells.add(cell(place.any(), n));
        }
        return new Block.Row(cells);
    }

    private Block.Cell cell(OptionalInt people, int n) {
        return people.isEmpty()
                ? new CellWords(phrases).hidden(1)
                : Block.Cell.of(phrases.say(
                        "ranking-number",
                        "n",
                        phrases.notation().count(people.getAsInt()),
                        "share",
                        phrases.notation().percentage(people.getAsInt(), n)));
    }
}
