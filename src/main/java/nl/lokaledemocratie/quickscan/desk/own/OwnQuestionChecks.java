package nl.lokaledemocratie.quickscan.desk.own;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.desk.own.OwnQuestionForm.FormProblem;
import nl.lokaledemocratie.quickscan.desk.own.OwnQuestionForm.FormProblem.Code;
import nl.lokaledemocratie.quickscan.desk.own.OwnQuestionForm.LanguageField;
import nl.lokaledemocratie.quickscan.notation.SameReading;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.scan.own.OwnLimits;

/** Finds what in a form makes a question that nobody can answer; how it reads is not judged here. */
final class OwnQuestionChecks {

    private static final List<String> PRINTED = List.of(LocalizedText.DUTCH, "en");

    private final OwnQuestionForm form;
    private final List<FormProblem> problems = new ArrayList<>();

    OwnQuestionChecks(OwnQuestionForm form) {
        this.form = form;
    }

    List<FormProblem> problems() {
        form.languages().forEach(this::checkText);
        switch (form.kind()) {
            case CHOICE -> form.languages().forEach(this::checkOptions);
            case CHOICES -> checkChoices();
            case NUMBER -> checkBounds();
            case OPEN -> checkLength();
            case MARK, STATEMENT, RANKING -> {}
        }
        return problems;
    }

    private void checkText(LanguageField field) {
        String name = field.textField();
        if (field.isDutch() && field.text().isEmpty()) {
            add(name, Code.NO_TEXT);
        } else if (field.text().length() > OwnLimits.MAX_TEXT) {
            add(name, Code.TEXT_TOO_LONG);
        } else {
            checkSigns(field, name, field.text());
        }
    }

    /** Reports are printed in these languages; a translation for respondents may be in any script. */
    private void checkSigns(LanguageField field, String name, String text) {
        List<String> lost = PRINTED.contains(field.language()) ? Lettering.lost(text) : List.of();
        if (!lost.isEmpty()) {
            problems.add(new FormProblem(name, Code.SIGNS, String.join(" ", lost)));
        }
    }

    private void checkOptions(LanguageField field) {
        String name = field.optionsField();
        List<String> lines = field.lines();
        if (field.isDutch() && (lines.size() < OwnLimits.FEWEST_OPTIONS || lines.size() > OwnLimits.MOST_OPTIONS)) {
            add(name, Code.OPTIONS);
        } else if (!lines.isEmpty() && lines.size() != form.dutch().numberOfLines()) {
            add(name, Code.OTHER_NUMBER_OF_OPTIONS);
        } else if (lines.stream()
                        .map(line -> SameReading.of(line, field.language()))
                        .distinct()
                        .count()
                < lines.size()) {
            add(name, Code.OPTION_TWICE);
        } else if (lines.stream().anyMatch(line -> line.length() > OwnLimits.MAX_OPTION)) {
            add(name, Code.OPTION_TOO_LONG);
        } else {
            checkSigns(field, name, String.join(" ", lines));
        }
    }

    private void checkChoices() {
        form.languages().forEach(this::checkOptions);
        OptionalInt most = form.mostChosen();
        boolean wrong = most.isEmpty()
                || most.getAsInt() < OwnLimits.FEWEST_OPTIONS
                || most.getAsInt() > form.dutch().numberOfLines();
        if (wrong && !form.most().isEmpty()) {
            add(OwnQuestionForm.MOST, Code.MOST);
        }
    }

    private void checkBounds() {
        OptionalInt lowest = WholeNumber.parse(form.lowest());
        OptionalInt highest = WholeNumber.parse(form.highest());
        if (lowest.isEmpty() || highest.isEmpty() || lowest.getAsInt() >= highest.getAsInt()) {
            add(lowest.isEmpty() ? OwnQuestionForm.LOWEST : OwnQuestionForm.HIGHEST, Code.BOUNDS);
        }
    }

    private void checkLength() {
        OptionalInt length = WholeNumber.parse(form.highest());
        if (length.isEmpty() || length.getAsInt() < 1 || length.getAsInt() > OwnLimits.LONGEST_ANSWER) {
            add(OwnQuestionForm.HIGHEST, Code.LENGTH);
        }
    }

    private void add(String field, Code code) {
        problems.add(new FormProblem(field, code));
    }
}
