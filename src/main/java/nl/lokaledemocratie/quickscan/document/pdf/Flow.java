package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Places boxes on pages from top to bottom and keeps together what belongs together where a page can hold it. */
final class Flow {

    private final Paper paper;
    private final Sheet sheet;
    private final Runnable newPage;
    private final Function<List<String>, Box> foot;
    private final Optional<Box> continued;

    /** What the foot of this page must say. */
    private final SortedSet<String> notes = new TreeSet<>();

    private final Map<SortedSet<String>, Double> footHeights = new HashMap<>();

    private double top;
    private double y;

    /**
     * Begins at the top of the page that is there.
     *
     * @param foot      what stands at the foot of a page to say this
     * @param continued what stands at the top of every page but the first
     */
    Flow(Paper paper, Sheet sheet, Runnable newPage, Function<List<String>, Box> foot, Optional<Box> continued) {
        this.paper = paper;
        this.sheet = sheet;
        this.newPage = newPage;
        this.foot = foot;
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
        drawFoot();
    }

    private void placeTogether(List<Box> chain) {
        Box first = chain.get(0);
        double together = first.repeated().map(Box::height).orElse(0.0)
                + chain.stream().mapToDouble(box -> box.before() + box.height()).sum()
                - first.before();
        boolean fits = y - spaceAbove(first) - heightOf(chain) >= bottom(notes, chain);
        boolean lacksRoom = first.room() > 0 && y - spaceAbove(first) - first.room() < bottom(notes, chain);
        if (first.facing().isPresent() || lacksRoom || (!fits && together <= paper.top() - bottom(List.of(), chain))) {
            turnPage(first);
        }
        for (Box box : chain) {
            if (y - spaceAbove(box) - box.height() < bottom(notes, List.of(box))) {
                turnPage(box);
            }
            y -= spaceAbove(box);
            box.draw(sheet, y);
            y -= box.height();
            notes.addAll(box.notes());
        }
    }

    /** Where the text of a page ends with all that its foot must say. */
    private double bottom(Collection<String> said, List<Box> more) {
        SortedSet<String> all = new TreeSet<>(said);
        more.forEach(box -> all.addAll(box.notes()));
        return paper.bottom() + (all.isEmpty() ? 0 : footHeights.computeIfAbsent(all, this::heightOfFoot));
    }

    private double heightOfFoot(SortedSet<String> said) {
        Box box = foot.apply(List.copyOf(said));
        return box.before() + box.height();
    }

    private void drawFoot() {
        if (!notes.isEmpty()) {
            Box box = foot.apply(List.copyOf(notes));
            box.draw(sheet, paper.bottom() + box.height());
            notes.clear();
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
        boolean fresh = isFresh();
        if (!fresh) {
            nextPage();
        }
        if (first.facing().isPresent() && !sheet.isLeftPage()) {
            drawAbove(first.facing().get());
            nextPage();
        }
        if (fresh) {
            return;
        }
        Optional<Box> repeated = first.repeated();
        repeated.ifPresent(this::drawAbove);
    }

    private void nextPage() {
        drawFoot();
        newPage.run();
        y = paper.top();
        continued.ifPresent(this::drawAbove);
        top = y;
    }

    private void drawAbove(Box box) {
        box.draw(sheet, y);
        y -= box.height();
    }
}
