package nl.lokaledemocratie.quickscan.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.invitation.GroupCodes;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.PaperBatch;
import nl.lokaledemocratie.quickscan.response.PaperIntake;
import nl.lokaledemocratie.quickscan.response.PendingPaper;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.study.file.TextSource;
import nl.lokaledemocratie.quickscan.study.response.Response;
import nl.lokaledemocratie.quickscan.study.response.ResponsesReader;

/**
 * Takes paper answers in while the scan is open: shows what a file would add, stores it when the clerk confirms, and takes it out again
 * when the clerk withdraws it. The ids in it are checked and thrown away.
 */
@ApplicationScoped
@Transactional
public class PaperImport {

    private static final String PENDING = "antwoorden.csv";

    @Inject
    ScanService scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    PendingPaper pending;

    @Inject
    PaperIntake intake;

    @Inject
    InvitationService invitations;

    @Inject
    BatchStore batches;

    @Inject
    PaperKeys keys;

    @Inject
    Clock clock;

    /**
     * Keeps a file waiting and tells what it would add.
     *
     * @throws nl.lokaledemocratie.quickscan.scan.ScanNotOpenException when the scan is not open
     * @throws nl.lokaledemocratie.quickscan.study.file.FilesRefusedException with everything that is wrong in the file
     * @throws EmptyPaperFileException when there are no answers in it
     * @throws PaperFileTakenException when the same answers were taken in before
     * @throws nl.lokaledemocratie.quickscan.ballot.KeyLostException when the key of the ballot box is lost; what waits stays
     */
    public PaperPreview propose(UUID id, String fileName, byte[] content) {
        Scan scan = scans.holdOpen(id);
        List<Response> responses = read(scan, fileName, content);
        RowComparison compared = compare(scan, responses);
        if (isTaken(scan, responses, compared)) {
            throw new PaperFileTakenException();
        }
        return preview(scan, pending.put(id, content), compared);
    }

    /**
     * Tells again what the rows behind a ticket would add.
     *
     * @throws PendingGoneException when they are not there any more
     */
    public PaperPreview preview(UUID id, DraftTicket ticket) {
        Scan scan = scans.holdOpen(id);
        byte[] content = pending.find(id, ticket).orElseThrow(PendingGoneException::new);
        return preview(scan, ticket, compare(scan, read(scan, PENDING, content)));
    }

    /**
     * Stores what waits behind a ticket, once; tells the number of the batch.
     *
     * @param all  also the rows that equal earlier ones
     * @param seen what the clerk was told that it would add
     * @throws PendingGoneException when there is nothing to store
     * @throws PreviewChangedException when other answers came in meanwhile; what waits stays
     * @throws nl.lokaledemocratie.quickscan.response.GroupFullException when it does not fit; what waits stays
     */
    public int confirm(UUID id, DraftTicket ticket, boolean all, String seen) {
        Scan scan = scans.takeOpen(id);
        Optional<Integer> before = batches.find(id, ticket.id());
        if (before.isPresent()) {
            return before.get();
        }
        byte[] content = pending.take(id, ticket).orElseThrow(PendingGoneException::new);
        List<Response> responses = read(scan, PENDING, content);
        RowComparison compared = compare(scan, responses);
        if (!preview(scan, ticket, compared).seen().equals(seen)
                || compared.sheets(all).isEmpty()) {
            throw new PreviewChangedException();
        }
        PaperBatch batch = batches.add(id, ticket.id(), LocalDate.now(clock));
        store(scan, compared.sheets(all), batch);
        batches.addFile(id, batch, keys.of(id).hash(id, questionnaires.of(scan), responses));
        return batch.number();
    }

    /** Takes a batch out again, whole; false when it is not there (any more). */
    public boolean withdraw(UUID id, String receipt) {
        scans.takeOpen(id);
        Optional<TakenBatch> found = list(id).stream()
                .filter(batch -> batch.receipt().toString().equals(receipt))
                .findFirst();
        found.ifPresent(batch -> {
            intake.withdraw(id, new PaperBatch(batch.number(), batch.day()));
            batches.remove(id, batch.number());
        });
        return found.isPresent();
    }

    /** What was taken in and can be withdrawn, the last one first. */
    public List<TakenBatch> list(UUID id) {
        return batches.list(id);
    }

    private void store(Scan scan, List<AnswerSheet> sheets, PaperBatch batch) {
        intake.store(scan.id(), questionnaires.of(scan), sheets, batch);
        batches.addRows(scan.id(), batch, count(hashes(scan, sheets)));
        batches.addCounts(
                scan.id(),
                batch,
                count(sheets.stream().map(AnswerSheet::audience).toList()));
    }

    private List<Response> read(Scan scan, String fileName, byte[] content) {
        List<Response> responses =
                ResponsesReader.strict(questionnaires.of(scan)).readAll(TextSource.of(fileName, content));
        if (responses.isEmpty()) {
            throw new EmptyPaperFileException();
        }
        return responses;
    }

    private RowComparison compare(Scan scan, List<Response> responses) {
        List<AnswerSheet> sheets = responses.stream().map(Response::sheet).toList();
        Map<String, Integer> known = keys.known(scan.id(), questionnaires.of(scan), sheets, batches.rows(scan.id()));
        return new RowComparison(sheets, hashes(scan, sheets), known);
    }

    private List<String> hashes(Scan scan, List<AnswerSheet> sheets) {
        Questionnaire questionnaire = questionnaires.of(scan);
        PaperKey key = keys.of(scan.id());
        return sheets.stream()
                .map(sheet -> key.hash(scan.id(), questionnaire, sheet))
                .toList();
    }

    private boolean isTaken(Scan scan, List<Response> responses, RowComparison compared) {
        return Stream.of(keys.of(scan.id()), keys.earlier())
                .map(key -> key.hash(scan.id(), questionnaires.of(scan), responses))
                .anyMatch(hash -> batches.isKnownFile(scan.id(), hash, false)
                        || compared.isNothingNew() && batches.isKnownFile(scan.id(), hash, true));
    }

    private PaperPreview preview(Scan scan, DraftTicket ticket, RowComparison compared) {
        Questionnaire questionnaire = questionnaires.of(scan);
        return new PaperPreview(
                ticket,
                questionnaire.audiences().stream()
                        .map(audience -> compared.preview(audience, codes(scan, audience)))
                        .filter(group -> group.rows() > 0)
                        .toList());
    }

    private GroupCodes codes(Scan scan, Audience audience) {
        return audience.closed()
                ? invitations.shown(scan.id(), audience.key())
                : invitations.group(scan.id(), audience.key());
    }

    private static Map<String, Integer> count(List<String> values) {
        return values.stream().collect(Collectors.toMap(value -> value, value -> 1, Integer::sum, TreeMap::new));
    }
}
