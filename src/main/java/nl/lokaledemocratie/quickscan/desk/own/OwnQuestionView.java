package nl.lokaledemocratie.quickscan.desk.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Clinic;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Passage;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.version.TextPath;

/**
 * An own question as the griffier sees it: how it will be asked, and what could be plainer in its Dutch.
 *
 * @param number its place, from 1
 */
public record OwnQuestionView(int number, Question question, List<Remark> remarks) {

    /** Advice about a text; it never stands in the way. Titles, suggestions and sources are Dutch. */
    public record Remark(String title, String words, String suggestion, String source) {}

    public OwnQuestionView {
        remarks = List.copyOf(remarks);
    }

    static OwnQuestionView of(int number, Question question) {
        return new OwnQuestionView(number, question, remarks(question));
    }

    public boolean isFirst() {
        return number == 1;
    }

    /** How many one may choose, or which answers fit, in words; empty where nothing is to be said. */
    public String limit(String language) {
        return question.accept(new LimitWords(MessageBundles.get(OwnMessages.class, Localized.Literal.of(language))));
    }

    /** The options in a language, in order. */
    public List<String> options(String language) {
        return question.options().stream()
                .map(option -> option.label().in(language))
                .toList();
    }

    private static List<Remark> remarks(Question question) {
        String text = question.wording().standard().dutch();
        List<Remark> remarks = new ArrayList<>(PersonalData.find(text).stream().toList());
        Passage.Kind read = question.kind() == QuestionKind.OPEN ? Passage.Kind.OPEN : Passage.Kind.CHOICE;
        remarks.addAll(check(TextPath.question(question.key()), read, text).toList());
        question.options().stream()
                .flatMap(option -> check(
                        TextPath.option(question.key(), option.key()),
                        Passage.Kind.OPTION,
                        option.label().dutch()))
                .forEach(remarks::add);
        return remarks;
    }

    /** Everybody gets the question, those outside the town hall too. */
    private static Stream<Remark> check(TextPath path, Passage.Kind kind, String text) {
        return Clinic.check(new Passage(path, Phrase.same(text), kind, text, Set.of(), true)).findings().stream()
                .map(finding -> new Remark(
                        finding.rule().title().dutch(),
                        finding.words().dutch(),
                        finding.suggestion().dutch(),
                        finding.rule().source().dutch()));
    }
}
