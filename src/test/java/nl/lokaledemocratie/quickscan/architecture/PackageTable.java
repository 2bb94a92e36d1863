package nl.lokaledemocratie.quickscan.architecture;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which package may use which: the table of the design, from the core outwards. */
final class PackageTable {

    static final String ROOT = "nl.lokaledemocratie.quickscan";

    /** The row of {@code Main}. */
    private static final String START = "";

    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        row("notation");
        row("questionnaire");
        row("questionnaire.clinic", "questionnaire");
        row("questionnaire.yaml", "questionnaire", "notation");
        row("questionnaire.catalog", "questionnaire", "questionnaire.yaml");
        row("scan", "questionnaire", "questionnaire.catalog", "notation");
        row("response", "scan", "questionnaire", "questionnaire.catalog", "notation");
        row("analysis", "questionnaire", "notation");
        row("analysis.service", "scan", "response", "analysis", "questionnaire", "questionnaire.catalog");
        row("chart", "notation");
        row("comparison", "analysis", "questionnaire");
        row(
                "comparison.service",
                "scan",
                "analysis.service",
                "comparison",
                "analysis",
                "questionnaire",
                "questionnaire.catalog");
        row("study", "questionnaire", "questionnaire.yaml", "analysis", "notation");
        row("paper", "study", "response", "scan", "questionnaire", "questionnaire.catalog");
        row("glossary", "questionnaire");
        row("report", "analysis", "comparison", "chart", "glossary", "questionnaire", "notation");
        row("access", "notation");
        row("staff", "access", "scan");
        row(
                "administration",
                "access",
                "scan",
                "questionnaire",
                "questionnaire.catalog",
                "questionnaire.clinic",
                "questionnaire.yaml",
                "notation");
        row("web", "notation");
        row("operation");
        row("database");
        row(
                "demo",
                "questionnaire",
                "questionnaire.catalog",
                "scan",
                "response",
                "analysis",
                "analysis.service",
                "access",
                "notation",
                "database");
        row(
                "cli",
                "questionnaire",
                "questionnaire.catalog",
                "questionnaire.clinic",
                "questionnaire.yaml",
                "study",
                "analysis",
                "report",
                "notation",
                "database");
        row(START, "cli", "database");
        pages("questionnaire");
        pages("glossary");
        pages("access");
        pages("administration", "report");
        pages("response", "questionnaire.clinic");
        pages("scan", "staff", "response", "questionnaire.clinic");
        pages("paper", "staff");
        pages("analysis", "analysis.service", "staff", "scan", "response", "questionnaire.catalog");
        pages("comparison", "comparison.service", "staff", "scan", "chart", "questionnaire.catalog");
        pages("report", "analysis.service", "staff", "scan", "questionnaire.catalog");
    }

    private PackageTable() {}

    /** The rows, by the package under the root. */
    static Set<String> names() {
        return MAY_USE.keySet();
    }

    static Set<String> mayUse(String row) {
        return MAY_USE.get(row);
    }

    /** The row a package belongs to: the longest name it starts with; null outside the project. */
    static String rowOf(String packageName) {
        if (packageName.equals(ROOT)) {
            return START;
        }
        if (!packageName.startsWith(ROOT + ".")) {
            return null;
        }
        String name = packageName.substring(ROOT.length() + 1);
        return MAY_USE.keySet().stream()
                .filter(row -> !row.equals(START) && (name.equals(row) || name.startsWith(row + ".")))
                .filter(row -> row.endsWith("web") == name.endsWith("web"))
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
    }

    private static void row(String name, String... mayUse) {
        MAY_USE.put(name, Set.of(mayUse));
    }

    /** The pages of a feature may use what the feature may, the feature, the signed-in user, the common
     * frame and how numbers are written. */
    private static void pages(String feature, String... more) {
        Set<String> all = new TreeSet<>(MAY_USE.get(feature));
        all.addAll(Set.of(more));
        all.addAll(List.of(feature, "access", "web", "notation"));
        MAY_USE.put(feature + ".web", all);
    }
}
