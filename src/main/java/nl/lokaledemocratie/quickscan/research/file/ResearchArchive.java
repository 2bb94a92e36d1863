package nl.lokaledemocratie.quickscan.research.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.export.ExportWords;
import nl.lokaledemocratie.quickscan.notation.Rows;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.spss.SavCase;
import nl.lokaledemocratie.quickscan.spss.SavDictionary;
import nl.lokaledemocratie.quickscan.spss.SavVariable;
import nl.lokaledemocratie.quickscan.spss.SavWriter;

/** All files of one group in one: data as text and for SPSS, codebook, the account of the rule, and what to read first. */
public final class ResearchArchive {

    private static final FileTime NO_TIME = FileTime.from(Instant.parse("1980-01-01T00:00:00Z"));
    private static final int BUFFER = 1 << 16;
    private static final String DUTCH = "nl";

    private final ReportSource source;
    private final ResearchPlan plan;
    private final ExportWords words;
    private final List<Column> columns;
    private final Rows rows;

    /** In {@code nl} or {@code en}. */
    public ResearchArchive(ReportSource source, ResearchPlan plan, String language) {
        this.source = source;
        this.plan = plan;
        this.words = new ExportWords(language);
        this.columns = Columns.of(source.questionnaire(), plan, words);
        this.rows = language.equals(DUTCH) ? Rows.SPREADSHEET : Rows.DATA;
    }

    /** Gives its sheets one by one, in another order each time. */
    @FunctionalInterface
    public interface Sheets {
        void forEach(Consumer<AnswerSheet> consumer);
    }

    /** Writes it; the stream stays open. Sheets are read twice and not kept. */
    public void write(OutputStream stream, Sheets sheets) throws IOException {
        RuleTables tables = new RuleTables(source, plan, words);
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(stream, BUFFER), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        text(zip, words.get("research-file-read"), String.join("\r\n\r\n", tables.notice()) + "\r\n");
        text(zip, words.get("research-file-account"), tables.account(rows));
        text(zip, words.get("research-file-codebook"), tables.codebook(rows, columns));
        entry(zip, words.get("research-file-data") + ".csv", out -> csv(out, sheets));
        entry(zip, words.get("research-file-data") + ".sav", out -> sav(out, sheets, tables));
        zip.finish();
        zip.flush();
    }

    /** Numbers alone, so that there is nothing to put between quotes. */
    private void csv(OutputStream out, Sheets sheets) throws IOException {
        boolean dutch = rows == Rows.SPREADSHEET;
        char between = dutch ? ';' : ',';
        String end = dutch ? "\r\n" : "\n";
        out.write(("\uFEFF" + rows.row(columns.stream().map(Column::name).toList())).getBytes(StandardCharsets.UTF_8));
        StringBuilder row = new StringBuilder();
        sheets.forEach(sheet -> {
            row.setLength(0);
            for (int i = 0; i < columns.size(); i++) {
                if (i > 0) {
                    row.append(between);
                }
                row.append(written(columns.get(i).value().applyAsDouble(sheet)));
            }
            try {
                out.write(row.append(end).toString().getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** All numbers are whole. */
    private static String written(double value) {
        return Double.isNaN(value) ? "" : Integer.toString((int) value);
    }

    private void sav(OutputStream out, Sheets sheets, RuleTables tables) throws IOException {
        SavDictionary dictionary = new SavDictionary(
                source.organisation() + " – " + source.title(),
                source.closedOn().orElse(LocalDate.EPOCH).atStartOfDay(),
                tables.notice(),
                columns.stream().map(ResearchArchive::variable).toList(),
                Optional.empty());
        SavCase one = new SavCase(dictionary);
        try (SavWriter writer =
                new SavWriter(out, dictionary, OptionalInt.of(plan.anonymised().people()), true)) {
            sheets.forEach(sheet -> {
                for (int i = 0; i < columns.size(); i++) {
                    one.set(i, columns.get(i).value().applyAsDouble(sheet));
                }
                try {
                    writer.write(one);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static SavVariable variable(Column column) {
        Map<Double, String> values = new LinkedHashMap<>();
        column.values().forEach((value, meaning) -> values.put((double) value, meaning));
        return SavVariable.coded(
                column.name(),
                column.label(),
                column.measure(),
                values,
                column.missing().stream()
                        .sorted()
                        .map(Integer::doubleValue)
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    /** Writes one entry. */
    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static void text(ZipOutputStream zip, String name, String content) throws IOException {
        entry(zip, name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(NO_TIME);
        zip.putNextEntry(entry);
        BufferedOutputStream buffered = new BufferedOutputStream(zip, BUFFER);
        content.write(buffered);
        buffered.flush();
        zip.closeEntry();
    }
}
