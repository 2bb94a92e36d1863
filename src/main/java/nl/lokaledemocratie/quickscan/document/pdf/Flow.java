package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.List;
import java.util.Optional;

/** Places boxes on pages from top to bottom and keeps together what belongs together where a page can hold it. */
final class Flow {

    private final Paper paper;
    private final Sheet sheet;
    private final Runnable newPage;
    private final Optional<Box> continued;
    private double top;
    private double y;

    Flow(Paper paper, Sheet sheet, Runnable newPage) {
        this(paper, sheet, newPage, Optional.empty());
    }

    /** @param continued what stands at the top of every page but the first */
    Flow(Paper paper, Sheet sheet, Runnable newPage, Optional<Box> continued) {
        this.paper = paper;
        this.sheet = sheet;
        this.newPage = newPage;
        this.continued = continued;
        top = paper.top();
        y = top;
    }

    void place(List<Box> boxes) {
        int start = 0;
        while (start < boxes.size()) {
            int end = start + 1;
            while (end < boxes.size()
                    && boxes.get(end - 1).staysWithNext()
                    && boxes.get(end).room() == 0) {
                end++;
            }
            placeTogether(boxes.subList(start, end));
            start = end;
        }
    }

    private void placeTogether(List<Box> chain) {
        Box first = chain.get(0);
        double together = first.repeated().map(Box::height).orElse(0.0)
                + chain.stream().mapToDouble(box -> box.before() + box.height()).sum()
                - first.before();
        boolean fits = y - spaceAbove(first) - heightOf(chain) >= paper.bottom();
        boolean lacksRoom = first.room() > 0 && y - spaceAbove(first) - first.room() < paper.bottom();
        if (lacksRoom || (!fits && together <= paper.bodyHeight())) {
            turnPage(first);
        }
        for (Box box : chain) {
            if (y - spaceAbove(box) - box.height() < paper.bottom()) {
                turnPage(box);
            }
            y -= spaceAbove(box);
            box.draw(sheet, y);
            y -= box.height();
        }
    }

    private static double heightOf(List<Box> chain) {
        return chain.stream().mapToDouble(box -> box.before() + box.height()).sum()
                - chain.get(0).before();
    }

    private double spaceAbove(Box box) {
        return isFresh() ? 0 : box.before();
    }

    private boolean isFresh() {
        return y >= top;
    }

    private void turnPage(Box first) {
        if (isFresh()) {
            return;
        }
        newPage.run();
        y = paper.top();
        continued.ifPresent(this::drawAbove);
        top = y;
        Optional<Box> repeated = first.repeated();
        repeated.ifPresent(this::drawAbove);
    }

    private void drawAbove(Box box) {
        box.draw(sheet, y);
        y -= box.height();
    }
}
