package nl.lokaledemocratie.quickscan.openanswer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import nl.lokaledemocratie.quickscan.testing.Scenario;

/** Scans in which people wrote something. */
@ApplicationScoped
@Unremovable
public class WrittenScans {

    @Inject
    Scenario scenario;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ScanService scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    ResponseIntake intake;

    @Inject
    ClosingService closing;

    /** An open scan with the newest questionnaire, for councillors and residents. */
    public Scan open(Organisation organisation) {
        return QuarkusTransaction.requiringNew()
                .call(() -> scans.open(scans.create(new ScanPlan(
                                organisation.code(),
                                catalog.latest("quickscan-lokale-democratie"),
                                "Scan met woorden van " + organisation.name(),
                                Map.of(
                                        "raadsleden", new ScanPlan.Group(OptionalInt.of(37), Optional.empty()),
                                        "inwoners", new ScanPlan.Group(OptionalInt.empty(), Optional.empty()))))
                        .id()));
    }

    /** The open question of that questionnaire. */
    public String question(Scan scan) {
        return OpenAnswers.questions(questionnaires.of(scan)).stream()
                .filter(OpenQuestion.class::isInstance)
                .map(Question::key)
                .findFirst()
                .orElseThrow();
    }

    /** People of a group write, one each. */
    public void write(Scan scan, String audience, Channel channel, List<String> words) {
        Questionnaire questionnaire = questionnaires.of(scan);
        List<AnswerSheet> sheets = words.stream()
                .map(text -> AnswerSheets.of(questionnaire)
                        .by(audience)
                        .everyStatement(2, 4)
                        .answer(question(scan), text)
                        .build())
                .toList();
        intake.storeAll(scan.id(), questionnaire, sheets, channel, LocalDate.of(2026, 5, 1));
    }

    public void close(Scan scan) {
        closing.close(scan.id());
    }

    /** So many answers that all differ. */
    public static List<String> words(String mark, int answers) {
        return IntStream.range(0, answers)
                .mapToObj(number -> mark + " " + (char) ('a' + number) + " mag van mij")
                .toList();
    }

    /** A closed scan in which these were written by residents. */
    public Scan closed(Organisation organisation, String... words) {
        Scan scan = open(organisation);
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(words("Meer groen", Math.max(0, 12 - words.length)));
        Collections.shuffle(all);
        write(scan, "inwoners", Channel.ONLINE, all);
        close(scan);
        return scan;
    }
}
