package nl.lokaledemocratie.quickscan.lesson.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.agenda.Agendas;
import nl.lokaledemocratie.quickscan.lesson.Circles;
import nl.lokaledemocratie.quickscan.lesson.Circles.Circle;
import nl.lokaledemocratie.quickscan.lesson.Lesson;
import nl.lokaledemocratie.quickscan.lesson.LessonPlan;
import nl.lokaledemocratie.quickscan.lesson.web.LessonForm.Problem;
import nl.lokaledemocratie.quickscan.lesson.web.LessonView.Filling;
import nl.lokaledemocratie.quickscan.lesson.web.LessonView.Option;
import nl.lokaledemocratie.quickscan.lesson.web.LessonView.Own;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.redaction.Redaction;
import nl.lokaledemocratie.quickscan.redaction.Redactor;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.Page;

/** What the page of a lesson offers to choose, and what of it is taken. */
@RequestScoped
class LessonFilling {

    @Inject
    Circles circles;

    @Inject
    Agendas agendas;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Page page;

    Filling of(Scan scan, String address, String key, String version, LessonForm form, boolean full) {
        LessonMessages words = MessageBundles.get(LessonMessages.class, Localized.Literal.of(page.getLanguage()));
        List<Option> groups = new ArrayList<>(List.of(new Option("", words.allGroups())));
        groups.addAll(groups(scan));
        return new Filling(
                address,
                key,
                version,
                form,
                problems(scan, form),
                full,
                proposed(scan, form),
                themes(scan),
                groups,
                circles.listOf(scan.organisation()));
    }

    boolean isRefused(Scan scan, LessonForm form) {
        return !problems(scan, form).isEmpty();
    }

    /** Without what this scan does not have. */
    LessonPlan plan(Scan scan, LessonForm form) {
        LessonPlan plan = form.plan(proposed(scan, form));
        boolean known = groups(scan).stream().map(Option::key).anyMatch(plan.group()::equals);
        return new LessonPlan(
                plan.theme(),
                known ? plan.group() : "",
                plan.wentWell(),
                plan.told(),
                plan.contact(),
                plan.reference(),
                plan.programmes(),
                plan.item().filter(item -> agendas.find(scan.id(), item).isPresent()));
    }

    /** @param all the circles of its organisation now: in another nobody reads it */
    Own own(Scan scan, Lesson lesson, List<Circle> all) {
        LessonPlan plan = lesson.plan();
        return new Own(
                lesson,
                name(themes(scan), plan.theme()),
                name(groups(scan), plan.group()),
                all.stream()
                        .filter(circle -> circle.programme()
                                .map(plan.programmes()::contains)
                                .orElse(plan.reference()))
                        .toList());
    }

    private Set<Problem> problems(Scan scan, LessonForm form) {
        return form.problems(themes(scan).stream().map(Option::key).collect(Collectors.toSet()), proposed(scan, form));
    }

    private static Redaction proposed(Scan scan, LessonForm form) {
        return Redactor.of(scan.organisation().fullName()).propose(form.told());
    }

    private static String name(List<Option> options, String key) {
        return options.stream()
                .filter(option -> option.key().equals(key))
                .map(Option::name)
                .findFirst()
                .orElse("");
    }

    private List<Option> themes(Scan scan) {
        return questionnaire(scan).themes().stream()
                .map(theme -> new Option(theme.key(), theme.name().in(page.getLanguage())))
                .toList();
    }

    private List<Option> groups(Scan scan) {
        return questionnaire(scan).audiences().stream()
                .map(group -> new Option(group.key(), group.name().in(page.getLanguage())))
                .toList();
    }

    private Questionnaire questionnaire(Scan scan) {
        return catalog.get(scan.questionnaireId());
    }
}
