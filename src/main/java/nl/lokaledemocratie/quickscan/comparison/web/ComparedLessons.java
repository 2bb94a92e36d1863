package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.lesson.Lessons;
import nl.lokaledemocratie.quickscan.lesson.Told;
import nl.lokaledemocratie.quickscan.programme.Programme;

/** What the organisations of a comparison tell of the themes in it, to the advisers of programmes that they share it in. */
@Named("comparedLessons")
@RequestScoped
public class ComparedLessons {

    @Inject
    Lessons lessons;

    /** Of the chosen group, and of all groups. */
    public List<Told> of(Choice choice, ComparedTable table) {
        Set<String> shown =
                table.rows().stream().map(row -> row.scan().organisation()).collect(Collectors.toSet());
        return lessons
                .toldIn(
                        choice.programmes().stream()
                                .map(Programme::id)
                                .filter(id -> choice.programme().isEmpty()
                                        || choice.programme().get().equals(id))
                                .collect(Collectors.toSet()),
                        choice.questionnaire().id().name())
                .stream()
                .filter(told -> shown.contains(told.code()))
                .filter(told -> told.isAbout(choice.group().key()))
                .toList();
    }
}
