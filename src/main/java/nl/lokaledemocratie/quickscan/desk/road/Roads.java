package nl.lokaledemocratie.quickscan.desk.road;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.agenda.Agendas;
import nl.lokaledemocratie.quickscan.desk.road.Road.Next;
import nl.lokaledemocratie.quickscan.desk.road.Road.Phase;
import nl.lokaledemocratie.quickscan.desk.road.Road.State;
import nl.lokaledemocratie.quickscan.desk.road.Road.Task;
import nl.lokaledemocratie.quickscan.invitation.GroupCodes;
import nl.lokaledemocratie.quickscan.mail.AddressState;
import nl.lokaledemocratie.quickscan.mail.MailAddresses;
import nl.lokaledemocratie.quickscan.mail.SmtpServer;
import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswers;
import nl.lokaledemocratie.quickscan.openanswer.OpenAnswers;
import nl.lokaledemocratie.quickscan.organisation.look.Look;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.report.online.OnlineEditions;
import nl.lokaledemocratie.quickscan.response.words.WordsTerms;
import nl.lokaledemocratie.quickscan.scan.Letters;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestions;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;

/** Finds out how far a scan is. */
@ApplicationScoped
public class Roads {

    @Inject
    Looks looks;

    @Inject
    OwnQuestions own;

    @Inject
    Publications publications;

    @Inject
    OnlineEditions editions;

    @Inject
    MailAddresses addresses;

    @Inject
    SmtpServer server;

    @Inject
    Agendas agendas;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    WordsTerms words;

    @Inject
    ChosenAnswers chosen;

    @Inject
    Clock clock;

    /**
     * The road of a scan as it is now.
     *
     * @param closed  how each of its closed groups stands with its codes
     * @param hasCode whether a recovery code was made
     */
    public Road of(Scan scan, Map<String, GroupCodes> closed, boolean hasCode) {
        Map<Task, State> states = new EnumMap<>(Task.class);
        if (scan.status() == ScanStatus.CLOSED) {
            return closed(scan, states);
        }
        states.put(Task.GROUPS, must(closed.values().stream().allMatch(group -> group.size()
                .isPresent())));
        states.put(Task.PERIOD, period(scan));
        states.put(Task.LOOK, free(!looks.of(scan.organisation().code()).equals(Look.OURS)));
        states.put(Task.SHARE, free(scan.shortName().isPresent()));
        states.put(Task.LETTERS, free(scan.audiences().stream().anyMatch(group -> group.letters() != Letters.NONE)));
        states.put(Task.TALK, free(scan.hasTalk()));
        Map<String, MailAddresses.Counts> mailed = addresses.count(scan.id());
        states.put(Task.MAIL, mail(scan, mailed));
        if (!closed.isEmpty()) {
            states.put(
                    Task.INVITE,
                    must(closed.entrySet().stream()
                            .allMatch(group -> mailed.containsKey(group.getKey()) || isInvited(group.getValue()))));
        }
        return scan.status() == ScanStatus.DRAFT ? inPreparation(scan, states) : open(scan, states, hasCode);
    }

    private Road closed(Scan scan, Map<Task, State> states) {
        if (publications.find(scan.id()).isEmpty()) {
            return new Road(Phase.CLOSED, Next.COMPUTE, states);
        }
        boolean planned = agendas.isAny(scan.id());
        states.put(Task.PUBLIC, free(editions.findPublic(scan.id()).isPresent()));
        states.put(Task.AGENDA, free(planned));
        if (hasWords(scan)) {
            states.put(Task.WORDS, free(chosen.number(scan.id()) > 0));
        }
        return planned ? new Road(Phase.AGENDA, Next.IMPROVE, states) : new Road(Phase.REPORT, Next.READ, states);
    }

    /** Whether there is anything to choose of what people wrote. */
    private boolean hasWords(Scan scan) {
        return !OpenAnswers.questions(questionnaires.of(scan)).isEmpty()
                && words.find(scan.id()).isPresent();
    }

    private Road inPreparation(Scan scan, Map<Task, State> states) {
        states.put(Task.OWN, free(!own.of(scan.id()).isEmpty()));
        boolean planned = scan.opens().isPresent();
        Next next;
        if (states.get(Task.PERIOD) == State.NEEDED) {
            next = Next.CHOOSE_PERIOD;
        } else if (states.containsValue(State.NEEDED)) {
            next = planned ? Next.PREPARE_IN_TIME : Next.PREPARE;
        } else {
            next = planned ? Next.WAIT : Next.OPEN;
        }
        return new Road(Phase.PREPARATION, next, states);
    }

    private Road open(Scan scan, Map<Task, State> states, boolean hasCode) {
        states.put(Task.RECOVERY, must(hasCode));
        ScanEnd.Stage stage = scan.stage(clock.instant());
        if (scan.pause().isPresent() && stage != ScanEnd.Stage.OVER) {
            return new Road(Phase.OPEN, Next.GO_ON, states);
        }
        if (stage != ScanEnd.Stage.ASKING) {
            states.remove(Task.INVITE);
            states.remove(Task.MAIL);
            return new Road(Phase.OPEN, Next.END, states);
        }
        return new Road(Phase.OPEN, states.containsValue(State.NEEDED) ? Next.MEND : Next.FOLLOW, states);
    }

    /** Whoever is on the list is invited once people can answer, where mail can be sent at all. */
    private State mail(Scan scan, Map<String, MailAddresses.Counts> mailed) {
        boolean waits = mailed.values().stream().anyMatch(group -> group.of(AddressState.NEW) > 0);
        boolean asking = scan.status() == ScanStatus.OPEN && scan.pause().isEmpty();
        return waits && asking && server.isConfigured() ? State.NEEDED : free(!mailed.isEmpty());
    }

    private State period(Scan scan) {
        return scan.isMissed(clock.instant())
                ? State.NEEDED
                : free(scan.opens().isPresent() || scan.end().isPresent());
    }

    /** Whether everybody of the group has a code or answered; of a group of unknown size, whether codes were made. */
    private static boolean isInvited(GroupCodes group) {
        return group.size().isPresent() ? group.extra() == 0 : group.round() > 0;
    }

    private static State must(boolean done) {
        return done ? State.DONE : State.NEEDED;
    }

    private static State free(boolean done) {
        return done ? State.DONE : State.FREE;
    }
}
