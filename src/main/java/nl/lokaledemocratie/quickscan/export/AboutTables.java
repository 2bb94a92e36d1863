package nl.lokaledemocratie.quickscan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;

/** Of which scan the numbers are, what the columns hold, and who took part. */
final class AboutTables {

    private static final List<String> COLUMNS = List.of(
            "level",
            "key",
            "aspect",
            "n",
            "mean",
            "limits",
            "divided",
            "people",
            "wish-top",
            "room",
            "paper",
            "alpha",
            "p",
            "p-holm",
            "g",
            "others-below");

    private static final List<String> STATES = List.of("full", "mean-only", "hidden", "no-data", "no-score");

    private final ReportSource source;
    private final Names names;
    private final ExportWords words;
    private final List<List<Table.Cell>> rows = new ArrayList<>();

    AboutTables(ReportSource source, Names names, ExportWords words) {
        this.source = source;
        this.names = names;
        this.words = words;
    }

    Table about() {
        identity();
        row("about-rounding", words.get("about-rounding-text"));
        row("about-left-out", words.get("about-left-out-text"));
        row("codebook", "");
        COLUMNS.forEach(column -> row(column, words.get("means-" + column)));
        row("about-status", "");
        STATES.forEach(state -> row("state-" + state, words.get("status-" + state)));
        return table("toelichting", List.of(words.get("about-title"), ""));
    }

    /** Of which scan the numbers are, and under which terms they may be used. */
    Table origin() {
        identity();
        row("about-rounding", words.get("about-rounding-text"));
        row("about-left-out", words.get("about-left-out-text"));
        return table("about", List.of("about", "text"));
    }

    private Table table(String key, List<String> heads) {
        return new Table(key, words.get("sheet-about"), heads, rows);
    }

    private void identity() {
        Notation notation = Notation.in(Locale.forLanguageTag(words.language()));
        row("about-notice", words.get("about-unofficial"));
        if (source.fictional()) {
            row("about-fictional", words.get("about-fictional-text"));
        }
        row("about-source", words.get("about-source-text"));
        row("about-organisation", source.organisation());
        row("about-scan", source.title());
        source.openedOn().ifPresent(day -> row("about-opened", notation.date(day)));
        source.closedOn().ifPresent(day -> row("about-closed", notation.date(day)));
        row("about-questionnaire", source.questionnaire().id().toString());
        row("about-questionnaire-hash", source.edition().questionnaireHash());
        row("about-engine", source.edition().engineVersion());
        row("about-revision", Integer.toString(source.edition().revision()));
        source.edition().correction().ifPresent(reason -> row("about-correction", reason));
        row("about-fingerprint", source.edition().fingerprint());
        row("about-licence", words.get("about-licence-text"));
    }

    private void row(String name, String value) {
        rows.add(List.of(Table.Cell.of(words.get(name)), Table.Cell.of(value)));
    }

    Table groups() {
        PublishedResult result = source.result();
        return new Table(
                "groepen",
                words.get("sheet-groups"),
                List.of("group", "group-name", "respondents", "population", "paper", "invited").stream()
                        .map(words::get)
                        .toList(),
                result.groups().stream()
                        .map(group -> List.of(
                                Table.Cell.of(group.key()),
                                Table.Cell.of(names.group(group.key())),
                                Table.Cell.of(group.respondents()),
                                Table.Cell.of(group.population()),
                                Table.Cell.of(group.paper()),
                                Table.Cell.of(words.get(group.closed() ? "yes" : "no"))))
                        .toList());
    }
}
