package nl.lokaledemocratie.quickscan.desk.own;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.desk.own.OwnQuestionForm.LanguageField;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.FormField;

/** The fields of the form of an own question by the names that its page gives them, to tell whether a form was overtaken. */
@ApplicationScoped
public class OwnFields {

    @Inject
    Page page;

    /** Which questions there are, in their order. */
    static List<FormField> ofOrder(List<String> keys) {
        return keys.stream().map(key -> new FormField(key, "", "")).toList();
    }

    List<FormField> of(Question question, List<String> languages) {
        return of(question.accept(new FilledForm(languages)));
    }

    /** Those that the form of this kind has. */
    List<FormField> of(OwnQuestionForm form) {
        OwnMessages words = MessageBundles.get(OwnMessages.class, Localized.Literal.of(page.getLanguage()));
        List<FormField> fields = new ArrayList<>();
        form.languages().forEach(field -> {
            fields.add(new FormField(field.textField(), text(field, words), field.text()));
            if (form.hasOptions()) {
                fields.add(
                        new FormField(field.optionsField(), options(field, words), String.join("\n", field.lines())));
            }
        });
        if (form.kind() == QuestionKind.CHOICES) {
            fields.add(new FormField(OwnQuestionForm.MOST, words.most(), form.most()));
        }
        if (form.kind() == QuestionKind.NUMBER) {
            fields.add(new FormField(OwnQuestionForm.LOWEST, words.lowest(), form.lowest()));
        }
        if (form.kind() == QuestionKind.NUMBER || form.kind() == QuestionKind.OPEN) {
            String label = form.kind() == QuestionKind.OPEN ? words.length() : words.highest();
            fields.add(new FormField(OwnQuestionForm.HIGHEST, label, form.highest()));
        }
        return List.copyOf(fields);
    }

    private String text(LanguageField field, OwnMessages words) {
        return field.isDutch() ? words.text() : words.textIn(name(field));
    }

    private String options(LanguageField field, OwnMessages words) {
        return field.isDutch() ? words.options() : words.optionsIn(name(field));
    }

    private String name(LanguageField field) {
        return LanguageNames.name(field.language(), page.getLocale());
    }
}
