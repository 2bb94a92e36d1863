package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.EngineVersion;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.report.content.Edition;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;

/** The facts by which a report can be told from any other. */
public final class Colophon {

    private final ReportSource source;
    private final Phrases phrases;

    public Colophon(ReportContent content, Phrases phrases) {
        source = content.source();
        this.phrases = phrases;
    }

    public Block table() {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(row("organisation", organisation()));
        rows.add(row("scan", source.title()));
        rows.add(row("period", period()));
        rows.add(row("questionnaire", questionnaire()));
        rows.add(row(isCodebook() ? "codebook" : "content", source.edition().questionnaireHash()));
        rows.add(row("engine", engine(source.edition())));
        rows.add(row("definition", phrases.definition()));
        rows.add(row("weighting", phrases.say("unweighted")));
        rows.add(row("revision", phrases.notation().count(source.edition().revision())));
        source.edition().correction().ifPresent(reason -> rows.add(row("correction", reason)));
        rows.add(row("fingerprint", source.edition().fingerprint()));
        return new Block.Table(
                phrases.say("colophon-caption"),
                List.of(
                        new Block.Column(phrases.say("colophon-what"), 0.28, false),
                        new Block.Column(phrases.say("colophon-value"), 0.72, false)),
                List.of(new Block.RowGroup(Optional.empty(), rows)));
    }

    private String period() {
        boolean known = source.openedOn().isPresent() || source.closedOn().isPresent();
        return known ? phrases.fill("{period}") : phrases.say("colophon-period-unknown");
    }

    /** Which engine and method, and whether either changed before this edition or after it. */
    private String engine(Edition edition) {
        String version = phrases.say(
                "engine-method",
                "engine",
                edition.engineVersion(),
                "method",
                EngineVersion.method(edition.engineVersion()));
        String before = edition.engineBefore()
                .map(engine ->
                        " " + phrases.say("engine-before", "engine", engine, "method", EngineVersion.method(engine)))
                .orElse("");
        String after = EngineVersion.isSuperseded(edition.engineVersion()) ? " " + phrases.say("engine-after") : "";
        return version + before + after;
    }

    private String organisation() {
        return phrases.say(source.isNamed() ? "colophon-named" : "colophon-unnamed", "kind", source.organisationKind());
    }

    private String questionnaire() {
        return isCodebook()
                ? phrases.say("questionnaire-absent")
                : phrases.say(
                        "questionnaire-version",
                        "title",
                        source.questionnaire().title().in(phrases.language()),
                        "id",
                        source.questionnaire().id().toString());
    }

    private boolean isCodebook() {
        return source.edition().road() == Edition.Road.CODEBOOK;
    }

    private Block.Row row(String name, String value) {
        return new Block.Row(List.of(Block.Cell.of(phrases.say("colophon-" + name)), Block.Cell.of(value)));
    }
}
