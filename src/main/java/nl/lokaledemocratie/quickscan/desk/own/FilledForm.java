package nl.lokaledemocratie.quickscan.desk.own;

import java.util.List;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.desk.own.OwnQuestionForm.LanguageField;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.scan.own.OwnVisitor;

/** The form of each kind of question, filled in with what is stored. */
record FilledForm(List<String> languages) implements OwnVisitor<OwnQuestionForm> {

    @Override
    public OwnQuestionForm mark(MarkQuestion question) {
        return form(question, "", "", "");
    }

    @Override
    public OwnQuestionForm choice(ChoiceQuestion question) {
        return form(question, "", "", "");
    }

    @Override
    public OwnQuestionForm choices(MultipleChoiceQuestion question) {
        boolean all = question.mostChosen() == question.options().size();
        return form(question, all ? "" : String.valueOf(question.mostChosen()), "", "");
    }

    @Override
    public OwnQuestionForm number(NumberQuestion question) {
        return form(question, "", String.valueOf(question.min()), String.valueOf(question.max()));
    }

    @Override
    public OwnQuestionForm open(OpenQuestion question) {
        return form(question, "", "", String.valueOf(question.maxLength()));
    }

    private OwnQuestionForm form(Question question, String most, String lowest, String highest) {
        List<LanguageField> fields = languages.stream()
                .map(language -> new LanguageField(
                        language,
                        text(question.wording().standard(), language),
                        question.options().stream()
                                .map(option -> text(option.label(), language))
                                .collect(Collectors.joining("\n"))))
                .toList();
        return new OwnQuestionForm(question.kind(), fields, most, lowest, highest, List.of());
    }

    /** Empty where it is not translated. */
    private static String text(LocalizedText text, String language) {
        return text.byLanguage().getOrDefault(language, "");
    }
}
