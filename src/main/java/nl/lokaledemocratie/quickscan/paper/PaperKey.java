package nl.lokaledemocratie.quickscan.paper;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.store.SheetCodec;
import nl.lokaledemocratie.quickscan.response.store.StoredSheet;
import nl.lokaledemocratie.quickscan.study.response.Response;

/** Recognises the content of a file that was taken in before, however it was saved, sorted or numbered, by hashes under a key. */
final class PaperKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "paper import".getBytes(StandardCharsets.US_ASCII);

    private final SecretKeySpec key;

    /** @param master who has it can check a guess of a whole row of answers */
    PaperKey(byte[] master) {
        this.key = new SecretKeySpec(mac(new SecretKeySpec(master, ALGORITHM), PURPOSE), ALGORITHM);
    }

    byte[] hash(UUID scan, Questionnaire questionnaire, List<Response> responses) {
        String rows = responses.stream()
                .map(Response::sheet)
                .map(sheet -> row(questionnaire, sheet))
                .sorted()
                .collect(Collectors.joining("\n"));
        return mac(key, (scan + "\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    /** What a row of answers is known by within its scan and group. */
    String hash(UUID scan, Questionnaire questionnaire, AnswerSheet sheet) {
        byte[] ofScan = mac(key, ("row " + scan).getBytes(StandardCharsets.US_ASCII));
        byte[] ofGroup =
                mac(new SecretKeySpec(ofScan, ALGORITHM), sheet.audience().getBytes(StandardCharsets.UTF_8));
        byte[] row = mac(
                new SecretKeySpec(ofGroup, ALGORITHM), row(questionnaire, sheet).getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(row);
    }

    /** The answers without the id, for who numbers them anew. Every field in hexadecimal, so that a separator in a field cannot make two rows look alike. */
    private static String row(Questionnaire questionnaire, AnswerSheet answers) {
        StoredSheet sheet = new SheetCodec(questionnaire).stored(SameAnswers.of(questionnaire, answers));
        return String.join(
                " ",
                hex(sheet.audience()),
                HexFormat.of().formatHex(sheet.ratings().toBytes()),
                hex(new TreeMap<>(sheet.background()).toString()),
                hex(new TreeMap<>(sheet.texts()).toString()),
                hex(new TreeMap<>(sheet.own()).toString()));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(SecretKeySpec key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, e);
        }
    }
}
