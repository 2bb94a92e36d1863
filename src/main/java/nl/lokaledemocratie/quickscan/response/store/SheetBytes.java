package nl.lokaledemocratie.quickscan.response.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** A sheet as bytes before it is sealed, always as many as the fullest sheet of its questionnaire takes: its length tells nothing. */
public final class SheetBytes {

    private static final int LENGTHS = 5;

    /** By the number that stands for each; no number is ever given to another. */
    private static final List<Channel> CHANNELS = List.of(Channel.UNKNOWN, Channel.ONLINE, Channel.PAPER);

    private final SheetCodec codec;
    private final int length;

    /** @param questionnaire with its own questions, if any */
    public SheetBytes(Questionnaire questionnaire) {
        this.codec = new SheetCodec(questionnaire);
        this.length = LENGTHS * Integer.BYTES
                + Byte.BYTES
                + longestAudience(questionnaire)
                + questionnaire.ratingLayout().size()
                + LongestAnswers.bytes(questionnaire);
    }

    private static int longestAudience(Questionnaire questionnaire) {
        return questionnaire.audiences().stream()
                .map(Audience::key)
                .mapToInt(LongestAnswers::size)
                .max()
                .orElse(0);
    }

    public byte[] write(AnswerSheet answers) {
        StoredSheet sheet = codec.stored(answers);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            ByteFields.write(out, sheet.audience());
            ByteFields.write(out, sheet.ratings().toBytes());
            ByteFields.write(out, sheet.background());
            ByteFields.write(out, sheet.texts());
            ByteFields.write(out, sheet.own());
            out.writeByte(CHANNELS.indexOf(sheet.channel()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.size() > length) {
            throw new IllegalArgumentException("A sheet of " + bytes.size() + " bytes does not fit " + length);
        }
        return Arrays.copyOf(bytes.toByteArray(), length);
    }

    /** An earlier version did not write it: then the padding stands there, or nothing. */
    private static Channel channel(DataInputStream in) throws IOException {
        return CHANNELS.get(Math.max(0, in.read()));
    }

    /** The sheet in its stored form; empty when the bytes are none. */
    public static Optional<StoredSheet> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return Optional.of(new StoredSheet(
                    ByteFields.text(in),
                    Ratings.of(ByteFields.bytes(in)),
                    ByteFields.strings(in),
                    ByteFields.strings(in),
                    ByteFields.strings(in),
                    channel(in)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
