package nl.lokaledemocratie.quickscan.desk.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Clinic;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Passage;
import nl.lokaledemocratie.quickscan.questionnaire.version.TextPath;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestion;

/**
 * An own question as the griffier sees it: how it will be asked, and what could be plainer in its Dutch.
 *
 * @param number its place, from 1
 */
public record OwnQuestionView(int number, String key, OwnQuestion question, Question asked, List<Remark> remarks) {

    /** Advice about a text; it never stands in the way. Titles, suggestions and sources are Dutch. */
    public record Remark(String title, String words, String suggestion, String source) {}

    public OwnQuestionView {
        remarks = List.copyOf(remarks);
    }

    static OwnQuestionView of(int number, String key, OwnQuestion question) {
        Question asked = question.question(key);
        return new OwnQuestionView(number, key, question, asked, remarks(question.kind(), asked));
    }

    public boolean isFirst() {
        return number == 1;
    }

    /** The options in a language, in order. */
    public List<String> options(String language) {
        return asked instanceof OptionQuestion options
                ? options.options().stream()
                        .map(option -> option.label().in(language))
                        .toList()
                : List.of();
    }

    private static List<Remark> remarks(OwnQuestion.Kind kind, Question asked) {
        String text = asked.wording().standard().dutch();
        List<Remark> remarks = new ArrayList<>(PersonalData.find(text).stream().toList());
        Passage.Kind read = kind == OwnQuestion.Kind.OPEN ? Passage.Kind.OPEN : Passage.Kind.CHOICE;
        remarks.addAll(check(TextPath.question(asked.key()), read, text).toList());
        if (asked instanceof OptionQuestion options) {
            options.options().stream()
                    .flatMap(option -> check(
                            TextPath.option(asked.key(), option.key()),
                            Passage.Kind.OPTION,
                            option.label().dutch()))
                    .forEach(remarks::add);
        }
        return remarks;
    }

    /** Everybody gets the question, those outside the town hall too. */
    private static Stream<Remark> check(TextPath path, Passage.Kind kind, String text) {
        return Clinic.check(new Passage(path, text, kind, text, Set.of(), true)).findings().stream()
                .map(finding -> new Remark(
                        finding.rule().title(),
                        finding.words(),
                        finding.suggestion(),
                        finding.rule().source()));
    }
}
