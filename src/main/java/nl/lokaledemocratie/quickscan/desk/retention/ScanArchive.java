package nl.lokaledemocratie.quickscan.desk.retention;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.agenda.AgendaItem;
import nl.lokaledemocratie.quickscan.agenda.AgendaPlan;
import nl.lokaledemocratie.quickscan.agenda.Agendas;
import nl.lokaledemocratie.quickscan.export.ResultTables;
import nl.lokaledemocratie.quickscan.export.ResultWorkbook;
import nl.lokaledemocratie.quickscan.notation.Rows;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.report.catalog.ReportEdition;
import nl.lokaledemocratie.quickscan.report.printed.PrintedReports;
import nl.lokaledemocratie.quickscan.report.printed.ScanSource;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAudience;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.web.Page;

/**
 * What an organisation may keep of a closed scan, in one file: all that was published, in every edition, the agenda, and what was asked. No
 * sheet is in it: of these nobody gets more than the disclosure rules let through.
 */
@ApplicationScoped
class ScanArchive {

    /** The same scan gives the same file. */
    private static final FileTime NO_TIME = FileTime.fromMillis(315_532_800_000L);

    private static final List<String> LANGUAGES = List.of("nl", "en");

    @Inject
    Publications publications;

    @Inject
    PrintedReports reports;

    @Inject
    ScanSource sources;

    @Inject
    Agendas agendas;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    Page page;

    /** @throws ScanNotClosedException when there is no result */
    byte[] of(Scan scan) {
        Publication publication =
                publications.find(scan.id()).orElseThrow(() -> new ScanNotClosedException(scan.status()));
        RetentionMessages words = MessageBundles.get(RetentionMessages.class, Localized.Literal.of(page.getLanguage()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            text(zip, "LEESMIJ.txt", words.archive().replace(" | ", "\n"));
            for (ReportEdition edition : ReportEdition.values()) {
                for (String language : LANGUAGES) {
                    String name = "rapport/" + edition.file() + "-" + language + ".pdf";
                    entry(
                            zip,
                            name,
                            reports.print(scan, edition, language, true).file());
                }
            }
            ResultTables tables = ResultTables.of(sources.of(scan, publication), page.getLanguage());
            entry(zip, "cijfers/cijfers.xlsx", ResultWorkbook.of(tables));
            for (var table : tables.tables()) {
                text(zip, "cijfers/" + table.key() + ".csv", tables.csv(table));
            }
            text(zip, "agenda.csv", agenda(scan, words));
            text(zip, "scan.csv", facts(scan, words));
            questionnaire(zip, scan, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void questionnaire(ZipOutputStream zip, Scan scan, RetentionMessages words) throws IOException {
        Optional<String> file = catalog.findFile(scan.questionnaireId()).map(found -> found.content());
        if (file.isPresent()) {
            text(zip, "vragenlijst/" + scan.questionnaireVersion() + ".yaml", file.get());
        }
        Questionnaire asked = questionnaires.of(scan);
        StringBuilder own = table(List.of(words.question()));
        asked.ownPage().stream()
                .flatMap(page -> page.questions().stream())
                .filter(question -> asked.isOwn(question.key()))
                .forEach(question -> own.append(Rows.SPREADSHEET.row(
                        List.of(question.wording().standard().in("nl")))));
        text(zip, "vragenlijst/eigen-vragen.csv", own.toString());
    }

    private String agenda(Scan scan, RetentionMessages words) {
        StringBuilder table = table(List.of("theme", "finding", "wanted", "step", "owner", "due", "status").stream()
                .map(words::agendaColumn)
                .toList());
        for (AgendaItem item : agendas.listOf(scan.id())) {
            AgendaPlan plan = item.plan();
            table.append(Rows.SPREADSHEET.row(List.of(
                    plan.theme(),
                    plan.finding(),
                    plan.wanted(),
                    plan.step(),
                    plan.owner(),
                    plan.due().map(Object::toString).orElse(""),
                    words.status(plan.status().name()))));
        }
        return table.toString();
    }

    /** What the scan was, and how its groups were reached. */
    private String facts(Scan scan, RetentionMessages words) {
        StringBuilder table = table(List.of(words.scan(), scan.title()));
        table.append(Rows.SPREADSHEET.row(
                List.of(words.organisation(), scan.organisation().fullName())));
        table.append(Rows.SPREADSHEET.row(
                List.of(words.opened(), scan.openedOn().map(Object::toString).orElse(""))));
        table.append(Rows.SPREADSHEET.row(
                List.of(words.closed(), scan.closedOn().map(Object::toString).orElse(""))));
        table.append(Rows.SPREADSHEET.row(List.of(words.group(), words.size(), words.reached())));
        Questionnaire questionnaire = catalog.get(scan.questionnaireId());
        for (ScanAudience group : scan.audiences()) {
            table.append(Rows.SPREADSHEET.row(List.of(
                    questionnaire.audience(group.audience()).name().in(page.getLanguage()),
                    group.population().isPresent()
                            ? Integer.toString(group.population().getAsInt())
                            : "",
                    group.reachedBy().orElse(""))));
        }
        return table.toString();
    }

    private static StringBuilder table(List<String> columns) {
        return new StringBuilder("\uFEFF").append(Rows.SPREADSHEET.row(columns));
    }

    private static void text(ZipOutputStream zip, String name, String content) throws IOException {
        entry(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
