package nl.lokaledemocratie.quickscan.response.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.invitation.InvitationHash;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.response.store.SheetCodec;
import nl.lokaledemocratie.quickscan.response.store.StoredSheet;

/** A draft as bytes, always as many as the fullest draft of its questionnaire could take: its length tells nothing. */
final class DraftCodec {

    private static final int FRAME_BYTES = 512;
    private static final int BYTES_PER_CHARACTER = 3;
    private static final int KEY_BYTES = 256;
    private static final int SHORT_ANSWER_BYTES = 16;

    private final int length;
    private final SheetCodec sheets;

    DraftCodec(Questionnaire questionnaire) {
        this.sheets = new SheetCodec(questionnaire);
        this.length = FRAME_BYTES
                + Draft.FAULTY_BYTES
                + questionnaire.ratingLayout().size()
                + questionnaire
                        .questions()
                        .mapToInt(question -> question.accept(new Room()))
                        .sum();
    }

    /** The bytes of the longest answer, with the key of the question; a mark of the standard questionnaire is among the ratings. */
    private static final class Room implements QuestionVisitor.Broad<Integer> {

        @Override
        public Integer rated(RatedQuestion question) {
            return KEY_BYTES + SHORT_ANSWER_BYTES;
        }

        /** All its options with a space between them: never less than may be chosen. */
        @Override
        public Integer options(OptionQuestion question) {
            int other = question.offersOther() ? KEY_BYTES + BYTES_PER_CHARACTER * OptionQuestion.OTHER_LENGTH : 0;
            int keys = question.options().stream()
                    .mapToInt(option -> 1 + option.key().getBytes(StandardCharsets.UTF_8).length)
                    .sum();
            return KEY_BYTES + keys + other;
        }

        @Override
        public Integer number(NumberQuestion question) {
            return KEY_BYTES + SHORT_ANSWER_BYTES;
        }

        @Override
        public Integer open(OpenQuestion question) {
            return KEY_BYTES + BYTES_PER_CHARACTER * question.maxLength();
        }
    }

    byte[] encode(Draft draft) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            StoredSheet sheet = sheets.stored(draft.sheet());
            write(out, sheet.audience().getBytes(StandardCharsets.UTF_8));
            write(out, draft.invitation().map(InvitationHash::bytes).orElseGet(() -> new byte[0]));
            write(out, sheet.ratings().toBytes());
            write(out, sheet.background());
            write(out, sheet.texts());
            write(out, sheet.own());
            writeLists(out, draft.faulty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.size() > length) {
            throw new IllegalArgumentException("A draft of " + bytes.size() + " bytes does not fit " + length);
        }
        return Arrays.copyOf(bytes.toByteArray(), length);
    }

    Draft decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String audience = readText(in);
            byte[] invitation = read(in);
            Ratings ratings = Ratings.of(read(in));
            StoredSheet sheet = new StoredSheet(audience, ratings, readMap(in), readMap(in), readMap(in));
            Optional<InvitationHash> hash =
                    invitation.length == 0 ? Optional.empty() : Optional.of(new InvitationHash(invitation));
            return new Draft(sheets.sheet(sheet), hash, readLists(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void write(DataOutputStream out, Map<String, String> values) throws IOException {
        out.writeInt(values.size());
        for (Map.Entry<String, String> value : values.entrySet()) {
            write(out, value.getKey().getBytes(StandardCharsets.UTF_8));
            write(out, value.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] read(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(read(in), StandardCharsets.UTF_8);
    }

    private static Map<String, String> readMap(DataInputStream in) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            values.put(readText(in), readText(in));
        }
        return values;
    }

    /** Each value with its field. */
    private static void writeLists(DataOutputStream out, Map<String, List<String>> values) throws IOException {
        out.writeInt(values.values().stream().mapToInt(List::size).sum());
        for (Map.Entry<String, List<String>> field : values.entrySet()) {
            for (String value : field.getValue()) {
                write(out, field.getKey().getBytes(StandardCharsets.UTF_8));
                write(out, value.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static Map<String, List<String>> readLists(DataInputStream in) throws IOException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            values.computeIfAbsent(readText(in), field -> new ArrayList<>()).add(readText(in));
        }
        return values;
    }
}
