package nl.lokaledemocratie.quickscan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The tables of a page as a screen reader goes through them: each cell must have the head of its row and the head of its column. */
public final class PageTables {

    private PageTables() {}

    /** What cannot be said of a cell, and cells whose label on a narrow screen is not the head of their column. */
    public static List<String> problems(Document page) {
        List<String> problems = new ArrayList<>();
        for (Element table : page.select("table")) {
            for (Element row : table.select("tbody > tr, tfoot > tr")) {
                problems.addAll(problems(table, row));
            }
        }
        return problems;
    }

    private static List<String> problems(Element table, Element row) {
        List<String> problems = new ArrayList<>();
        Element head = row.child(0);
        if (!isHead(head, "row")) {
            problems.add("No row head: " + row.text());
        }
        int column = 0;
        for (Element cell : row.children()) {
            int span = span(cell);
            for (int i = column; i < column + span && cell.normalName().equals("td"); i++) {
                Optional<String> title = columnHead(table, i);
                if (title.isEmpty()) {
                    problems.add("No column head: " + row.text() + " / " + cell.text());
                } else if (span == 1 && !isPicture(cell) && cell.hasText() && isOtherThan(title.get(), cell)) {
                    problems.add("Other label than " + title.get() + ": " + cell.attr("data-head"));
                }
            }
            column += span;
        }
        return problems;
    }

    private static boolean isOtherThan(String title, Element cell) {
        return !cell.attr("data-head").equals(title);
    }

    private static Optional<String> columnHead(Element table, int column) {
        int at = 0;
        for (Element head : table.select("thead > tr > *")) {
            if (at <= column && column < at + span(head) && isHead(head, "col")) {
                return Optional.of(head.text());
            }
            at += span(head);
        }
        return Optional.empty();
    }

    private static boolean isHead(Element cell, String scope) {
        return cell.normalName().equals("th") && cell.attr("scope").equals(scope) && cell.hasText();
    }

    private static boolean isPicture(Element cell) {
        return cell.hasClass("qs-scores__picture");
    }

    private static int span(Element cell) {
        return cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
    }
}
