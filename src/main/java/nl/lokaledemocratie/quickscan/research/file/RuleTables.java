package nl.lokaledemocratie.quickscan.research.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.export.ExportWords;
import nl.lokaledemocratie.quickscan.notation.Rows;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.research.rule.Anonymised;
import nl.lokaledemocratie.quickscan.research.rule.CoarseQuestion;

/** What goes with the data: where they come from, what may be done with them, by which rule they were made anonymous and what that cost. */
final class RuleTables {

    private final ReportSource source;
    private final ResearchPlan plan;
    private final ExportWords words;

    RuleTables(ReportSource source, ResearchPlan plan, ExportWords words) {
        this.source = source;
        this.plan = plan;
        this.words = words;
    }

    /** Lines for who opens the file first. */
    List<String> notice() {
        List<String> lines = new ArrayList<>();
        if (source.fictional()) {
            lines.add(words.get("about-fictional-text"));
        }
        lines.add(words.get("about-unofficial"));
        lines.add(words.get("research-terms"));
        lines.add(words.get("research-rule"));
        about().forEach((name, value) -> lines.add(name + ": " + value));
        return lines;
    }

    private Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>();
        about.put(words.get("about-source"), words.get("about-source-text"));
        about.put(words.get("about-organisation"), source.organisation());
        about.put(words.get("about-scan"), source.title());
        about.put(words.get("group"), plan.group());
        about.put(words.get("about-questionnaire"), source.questionnaire().id().toString());
        about.put(words.get("about-questionnaire-hash"), source.edition().questionnaireHash());
        about.put(words.get("about-engine"), source.edition().engineVersion());
        about.put(words.get("about-revision"), Integer.toString(source.edition().revision()));
        about.put(words.get("about-fingerprint"), source.edition().fingerprint());
        return about;
    }

    /** The rule and its loss as a table. */
    String account(Rows rows) {
        Anonymised anonymised = plan.anonymised();
        StringBuilder table = new StringBuilder("\uFEFF").append(rows.row(List.of("about", "value")));
        about().forEach((name, value) -> table.append(rows.row(List.of(name, value))));
        line(rows, table, "research-terms-name", words.get("research-terms"));
        line(rows, table, "research-rule-name", words.get("research-rule"));
        line(rows, table, "research-people", Integer.toString(anonymised.people()));
        line(rows, table, "research-blanked", Integer.toString(anonymised.blanked()));
        for (CoarseQuestion question : plan.given().background()) {
            table.append(rows.row(List.of(words.get("research-classes") + ": " + question.key(), classes(question))));
        }
        plan.given()
                .leftOut()
                .forEach((name, reason) -> table.append(rows.row(
                        List.of(words.get("research-left-out") + ": " + name, words.get("research-" + reason.key())))));
        return table.toString();
    }

    /** How many classes there could have been and how many there are. */
    private String classes(CoarseQuestion finest) {
        int most = source.questionnaire()
                .findQuestion(finest.key())
                .map(question -> question.options().size())
                .orElse(0);
        return plan.anonymised().questions().stream()
                        .filter(given -> given.key().equals(finest.key()))
                        .findFirst()
                        .map(given -> given.classes().size())
                        .orElse(0)
                + " / " + most;
    }

    private void line(Rows rows, StringBuilder table, String name, String value) {
        table.append(rows.row(List.of(words.get(name), value)));
    }

    /** Each column and what its numbers mean. */
    String codebook(Rows rows, List<Column> columns) {
        StringBuilder table =
                new StringBuilder("\uFEFF").append(rows.row(List.of("name", "label", "value", "meaning", "missing")));
        for (Column column : columns) {
            column.values()
                    .forEach((value, meaning) -> table.append(rows.row(List.of(
                            column.name(),
                            column.label(),
                            Integer.toString(value),
                            meaning,
                            words.get(column.missing().contains(value) ? "yes" : "no")))));
            table.append(rows.row(
                    List.of(column.name(), column.label(), "", words.get("research-empty"), words.get("yes"))));
        }
        return table.toString();
    }
}
