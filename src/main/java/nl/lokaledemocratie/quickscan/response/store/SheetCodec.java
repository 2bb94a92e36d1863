package nl.lokaledemocratie.quickscan.response.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Puts the answers of a sheet in the columns of its table and takes them out again; nobody else knows which goes where. */
public final class SheetCodec {

    private final Map<String, Question> questions;
    private final Set<String> own;

    /** @param questionnaire with its own questions, if any */
    public SheetCodec(Questionnaire questionnaire) {
        this.questions = questionnaire.questions().collect(Collectors.toMap(Question::key, question -> question));
        this.own = questionnaire.ownPage().map(Page::questions).orElse(List.of()).stream()
                .map(Question::key)
                .collect(Collectors.toSet());
    }

    public StoredSheet stored(AnswerSheet sheet) {
        Map<String, String> background = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        Map<String, String> owned = new HashMap<>();
        sheet.answers().forEach((key, answer) -> {
            Map<String, String> unowned = answer instanceof Answer.Text ? texts : background;
            if (!answer.written().isEmpty()) {
                (own.contains(key) ? owned : unowned).put(key, answer.written());
            }
            if (answer instanceof Answer.Chosen chosen && !chosen.words().isEmpty()) {
                texts.put(key, chosen.words());
            }
        });
        return new StoredSheet(sheet.audience(), sheet.ratings(), background, texts, owned, sheet.channel());
    }

    public AnswerSheet sheet(StoredSheet stored) {
        Map<String, Answer> answers = new HashMap<>();
        Stream.of(stored.background(), stored.own())
                .forEach(column -> column.forEach((key, written) -> answers.put(key, answer(key, written))));
        stored.texts().forEach((key, words) -> answers.put(key, withWords(answers.get(key), key, words)));
        return new AnswerSheet(stored.audience(), stored.ratings(), answers, stored.channel());
    }

    private Answer answer(String key, String written) {
        Question question = questions.get(key);
        return question == null ? new Answer.Misfit(written) : Answer.of(question, written);
    }

    /** Words are those of an open question, or stand beside what was chosen. */
    private Answer withWords(@Nullable Answer chosen, String key, String words) {
        if (chosen instanceof Answer.Chosen options) {
            return new Answer.Chosen(options.options(), words);
        }
        return questions.get(key) instanceof OptionQuestion
                ? new Answer.Chosen(List.of(), words)
                : new Answer.Text(words);
    }
}
