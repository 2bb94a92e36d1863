package nl.lokaledemocratie.quickscan.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The fingerprint of a publication: SHA-256 over the questionnaire version's content hash, the published result and the engine
 * version. Same input, same fingerprint; it is stored with the publication and printed in the report.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** 64 hexadecimal digits. */
    public static String of(String questionnaireHash, PublishedResult result, String engineVersion) {
        String text = CanonicalText.of(questionnaireHash, result, engineVersion);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** The canonical text that is hashed: one line per group, per cell and per finding, fields in a fixed order, separated by tabs. */
    private static final class CanonicalText {

        static String of(String questionnaireHash, PublishedResult result, String engineVersion) {
            StringBuilder text = new StringBuilder();
            line(text, "questionnaire", questionnaireHash);
            line(text, "engine", engineVersion);
            line(text, "empty", Integer.toString(result.emptySheetsDropped()));
            result.groups()
                    .forEach(group -> line(
                            text,
                            "group",
                            group.key(),
                            Integer.toString(group.respondents()),
                            field(group.population()),
                            Boolean.toString(group.closed())));
            result.scores().forEach(score -> score(text, score));
            findings(text, result.findings());
            result.answers().forEach(answers -> answers(text, answers));
            return text.toString();
        }

        private static void findings(StringBuilder text, Findings findings) {
            findings.remarkable()
                    .forEach(row -> line(
                            text,
                            row.kind().name(),
                            row.label(),
                            Double.toString(row.estimate()),
                            Double.toString(row.conservative())));
            findings.differences()
                    .forEach(row -> line(
                            text, "difference", field(row.a()), field(row.b()), Double.toString(row.difference())));
            findings.changes()
                    .forEach(row -> line(
                            text,
                            "change",
                            field(row.cell()),
                            Integer.toString(row.commonItems()),
                            Integer.toString(row.nNow()),
                            Integer.toString(row.nBefore()),
                            Double.toString(row.now()),
                            Double.toString(row.before()),
                            field(row.detectable())));
            findings.composition()
                    .forEach(row -> line(text, "composition", row.group(), row.question(), field(row.parts())));
        }

        private static String field(List<Composition.Part> parts) {
            return parts.stream()
                    .map(part -> String.join("+", part.options()) + "=" + part.now() + "/" + part.before())
                    .collect(Collectors.joining(","));
        }

        private static void answers(StringBuilder text, PublishedAnswers answers) {
            line(
                    text,
                    "answers",
                    answers.question(),
                    answers.group(),
                    answers.visibility().name(),
                    field(answers.n()),
                    field(answers.mean()),
                    answers.counts().stream()
                            .map(count -> String.join("+", count.options()) + "=" + field(count.people()))
                            .collect(Collectors.joining(",")));
        }

        private static String field(Cell cell) {
            return String.join(
                    "/",
                    cell.level().name(),
                    cell.group(),
                    cell.key(),
                    cell.aspect().key());
        }

        private static void score(StringBuilder text, PublishedScore score) {
            line(
                    text,
                    score.level().name(),
                    score.group(),
                    score.key(),
                    score.aspect().key(),
                    score.visibility().name(),
                    field(score.n()),
                    field(score.mean()),
                    score.detail().map(CanonicalText::detail).orElse(""));
        }

        private static String detail(PublishedScore.Detail detail) {
            PublishedScore.Interval interval = detail.interval();
            return String.join(
                    "\t",
                    field(detail.sd()),
                    interval.type().name(),
                    field(interval.low()),
                    field(interval.high()),
                    field(detail.nowOfPairs()),
                    field(detail.wishOfPairs()),
                    field(detail.dontKnow()),
                    field(detail.missing()),
                    detail.counts().stream().map(String::valueOf).collect(Collectors.joining(",")),
                    field(detail.shareLow()),
                    field(detail.shareHigh()),
                    field(detail.agreement()),
                    detail.divided().map(String::valueOf).orElse(""));
        }

        private static void line(StringBuilder text, String... fields) {
            text.append(String.join("\t", List.of(fields))).append('\n');
        }

        private static String field(OptionalInt value) {
            return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
        }

        private static String field(OptionalDouble value) {
            return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
        }
    }
}
