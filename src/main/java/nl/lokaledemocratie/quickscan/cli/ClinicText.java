package nl.lokaledemocratie.quickscan.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.AnsweringTime;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.ClinicReport;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Finding;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.FleschDouma;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.PassageReport;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.ReadingLevel;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Rule;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.TextPlaces;

/** The advice of the clinic as lines of Dutch, for a policy adviser. */
final class ClinicText {

    private final Questionnaire questionnaire;
    private final String file;
    private final TextPlaces places;
    private final List<String> lines = new ArrayList<>();

    ClinicText(Questionnaire questionnaire, String file, TextPlaces places) {
        this.questionnaire = questionnaire;
        this.file = file;
        this.places = places;
    }

    List<String> lines(ClinicReport report) {
        addHead(report);
        addTexts(report);
        addAdvice(report);
        addSources(report);
        return List.copyOf(lines);
    }

    private void addHead(ClinicReport report) {
        add(questionnaire.title().dutch() + " (" + questionnaire.id() + ")");
        add("");
        add("Niveau: " + report.level().dutch() + ". " + ReadingLevel.CAUTION);
        add("Leesbaarheid van alle vragen samen: " + graded(report.questions()) + ".");
        add("Leesbaarheid van de inleidende teksten samen: " + graded(report.instructions()) + ".");
        add("");
        add("Invullen duurt naar schatting:");
        report.minutes()
                .forEach((audience, minutes) ->
                        add("  " + questionnaire.audience(audience).inText().dutch() + ": "
                                + Notation.DUTCH.decimal(minutes, 0) + " minuten"));
        add("");
    }

    private void addTexts(ClinicReport report) {
        add(
                "Per tekst de score van Flesch-Douma: 0 is heel moeilijk, 100 heel makkelijk. Bij één korte zin zegt de score");
        add("weinig: daar staat alleen het getal.");
        report.passages().stream()
                .filter(text -> text.passage().kind().isProse())
                .forEach(text -> text.score().ifPresent(score -> addText(text, score)));
        add("");
    }

    private void addText(PassageReport text, double score) {
        String grade = FleschDouma.gradeOf(text.passage().text())
                .map(found -> " (" + found.dutch() + ")")
                .orElse("");
        String remarks =
                text.findings().isEmpty() ? "" : ", " + remarks(text.findings().size());
        String line = places.find(text.passage().path())
                .map(place -> "regel " + place.line() + " ")
                .orElse("");
        add("  " + line + text.passage().name() + ": " + Notation.DUTCH.decimal(score, 0) + grade + remarks);
    }

    private void addAdvice(ClinicReport report) {
        if (report.findings().isEmpty()) {
            add("Geen opmerkingen.");
            add("");
            return;
        }
        add("Opmerkingen. " + Finding.CAUTION);
        for (PassageReport text : report.passages()) {
            for (Finding finding : text.findings()) {
                add("  " + place(text) + " " + finding.rule().title() + ", "
                        + text.passage().name() + ": '" + finding.shortWords() + "'. " + finding.suggestion());
            }
        }
        add("");
    }

    private void addSources(ClinicReport report) {
        add("Waar dit vandaan komt:");
        add("  Leesbaarheid: " + FleschDouma.SOURCE);
        add("  Niveau: " + ReadingLevel.SOURCE);
        add("  Tijd: " + AnsweringTime.SOURCE);
        Set<Rule> found = EnumSet.noneOf(Rule.class);
        report.findings().forEach(finding -> found.add(finding.rule()));
        found.forEach(rule -> add("  " + rule.title() + ": " + rule.source()));
        add("");
    }

    private String place(PassageReport text) {
        return places.find(text.passage().path())
                .map(place -> file + ":" + place.line() + ":" + place.column())
                .orElse(file);
    }

    private static String graded(double score) {
        return Notation.DUTCH.decimal(score, 0) + " ("
                + FleschDouma.Grade.of(HalfUp.whole(score)).dutch() + ")";
    }

    private static String remarks(int count) {
        return count == 1 ? "1 opmerking" : count + " opmerkingen";
    }

    private void add(String line) {
        lines.add(line);
    }
}
