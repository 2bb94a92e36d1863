package nl.lokaledemocratie.quickscan.administration.questionnaire;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.AnsweringTime;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.ClinicReport;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Finding;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.FleschDouma;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.PassageReport;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.ReadingLevel;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Rule;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.TextPlaces;

/**
 * What the clinic says of a questionnaire, for its page.
 *
 * @param texts    how many texts were read
 * @param remarked those about which it says something
 * @param rules    the rules that found something
 */
public record ClinicView(ClinicReport report, int texts, List<RemarkedText> remarked, List<Rule> rules) {

    /** A text with something to say about it, and the line of the file where it stands. */
    public record RemarkedText(PassageReport report, Optional<Integer> line) {}

    static ClinicView of(ClinicReport report, QuestionnaireFile file) {
        TextPlaces places = file.places();
        return new ClinicView(
                report,
                report.passages().size(),
                report.passages().stream()
                        .filter(text -> !text.findings().isEmpty())
                        .map(text -> new RemarkedText(
                                text, places.find(text.passage().path()).map(TextPlaces.Place::line)))
                        .toList(),
                report.findings().stream()
                        .map(Finding::rule)
                        .distinct()
                        .sorted()
                        .toList());
    }

    public Phrase levelCaution() {
        return ReadingLevel.CAUTION;
    }

    public Phrase findingCaution() {
        return Finding.CAUTION;
    }

    public FleschDouma.Grade gradeOf(double score) {
        return FleschDouma.Grade.of(HalfUp.whole(score));
    }

    public Phrase scoreSource() {
        return FleschDouma.SOURCE;
    }

    public Phrase levelSource() {
        return ReadingLevel.SOURCE;
    }

    public Phrase timeSource() {
        return AnsweringTime.SOURCE;
    }
}
