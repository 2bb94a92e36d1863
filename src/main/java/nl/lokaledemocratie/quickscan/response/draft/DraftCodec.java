package nl.lokaledemocratie.quickscan.response.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.invitation.InvitationHash;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.store.ByteFields;
import nl.lokaledemocratie.quickscan.response.store.LongestAnswers;
import nl.lokaledemocratie.quickscan.response.store.SheetCodec;
import nl.lokaledemocratie.quickscan.response.store.StoredSheet;

/** A draft as bytes, always as many as the fullest draft of its questionnaire could take: its length tells nothing. */
final class DraftCodec {

    private static final int FRAME_BYTES = 512;

    private final int length;
    private final SheetCodec sheets;

    DraftCodec(Questionnaire questionnaire) {
        this.sheets = new SheetCodec(questionnaire);
        this.length = FRAME_BYTES
                + Draft.FAULTY_BYTES
                + questionnaire.ratingLayout().size()
                + LongestAnswers.bytes(questionnaire);
    }

    byte[] encode(Draft draft) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            StoredSheet sheet = sheets.stored(draft.sheet());
            ByteFields.write(out, sheet.audience());
            ByteFields.write(out, draft.invitation().map(InvitationHash::bytes).orElseGet(() -> new byte[0]));
            ByteFields.write(out, sheet.ratings().toBytes());
            ByteFields.write(out, sheet.background());
            ByteFields.write(out, sheet.texts());
            ByteFields.write(out, sheet.own());
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
            String audience = ByteFields.text(in);
            byte[] invitation = ByteFields.bytes(in);
            Ratings ratings = Ratings.of(ByteFields.bytes(in));
            StoredSheet sheet = new StoredSheet(
                    audience,
                    ratings,
                    ByteFields.strings(in),
                    ByteFields.strings(in),
                    ByteFields.strings(in),
                    Channel.ONLINE);
            Optional<InvitationHash> hash =
                    invitation.length == 0 ? Optional.empty() : Optional.of(new InvitationHash(invitation));
            return new Draft(sheets.sheet(sheet), hash, readLists(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each value with its field. */
    private static void writeLists(DataOutputStream out, Map<String, List<String>> values) throws IOException {
        out.writeInt(values.values().stream().mapToInt(List::size).sum());
        for (Map.Entry<String, List<String>> field : values.entrySet()) {
            for (String value : field.getValue()) {
                ByteFields.write(out, field.getKey());
                ByteFields.write(out, value);
            }
        }
    }

    private static Map<String, List<String>> readLists(DataInputStream in) throws IOException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            values.computeIfAbsent(ByteFields.text(in), field -> new ArrayList<>())
                    .add(ByteFields.text(in));
        }
        return values;
    }
}
