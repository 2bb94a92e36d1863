package nl.lokaledemocratie.quickscan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.AnsweringTime;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.ClinicReport;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Finding;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.FleschDouma;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.PassageReport;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.ReadingLevel;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.TextPlaces;

/** The advice of the clinic as lines, for a policy adviser. */
final class ClinicText {

    private final Questionnaire questionnaire;
    private final String file;
    private final TextPlaces places;
    private final Locale language;
    private final List<String> lines = new ArrayList<>();

    ClinicText(Questionnaire questionnaire, String file, TextPlaces places, Locale language) {
        this.questionnaire = questionnaire;
        this.file = file;
        this.places = places;
        this.language = language;
    }

    List<String> lines(ClinicReport report) {
        addHead(report);
        addTexts(report);
        addAdvice(report);
        addSources(report);
        return List.copyOf(lines);
    }

    private void addHead(ClinicReport report) {
        lines.add(in(questionnaire.title()) + " (" + questionnaire.id() + ")");
        addEmpty();
        add(Phrase.of("clinic.head.level", report.level().words(), ReadingLevel.CAUTION));
        add(Phrase.of("clinic.head.questions", graded(report.questions())));
        add(Phrase.of("clinic.head.instructions", graded(report.instructions())));
        addEmpty();
        add(Phrase.of("clinic.head.minutes"));
        report.minutes()
                .forEach((audience, minutes) ->
                        addItem(time(in(questionnaire.audience(audience).inText()), minutes)));
        addEmpty();
    }

    private Phrase time(String audience, double minutes) {
        return HalfUp.whole(minutes) == 1
                ? Phrase.of("clinic.minute", audience, whole(minutes))
                : Phrase.of("clinic.minutes", audience, whole(minutes));
    }

    private void addTexts(ClinicReport report) {
        add(Phrase.of("clinic.head.scores"));
        add(Phrase.of("clinic.head.shortTexts"));
        report.passages().stream()
                .filter(text -> text.passage().kind().isProse())
                .forEach(text -> text.score().ifPresent(score -> addItem(scored(text, score))));
        addEmpty();
    }

    private Phrase scored(PassageReport text, double score) {
        Phrase line = places.find(text.passage().path())
                .map(place -> Phrase.of("clinic.line", place.line()))
                .orElse(Phrase.NOTHING);
        Phrase grade = FleschDouma.gradeOf(text.passage().text())
                .map(found -> Phrase.of("clinic.inBrackets", found.words()))
                .orElse(Phrase.NOTHING);
        return Phrase.of(
                "clinic.scored",
                line,
                text.passage().name(),
                whole(score),
                grade,
                remarks(text.findings().size()));
    }

    private void addAdvice(ClinicReport report) {
        if (report.findings().isEmpty()) {
            add(Phrase.of("clinic.head.noFindings"));
        } else {
            add(Phrase.of("clinic.head.findings", Finding.CAUTION));
        }
        for (PassageReport text : report.passages()) {
            text.findings().forEach(finding -> addItem(found(text, finding)));
        }
        addEmpty();
    }

    private Phrase found(PassageReport text, Finding finding) {
        return Phrase.of(
                "clinic.found",
                place(text),
                finding.rule().title(),
                text.passage().name(),
                finding.shortWords(language.getLanguage()),
                finding.suggestion());
    }

    private void addSources(ClinicReport report) {
        add(Phrase.of("clinic.head.sources"));
        addItem(Phrase.of("clinic.score", FleschDouma.SOURCE));
        addItem(Phrase.of("clinic.level", ReadingLevel.SOURCE));
        addItem(Phrase.of("clinic.time", AnsweringTime.SOURCE));
        report.findings().stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .forEach(rule -> addItem(Phrase.of("clinic.sourceOf", rule.title(), rule.source())));
        addEmpty();
    }

    private String place(PassageReport text) {
        return places.find(text.passage().path())
                .map(place -> file + ":" + place.line() + ":" + place.column())
                .orElse(file);
    }

    private Phrase graded(double score) {
        return Phrase.of(
                "clinic.graded",
                whole(score),
                FleschDouma.Grade.of(HalfUp.whole(score)).words());
    }

    private static Phrase remarks(int count) {
        return switch (count) {
            case 0 -> Phrase.NOTHING;
            case 1 -> Phrase.of("clinic.oneRemark");
            default -> Phrase.of("clinic.remarks", count);
        };
    }

    private String whole(double number) {
        return Notation.in(language).decimal(number, 0);
    }

    private String in(LocalizedText text) {
        return text.in(language.getLanguage());
    }

    private void add(Phrase line) {
        lines.add(line.in(language));
    }

    private void addItem(Phrase line) {
        lines.add("  " + line.in(language));
    }

    private void addEmpty() {
        lines.add("");
    }
}
