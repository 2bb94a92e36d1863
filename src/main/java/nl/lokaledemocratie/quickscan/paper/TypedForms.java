package nl.lokaledemocratie.quickscan.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.notation.Rows;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.PendingPaper;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.study.file.TextSource;
import nl.lokaledemocratie.quickscan.study.response.AnswerColumns;
import nl.lokaledemocratie.quickscan.study.response.Response;
import nl.lokaledemocratie.quickscan.study.response.ResponsesReader;

/** Forms that are typed one by one: a file that grows, encrypted while it waits, read and checked as any other file. */
@ApplicationScoped
@Transactional
public class TypedForms {

    private static final String NAME = "getypt.csv";
    private static final String ID = "respondent_id";
    private static final String GROUP = "group";

    @Inject
    ScanService scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    PendingPaper pending;

    /** How many forms wait behind a ticket. */
    public int count(UUID scan, Optional<DraftTicket> ticket) {
        return ticket.flatMap(one -> pending.find(scan, one))
                .map(content ->
                        read(questionnaires.of(scans.holdOpen(scan)), content).size())
                .orElse(0);
    }

    /**
     * Adds a form; tells under which ticket the forms wait now.
     *
     * @param receipt of this form, another for every form: the same one sent twice is added once
     * @param cells   what was typed, by the name of the column
     * @throws nl.lokaledemocratie.quickscan.study.file.FilesRefusedException with everything that is wrong in it
     */
    public DraftTicket add(
            UUID id, Optional<DraftTicket> ticket, UUID receipt, String group, Map<String, String> cells) {
        Questionnaire questionnaire = questionnaires.of(scans.takeOpen(id));
        List<String> names = AnswerColumns.of(questionnaire).names();
        Optional<byte[]> before = ticket.flatMap(one -> pending.find(id, one));
        String row = row(names, receipt.toString(), group, cells);
        read(questionnaire, table(names, row));
        if (ticket.isPresent() && before.isPresent()) {
            if (!holds(questionnaire, before.get(), receipt)) {
                pending.replace(id, ticket.get(), joined(before.get(), row));
            }
            return ticket.get();
        }
        return pending.put(id, table(names, row));
    }

    /**
     * Checks a form as a row of a file.
     *
     * @throws nl.lokaledemocratie.quickscan.study.file.FilesRefusedException with everything that is wrong in it
     */
    public void check(Questionnaire questionnaire, String group, Map<String, String> cells) {
        List<String> names = AnswerColumns.of(questionnaire).names();
        read(questionnaire, table(names, row(names, "1", group, cells)));
    }

    private static boolean holds(Questionnaire questionnaire, byte[] content, UUID receipt) {
        return read(questionnaire, content).stream().anyMatch(form -> form.id().equals(receipt.toString()));
    }

    private static List<Response> read(Questionnaire questionnaire, byte[] content) {
        return ResponsesReader.strict(questionnaire).readAll(TextSource.of(NAME, content));
    }

    private static byte[] table(List<String> names, String row) {
        return (Rows.EXACT.row(names) + row).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] before, String row) {
        return (new String(before, StandardCharsets.UTF_8) + row).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(List<String> names, String id, String group, Map<String, String> cells) {
        return Rows.EXACT.row(names.stream()
                .map(name -> switch (name) {
                    case ID -> id;
                    case GROUP -> group;
                    default -> cells.getOrDefault(name, "");
                })
                .toList());
    }
}
