package nl.lokaledemocratie.quickscan.export.file;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.export.PublishedNumbers;
import nl.lokaledemocratie.quickscan.export.ResultTables;
import nl.lokaledemocratie.quickscan.export.ResultWorkbook;
import nl.lokaledemocratie.quickscan.export.Table;
import nl.lokaledemocratie.quickscan.export.ddi.DdiCodebook;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.printed.ScanSource;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;

/** Makes the files of a published result, each time anew. Whether somebody may have them is decided before. */
@ApplicationScoped
public class ExportFiles {

    @Inject
    Publications publications;

    @Inject
    ScanSource sources;

    @Inject
    QuestionnaireCatalog catalog;

    /**
     * What the tables and files of a scan are made from.
     *
     * @throws ScanNotClosedException while nothing is published
     */
    public ReportSource source(Scan scan) {
        return sources.of(
                scan, publications.find(scan.id()).orElseThrow(() -> new ScanNotClosedException(scan.status())));
    }

    /** All that was published, number by number. */
    public PublishedNumbers numbers(Scan scan, ReportSource source, String language) {
        return PublishedNumbers.of(scan.id().toString(), source, language);
    }

    /**
     * One of the files.
     *
     * @param language {@code nl} or {@code en}
     * @throws ScanNotClosedException while nothing is published
     */
    public byte[] make(ExportKind kind, Scan scan, String language) {
        ReportSource source = source(scan);
        return switch (kind) {
            case DATA_XLSX -> numbers(scan, source, language).workbook();
            case DATA_JSON -> numbers(scan, source, language).json();
            case TIDY_CSV -> csv("tidy", scan, source, language);
            case WIDE_CSV -> csv("wide", scan, source, language);
            case CODEBOOK_CSV -> csv("codebook", scan, source, language);
            case ANNEX_XLSX -> ResultWorkbook.of(ResultTables.of(source, language));
            case DDI -> DdiCodebook.of(scan.id().toString(), source);
            case QUESTIONNAIRE ->
                catalog.findFile(scan.questionnaireId()).orElseThrow().content().getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] csv(String key, Scan scan, ReportSource source, String language) {
        Table table = numbers(scan, source, language).separate().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        // Written by way of Rows.
        return ResultTables.of(source, language).csv(table).getBytes(StandardCharsets.UTF_8);
    }
}
