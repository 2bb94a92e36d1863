package nl.lokaledemocratie.quickscan.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Tables as one JSON object, UTF-8. */
final class NumberJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private NumberJson() {}

    /** Each table by its key, as an array of rows; what is not shown is null. */
    static byte[] of(List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            for (Table table : tables) {
                json.writeArrayFieldStart(table.key());
                for (List<Table.Cell> row : table.rows()) {
                    write(json, table.columns(), row);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, List<String> columns, List<Table.Cell> row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            Table.Cell cell = row.get(i);
            json.writeFieldName(columns.get(i));
            if (cell.number().isPresent()) {
                json.writeNumber(cell.number().get());
            } else if (cell.text().isEmpty()) {
                json.writeNull();
            } else {
                json.writeString(cell.text());
            }
        }
        json.writeEndObject();
    }
}
