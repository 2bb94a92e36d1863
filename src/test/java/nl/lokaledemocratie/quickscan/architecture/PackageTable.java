package nl.lokaledemocratie.quickscan.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which package may use which: a row per package, from the ground up. Each may use rows above its own, so there is no circle. */
final class PackageTable {

    static final String ROOT = "nl.lokaledemocratie.quickscan";

    /** The row of {@code Main}. */
    private static final String START = "";

    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        row("notation");
        row("questionnaire.identity");
        row("questionnaire.text");
        row("questionnaire", "questionnaire.identity", "questionnaire.text");
        row("questionnaire.version", "questionnaire", "questionnaire.identity", "questionnaire.text");
        row("questionnaire.clinic", "questionnaire", "questionnaire.text", "questionnaire.version");
        row("questionnaire.web");
        row("questionnaire.yaml.source", "notation", "questionnaire");
        row(
                "questionnaire.yaml",
                "notation",
                "questionnaire",
                "questionnaire.identity",
                "questionnaire.text",
                "questionnaire.version",
                "questionnaire.yaml.source");
        row(
                "questionnaire.catalog",
                "questionnaire",
                "questionnaire.identity",
                "questionnaire.version",
                "questionnaire.yaml",
                "questionnaire.yaml.source");
        row(
                "questionnaire.proposal",
                "questionnaire",
                "questionnaire.catalog",
                "questionnaire.identity",
                "questionnaire.yaml",
                "questionnaire.yaml.source");
        row("answer", "questionnaire");
        row("organisation", "notation", "questionnaire.text");
        row("scan", "notation", "organisation", "questionnaire", "questionnaire.identity");
        row("scan.own", "questionnaire", "questionnaire.catalog", "questionnaire.text", "scan");
        row("invitation", "notation", "scan");
        row("response.store", "answer");
        row("response.draft", "answer", "invitation", "questionnaire", "response.store", "scan");
        row("response", "answer", "invitation", "questionnaire", "response.draft", "response.store", "scan");
        row("web", "notation");
        row("web.form", "notation", "web");
        row("access", "notation");
        row("access.kept", "access", "web.form");
        row("access.session", "access", "access.kept");
        row("reach", "access", "organisation", "scan");
        row("analysis", "questionnaire");
        row("analysis.stats");
        row("analysis.counting", "analysis", "analysis.stats", "answer", "questionnaire", "questionnaire.version");
        row("analysis.published", "analysis", "analysis.stats", "questionnaire");
        row("analysis.claim", "analysis", "analysis.published", "analysis.stats", "notation", "questionnaire");
        row("analysis.suppression", "analysis", "analysis.counting", "analysis.stats", "questionnaire");
        row(
                "analysis.result",
                "analysis",
                "analysis.counting",
                "analysis.stats",
                "analysis.suppression",
                "answer",
                "questionnaire");
        row(
                "analysis.disclosure",
                "analysis",
                "analysis.counting",
                "analysis.published",
                "analysis.result",
                "analysis.stats",
                "analysis.suppression",
                "notation",
                "questionnaire");
        row("analysis.json", "analysis", "analysis.result", "analysis.stats", "analysis.suppression", "questionnaire");
        row(
                "publication",
                "analysis",
                "analysis.counting",
                "analysis.disclosure",
                "analysis.published",
                "analysis.result",
                "organisation",
                "questionnaire",
                "questionnaire.catalog",
                "questionnaire.version",
                "response.store",
                "scan",
                "scan.own");
        row("comparison", "analysis", "analysis.published", "questionnaire");
        row(
                "comparison.service",
                "analysis.published",
                "comparison",
                "organisation",
                "publication",
                "questionnaire.catalog",
                "questionnaire.identity",
                "questionnaire.version",
                "scan");
        row("chart", "notation");
        row("document", "chart");
        row("document.pdf", "chart", "document");
        row("content");
        row("tips", "content");
        row("glossary", "questionnaire.text");
        row(
                "report.content",
                "analysis",
                "analysis.claim",
                "analysis.published",
                "content",
                "document",
                "notation",
                "questionnaire",
                "questionnaire.text");
        row(
                "report.chapter",
                "analysis",
                "analysis.claim",
                "analysis.published",
                "chart",
                "document",
                "glossary",
                "notation",
                "questionnaire",
                "questionnaire.identity",
                "questionnaire.text",
                "report.content",
                "tips");
        row(
                "report",
                "analysis.claim",
                "analysis.published",
                "document",
                "document.pdf",
                "glossary",
                "notation",
                "questionnaire",
                "questionnaire.identity",
                "questionnaire.text",
                "report.chapter",
                "report.content");
        row(
                "report.web",
                "notation",
                "organisation",
                "publication",
                "questionnaire.catalog",
                "reach",
                "report",
                "report.content",
                "scan",
                "scan.own");
        row("study.file", "answer", "notation", "questionnaire.yaml.source");
        row("study.response", "analysis", "answer", "notation", "questionnaire", "study.file");
        row(
                "study",
                "analysis",
                "analysis.counting",
                "analysis.disclosure",
                "analysis.published",
                "analysis.result",
                "analysis.stats",
                "answer",
                "notation",
                "questionnaire",
                "questionnaire.yaml",
                "questionnaire.yaml.source",
                "study.file",
                "study.response");
        row(
                "paper",
                "answer",
                "invitation",
                "questionnaire",
                "response",
                "response.draft",
                "scan",
                "scan.own",
                "study.file",
                "study.response");
        row("paper.form", "chart", "content", "document", "document.pdf", "questionnaire", "questionnaire.text");
        row(
                "comparison.web",
                "chart",
                "comparison",
                "comparison.service",
                "notation",
                "questionnaire",
                "questionnaire.catalog",
                "questionnaire.identity",
                "questionnaire.text",
                "web");
        row("glossary.web", "glossary", "questionnaire.text", "web");
        row("access.web", "access", "access.kept", "access.session", "web.form");
        row(
                "publication.web",
                "access.kept",
                "analysis",
                "analysis.claim",
                "analysis.published",
                "notation",
                "publication",
                "questionnaire",
                "questionnaire.catalog",
                "questionnaire.text",
                "reach",
                "response",
                "scan",
                "scan.own",
                "web",
                "web.form");
        row(
                "paper.web",
                "access.kept",
                "notation",
                "organisation",
                "paper",
                "paper.form",
                "questionnaire",
                "questionnaire.catalog",
                "reach",
                "response",
                "response.draft",
                "scan",
                "scan.own",
                "study.file",
                "study.response",
                "web.form");
        row("web.error", "web", "web.form");
        row("form", "answer", "notation", "organisation", "questionnaire", "questionnaire.text", "scan", "web");
        row(
                "walk",
                "answer",
                "form",
                "invitation",
                "notation",
                "questionnaire",
                "questionnaire.clinic",
                "questionnaire.text",
                "response",
                "response.draft",
                "scan",
                "scan.own",
                "web",
                "web.form");
        row(
                "preview",
                "access",
                "form",
                "questionnaire",
                "questionnaire.catalog",
                "questionnaire.clinic",
                "questionnaire.identity",
                "questionnaire.proposal",
                "questionnaire.text",
                "web");
        row(
                "desk.invitation",
                "access.kept",
                "invitation",
                "notation",
                "questionnaire",
                "questionnaire.catalog",
                "questionnaire.text",
                "reach",
                "scan",
                "web");
        row("desk.way", "access", "scan", "web", "web.form");
        row(
                "desk.own",
                "access.kept",
                "desk.way",
                "notation",
                "questionnaire",
                "questionnaire.catalog",
                "questionnaire.clinic",
                "questionnaire.text",
                "questionnaire.version",
                "reach",
                "scan",
                "scan.own",
                "web",
                "web.form");
        row(
                "desk",
                "access.kept",
                "desk.invitation",
                "desk.own",
                "invitation",
                "notation",
                "organisation",
                "questionnaire",
                "questionnaire.catalog",
                "questionnaire.identity",
                "questionnaire.text",
                "questionnaire.version",
                "reach",
                "response",
                "scan",
                "scan.own",
                "web",
                "web.form");
        row("administration", "access", "access.kept", "notation", "organisation", "web.form");
        row(
                "administration.questionnaire",
                "notation",
                "questionnaire",
                "questionnaire.catalog",
                "questionnaire.clinic",
                "questionnaire.identity",
                "questionnaire.proposal",
                "questionnaire.text",
                "questionnaire.version",
                "questionnaire.yaml",
                "questionnaire.yaml.source",
                "tips",
                "web",
                "web.form");
        row("operation");
        row("database");
        row("database.backup", "database");
        row(
                "demo",
                "access",
                "answer",
                "database",
                "invitation",
                "notation",
                "organisation",
                "publication",
                "questionnaire",
                "questionnaire.catalog",
                "questionnaire.identity",
                "response",
                "scan",
                "scan.own");
        row(
                "cli",
                "analysis",
                "analysis.json",
                "analysis.published",
                "analysis.result",
                "database",
                "database.backup",
                "notation",
                "questionnaire",
                "questionnaire.catalog",
                "questionnaire.clinic",
                "questionnaire.identity",
                "questionnaire.text",
                "questionnaire.version",
                "questionnaire.yaml",
                "questionnaire.yaml.source",
                "report",
                "report.content",
                "study",
                "study.file",
                "tips");
        row(START, "cli", "database");
    }

    private PackageTable() {}

    /** The rows, by the package under the root. */
    static Set<String> names() {
        return MAY_USE.keySet();
    }

    static Set<String> mayUse(String row) {
        return MAY_USE.get(row);
    }

    /** Whether a package holds pages: nothing but other pages may use it. */
    static boolean isOfPages(String row) {
        return row.endsWith(".web")
                || List.of("walk", "preview", "desk", "administration").contains(row.split("\\.")[0]);
    }

    /** The row of a package; null outside the project. */
    static String rowOf(String packageName) {
        if (packageName.equals(ROOT)) {
            return START;
        }
        return packageName.startsWith(ROOT + ".") ? packageName.substring(ROOT.length() + 1) : null;
    }

    private static void row(String name, String... mayUse) {
        for (String used : mayUse) {
            if (!MAY_USE.containsKey(used)) {
                throw new IllegalStateException(name + " may only use what stands above it, not " + used);
            }
        }
        MAY_USE.put(name, Set.of(mayUse));
    }
}
