package nl.lokaledemocratie.quickscan.lesson.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.agenda.Agendas;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints;
import nl.lokaledemocratie.quickscan.lesson.Lessons;
import nl.lokaledemocratie.quickscan.lesson.Told;
import nl.lokaledemocratie.quickscan.lesson.Told.Finding;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** What others tell of the findings of a scan, for its griffier: wherever a page shows findings. */
@Named("lessons")
@RequestScoped
public class LessonsBeside {

    @Inject
    CurrentUser user;

    @Inject
    ReachableScans reachable;

    @Inject
    Lessons lessons;

    @Inject
    Publications publications;

    @Inject
    Agendas agendas;

    @Inject
    QuestionnaireCatalog catalog;

    private final Map<UUID, List<Told>> found = new HashMap<>();

    /** Of all its findings; nothing for who does not work for its organisation. */
    public List<Told> of(Scan scan) {
        return found.computeIfAbsent(scan.id(), id -> list(scan));
    }

    /** Of one theme of it. */
    public List<Told> of(Scan scan, String theme) {
        return of(scan).stream()
                .filter(told -> told.lesson().theme().equals(theme))
                .toList();
    }

    /** Of the theme that stands at this place in the page of its result. */
    public List<Told> at(Scan scan, String anchor) {
        return of(scan).stream()
                .filter(told -> anchor.equals("thema-" + told.lesson().theme()))
                .toList();
    }

    /** The questionnaire that its themes are of. */
    public Questionnaire questionnaire(Scan scan) {
        return catalog.get(scan.questionnaireId());
    }

    private List<Told> list(Scan scan) {
        if (!user.isClerk()
                || !reachable.organisation().equals(scan.organisation().code())) {
            return List.of();
        }
        List<Told> told = lessons.toldTo(scan.organisation(), scan.questionnaireName());
        if (told.isEmpty()) {
            return told;
        }
        Set<Finding> findings = findings(scan);
        return told.stream()
                .filter(one -> findings.stream().anyMatch(one::isAbout))
                .toList();
    }

    /** What the result says something of, and what is on the agenda. */
    private Set<Finding> findings(Scan scan) {
        Set<Finding> findings = new HashSet<>();
        publications.find(scan.id()).ifPresent(publication -> TalkingPoints.all(
                        publication.result(), catalog.get(scan.questionnaireId()))
                .forEach(point -> point.groups().forEach(group -> findings.add(new Finding(point.theme(), group)))));
        agendas.listOf(scan.id()).stream()
                .map(item -> item.plan().theme())
                .filter(theme -> !theme.isEmpty())
                .forEach(theme -> findings.add(new Finding(theme, "")));
        return findings;
    }
}
