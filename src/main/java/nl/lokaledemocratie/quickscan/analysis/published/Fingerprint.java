package nl.lokaledemocratie.quickscan.analysis.published;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.EngineVersion;
import nl.lokaledemocratie.quickscan.analysis.stats.Interval;

/**
 * The fingerprint of a publication: SHA-256 over the questionnaire version's content hash, the published result and the engine
 * version. Same input, same fingerprint, on whichever road the answers came; it is stored with the publication and printed in the report.
 * Every published number is in it, since engine 1.9; before, how statements hang together, how many wish the utmost and the size of a change were not, nor at first the
 * place among others. The rank of what stands out follows from its numbers. Who took part beside the population is no part of it: a folder with answers does not say of which municipality they are.
 */
public final class Fingerprint {

    private Fingerprint() {}

    private static final String WHOLE = "1.9";

    /** 64 hexadecimal digits. */
    public static String of(String questionnaireHash, PublishedResult result, String engineVersion) {
        Findings findings = result.findings();
        return digest(
                questionnaireHash,
                EngineVersion.isBefore(engineVersion, WHOLE) ? result.with(findings.withoutSums()) : result,
                engineVersion);
    }

    /** Whether an engine gave a result this fingerprint, in whichever way it did so then. */
    public static boolean isOf(
            String fingerprint, String questionnaireHash, PublishedResult result, String engineVersion) {
        Findings alone = result.findings().withoutSums().withoutPlaces();
        return fingerprint.equals(of(questionnaireHash, result, engineVersion))
                || EngineVersion.isBefore(engineVersion, WHOLE)
                        && fingerprint.equals(digest(questionnaireHash, result.with(alone), engineVersion));
    }

    private static String digest(String questionnaireHash, PublishedResult result, String engineVersion) {
        String text = CanonicalText.of(questionnaireHash, result, engineVersion);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /**
     * The canonical text that is hashed: one line per group, per cell and per finding, fields in a fixed order, separated by tabs. The
     * lines are sorted, and a difference is that of the group whose name comes first, so that the order of groups does not matter; a
     * question that nobody of a group answered has no line, for a file of answers may lack its column.
     */
    private static final class CanonicalText {

        static String of(String questionnaireHash, PublishedResult result, String engineVersion) {
            List<String> text = new ArrayList<>();
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
                            Boolean.toString(group.closed()) + paper(group)));
            result.scores().forEach(score -> score(text, score));
            findings(text, result.findings(), !EngineVersion.isBefore(engineVersion, WHOLE));
            result.answers().stream()
                    .filter(answers -> answers.visibility() != Visibility.NO_DATA)
                    .forEach(answers -> answers(text, answers));
            text.sort(Comparator.naturalOrder());
            return String.join("", text);
        }

        /** Nothing for what was published before paper was counted: its fingerprint stays. */
        private static String paper(PublishedGroup group) {
            return group.paper().isPresent() ? "\tpaper " + group.paper().getAsInt() : "";
        }

        private static void findings(List<String> text, Findings findings, boolean whole) {
            findings.remarkable().forEach(row -> {
                boolean turned = isTurned(row.cells());
                line(
                        text,
                        row.kind().name(),
                        String.join(" ", fields(row.cells())),
                        Double.toString(turned ? 0 - row.estimate() : row.estimate()),
                        Double.toString(row.conservative()));
            });
            findings.differences().forEach(row -> {
                List<Cell> cells = List.of(row.a(), row.b());
                line(
                        text,
                        "difference",
                        String.join(" ", fields(cells)),
                        Double.toString(isTurned(cells) ? 0 - row.difference() : row.difference()));
            });
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
                            field(row.detectable()) + (whole ? "\tby " + row.change() : "")));
            findings.notes().forEach(row -> {
                line(text, "note", row.kind().name(), String.join(" ", fields(row.cells())), field(row.share()));
                row.room().ifPresent(room -> line(text, "room", field(row.room())));
            });
            findings.estimates()
                    .forEach(row -> line(
                            text,
                            "estimate",
                            score(row.estimate()),
                            field(row.difference()),
                            row.verdict().map(Enum::name).orElse("")));
            findings.places()
                    .forEach(row -> line(
                            text,
                            "beside",
                            field(row.cell()),
                            Double.toString(row.mean()),
                            Integer.toString(row.others()),
                            Double.toString(row.centre()),
                            Double.toString(row.spread()),
                            field(row.below()),
                            Boolean.toString(row.alike())));
            findings.reliabilities()
                    .forEach(row -> line(
                            text,
                            "reliability",
                            field(row.cell()),
                            Double.toString(row.alpha()),
                            Double.toString(row.low()),
                            Double.toString(row.high()),
                            Boolean.toString(row.few()),
                            Boolean.toString(row.collection())));
            findings.ceilings()
                    .forEach(row -> line(
                            text,
                            "ceiling",
                            field(row.wish()),
                            Double.toString(row.share()),
                            field(row.low()),
                            field(row.high()),
                            field(row.room())));
            findings.composition()
                    .forEach(row -> line(text, "composition", row.group(), row.question(), field(row.parts())));
        }

        private static boolean isTurned(List<Cell> cells) {
            return !fields(cells)
                    .equals(cells.stream().map(CanonicalText::field).toList());
        }

        private static List<String> fields(List<Cell> cells) {
            return cells.stream().map(CanonicalText::field).sorted().toList();
        }

        private static String field(List<Composition.Part> parts) {
            return parts.stream()
                    .map(part -> String.join("+", part.options()) + "=" + part.now() + "/" + part.before())
                    .collect(Collectors.joining(","));
        }

        private static void answers(List<String> text, PublishedAnswers answers) {
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
            answers.places()
                    .forEach(place -> line(
                            text,
                            "place",
                            answers.question(),
                            answers.group(),
                            place.option(),
                            field(place.first()),
                            field(place.any())));
        }

        private static String field(Cell cell) {
            return String.join(
                    "/",
                    cell.level().name(),
                    cell.group(),
                    cell.key(),
                    cell.aspect().key());
        }

        private static void score(List<String> text, PublishedScore score) {
            line(text, score(score));
        }

        private static String score(PublishedScore score) {
            return String.join(
                    "\t",
                    score.cell().level().name(),
                    score.cell().group(),
                    score.cell().key(),
                    score.cell().aspect().key(),
                    score.visibility().name(),
                    field(score.n()),
                    field(score.mean()),
                    score.detail()
                            .map(ScoreDetail::flat)
                            .map(CanonicalText::detail)
                            .orElse(""));
        }

        private static String detail(FlatDetail detail) {
            Interval interval = detail.interval();
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

        private static void line(List<String> text, String... fields) {
            text.add(String.join("\t", List.of(fields)) + '\n');
        }

        private static String field(OptionalInt value) {
            return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
        }

        private static String field(OptionalDouble value) {
            return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
        }
    }
}
