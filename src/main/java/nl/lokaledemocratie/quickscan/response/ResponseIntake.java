package nl.lokaledemocratie.quickscan.response;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.answer.AnswerProblem;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.answer.SheetCheck;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.draft.Draft;
import nl.lokaledemocratie.quickscan.response.draft.DraftNotFoundException;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.draft.Drafts;
import nl.lokaledemocratie.quickscan.response.store.BallotBox;
import nl.lokaledemocratie.quickscan.response.store.GroupRoom;
import nl.lokaledemocratie.quickscan.response.store.SheetStamp;
import nl.lokaledemocratie.quickscan.scan.ScanHold;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;

/** Takes answers in: whole or not at all, never twice, and only while the scan is open. */
@ApplicationScoped
@Transactional
public class ResponseIntake {

    /** What became of a sending. */
    public enum Outcome {
        RECEIVED,
        RECEIVED_BEFORE
    }

    @Inject
    ScanService scans;

    @Inject
    ScanHold hold;

    @Inject
    InvitationService invitations;

    @Inject
    Drafts drafts;

    @Inject
    Receipts receipts;

    @Inject
    GroupRoom room;

    @Inject
    BallotBox box;

    @Inject
    ResponseCounts counts;

    @Inject
    ParticipantIntake participants;

    /**
     * Sends a draft: leaves a receipt, uses up the invitation, stores the sheet and forgets the draft.
     *
     * @throws nl.lokaledemocratie.quickscan.scan.ScanNotOpenException when the scan is not open (any more)
     * @throws DraftNotFoundException when there is nothing to send
     * @throws AnswersRefusedException when the answers do not fit; the draft stays
     * @throws InvitationRefusedException when the invitation was used or withdrawn meanwhile; the draft stays
     * @throws GroupFullException when everyone in the group answered, on paper for example; the draft stays
     */
    public Outcome send(UUID scan, Questionnaire questionnaire, DraftTicket ticket) {
        return send(scan, questionnaire, ticket, OptionalInt.empty());
    }

    /**
     * The same while a flood may be on, of which its number is all that the sheet will say. There is no draft that was begun after the end
     * of a scan.
     */
    public Outcome send(UUID scan, Questionnaire questionnaire, DraftTicket ticket, OptionalInt flood) {
        return send(scan, questionnaire, ticket, flood, end -> true, () -> drafts.take(scan, questionnaire, ticket)
                .orElseThrow(DraftNotFoundException::new));
    }

    /**
     * Sends answers that were kept on the device of the person, by the same rules.
     *
     * @param ticket made on that device for these answers: with it they are received once, however often they come
     * @param flood  that is on
     * @param inTime whether it is known that they were begun before that end of the scan
     */
    public Outcome send(
            UUID scan,
            Questionnaire questionnaire,
            DraftTicket ticket,
            OptionalInt flood,
            Predicate<ScanEnd> inTime,
            Draft filledIn) {
        return send(scan, questionnaire, ticket, flood, inTime, () -> filledIn);
    }

    private Outcome send(
            UUID scan,
            Questionnaire questionnaire,
            DraftTicket ticket,
            OptionalInt flood,
            Predicate<ScanEnd> inTime,
            Supplier<Draft> answers) {
        hold.toSend(scan, inTime);
        if (!receipts.leave(scan, ticket)) {
            return Outcome.RECEIVED_BEFORE;
        }
        Draft draft = answers.get();
        AnswerSheet sheet = onlyShown(questionnaire, draft.sheet());
        refuseIncomplete(questionnaire, sheet);
        check(questionnaire, List.of(sheet));
        boolean closed = questionnaire.audience(sheet.audience()).closed();
        if (closed && room.hold(scan, sheet.audience()).orElse(1) < 1) {
            throw new GroupFullException(sheet.audience(), 0, 1);
        }
        redeem(scan, draft, closed);
        box.add(scan, questionnaire, sheet.audience(), SheetStamp.ofFlood(flood), List.of(sheet));
        if (flood.isEmpty()) {
            participants.takeWhenStored(scan, questionnaire, List.of(sheet));
        }
        return Outcome.RECEIVED;
    }

    /**
     * Takes in many sheets at once, all or none, in no order; what was left open on paper stays open.
     *
     * @throws AnswersRefusedException with every problem when one of them does not fit
     */
    public void storeAll(
            UUID scan, Questionnaire questionnaire, List<AnswerSheet> answers, Channel channel, LocalDate day) {
        storeAll(scan, questionnaire, answers, channel, day, OptionalInt.empty());
    }

    /** The same for sheets that may go together later. */
    @Transactional(Transactional.TxType.MANDATORY)
    void storeBatch(UUID scan, Questionnaire questionnaire, List<AnswerSheet> answers, PaperBatch batch) {
        storeAll(scan, questionnaire, answers, Channel.PAPER, batch.day(), OptionalInt.of(batch.number()));
    }

    private void storeAll(
            UUID scan,
            Questionnaire questionnaire,
            List<AnswerSheet> answers,
            Channel channel,
            LocalDate day,
            OptionalInt batch) {
        scans.holdOpen(scan);
        List<AnswerSheet> shown = answers.stream()
                .map(sheet -> onlyShown(questionnaire, sheet.on(channel)))
                .toList();
        check(questionnaire, shown);
        perAudience(shown).forEach((audience, some) -> {
            box.add(scan, questionnaire, audience, SheetStamp.ofBatch(batch), some);
            counts.raise(scan, new DayCount(audience, day, channel, some.size()));
        });
        participants.takeWhenStored(scan, questionnaire, shown);
    }

    /** In the order of their names: who locks several audiences always does so in the same order. */
    static SortedMap<String, List<AnswerSheet>> perAudience(List<AnswerSheet> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(AnswerSheet::audience, TreeMap::new, Collectors.toList()));
    }

    private void redeem(UUID scan, Draft draft, boolean closed) {
        if (closed && draft.invitation().isEmpty()) {
            throw new InvitationRefusedException();
        }
        if (draft.invitation().isPresent()
                && !invitations.redeem(
                        scan, draft.sheet().audience(), draft.invitation().get())) {
            throw new InvitationRefusedException();
        }
    }

    /** What was answered before an earlier answer hid its question is not stored; a sheet of another questionnaire is left to the check. */
    private static AnswerSheet onlyShown(Questionnaire questionnaire, AnswerSheet sheet) {
        return sheet.ratings().size() == questionnaire.ratingLayout().size()
                ? new Answers(questionnaire, sheet).onlyShown()
                : sheet;
    }

    private static void refuseIncomplete(Questionnaire questionnaire, AnswerSheet sheet) {
        List<AnswerProblem> missing = new Answers(questionnaire, sheet)
                .missing().stream()
                        .map(question -> new AnswerProblem(AnswerProblem.Code.REQUIRED, question))
                        .toList();
        if (!missing.isEmpty()) {
            throw new AnswersRefusedException(missing);
        }
    }

    private static void check(Questionnaire questionnaire, List<AnswerSheet> answers) {
        List<AnswerProblem> problems = answers.stream()
                .flatMap(sheet -> SheetCheck.check(questionnaire, sheet).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new AnswersRefusedException(problems);
        }
    }
}
