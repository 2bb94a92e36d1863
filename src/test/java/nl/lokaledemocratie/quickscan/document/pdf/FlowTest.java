package nl.lokaledemocratie.quickscan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** How boxes are set on pages: what stays together, where a page ends, what comes back at the top of the next. */
class FlowTest {

    private static final double BODY = Paper.A4.bodyHeight();

    private final List<String> placed = new ArrayList<>();
    private int page = 1;

    @Test
    void setsBoxesOneBelowTheOtherWithTheirSpaces() {
        place(box("a", 10, 100), box("b", 20, 50), box("c", 0, 30));

        assertThat(placed).containsExactly("1 a 0", "1 b 120", "1 c 170");
    }

    /** The space above a box is left out at the top of a page: of the first, and of one that begins a page. */
    @Test
    void leavesOutTheSpaceAtTheTopOfAPage() {
        place(box("a", 40, BODY - 50), box("b", 20, 100));

        assertThat(placed).containsExactly("1 a 0", "2 b 0");
    }

    @Test
    void fillsAPageToTheLastPoint() {
        place(box("a", 0, BODY - 60), box("b", 10, 50), box("c", 0, 1));

        assertThat(placed).containsExactly("1 a 0", "1 b " + (int) (BODY - 50), "2 c 0");
    }

    @Test
    void turnsThePageForWhatDoesNotFitByALittle() {
        place(box("a", 0, BODY - 60), box("b", 10, 50.1));

        assertThat(placed).containsExactly("1 a 0", "2 b 0");
    }

    /** A heading goes along with what stands below it. */
    @Test
    void keepsTogetherWhatBelongsTogether() {
        place(box("a", 0, BODY - 100), box("b", 10, 40).stayingWithNext(true), box("c", 10, 80), box("d", 10, 10));

        assertThat(placed).containsExactly("1 a 0", "2 b 0", "2 c 50", "2 d 140");
    }

    /** Space between the boxes of a chain counts, that above its first does not when it begins a page. */
    @Test
    void keepsTogetherWhatJustFitsAPage() {
        place(box("a", 0, 10), box("b", 30, BODY - 60).stayingWithNext(true), box("c", 10, 50));

        assertThat(placed).containsExactly("1 a 0", "2 b 0", "2 c " + (int) (BODY - 50));
    }

    /** What no page can hold is broken where the page ends, and begins where it stands. */
    @Test
    void breaksWhatIsLongerThanAPage() {
        Box[] rows = IntStream.range(0, 10)
                .mapToObj(i -> box("r" + i, 0, 100).stayingWithNext(i < 9))
                .toArray(Box[]::new);
        place(
                box("a", 0, 100),
                rows[0],
                rows[1],
                rows[2],
                rows[3],
                rows[4],
                rows[5],
                rows[6],
                rows[7],
                rows[8],
                rows[9]);

        assertThat(placed.subList(0, 3)).containsExactly("1 a 0", "1 r0 100", "1 r1 200");
        assertThat(placed).contains("1 r5 600", "2 r6 0", "2 r9 300").hasSize(11);
    }

    /** A box that is higher than a page stands on a page of its own; no empty page goes before it. */
    @Test
    void turnsNoFreshPage() {
        place(box("a", 10, BODY + 100), box("b", 10, BODY + 1), box("c", 0, 5));

        assertThat(placed).containsExactly("1 a 0", "2 b 0", "3 c 0");
    }

    /** A section that asks for room begins a page when less is left than it asks for; exactly as much is enough. */
    @Test
    void beginsAPageForWhatNeedsRoom() {
        place(box("a", 0, BODY - 110), box("b", 10, 20).needing(100));
        place(box("c", 0, BODY - 110), box("d", 10, 20).needing(100.5));

        assertThat(placed).contains("1 b " + (int) (BODY - 100), "3 d 0");
    }

    /** A heading above one that needs room is not pulled along by it: that one is a beginning of its own. */
    @Test
    void beginsAnewAtABoxThatNeedsRoom() {
        place(
                box("a", 0, BODY - 100),
                box("b", 0, 50).stayingWithNext(true),
                box("c", 0, 40).needing(200),
                box("d", 0, 10));

        assertThat(placed).containsExactly("1 a 0", "1 b " + (int) (BODY - 100), "2 c 0", "2 d 40");
    }

    /** The header of a table comes back where a row begins a page, and takes its height there; not on the first page. */
    @Test
    void repeatsTheHeaderOnTheNextPage() {
        Box header = box("h", 0, 30);
        place(
                box("a", 0, BODY - 50),
                box("r1", 0, 50).repeating(header),
                box("r2", 0, 50).repeating(header),
                box("r3", 0, 20).repeating(header));

        assertThat(placed).containsExactly("1 a 0", "1 r1 " + (int) (BODY - 50), "2 h 0", "2 r2 30", "2 r3 80");
    }

    /** Rows that would fill a page only without their header are broken, not moved. */
    @Test
    void countsTheHeaderWhenItKeepsRowsTogether() {
        Box header = box("h", 0, 30);
        place(
                box("a", 0, 100),
                box("r1", 0, BODY - 120).repeating(header).stayingWithNext(true),
                box("r2", 0, 100).repeating(header));

        assertThat(placed).containsExactly("1 a 0", "1 r1 100", "2 h 0", "2 r2 30");
    }

    /** Once on a page however often it is needed there, always in the same order, and not where it is not. */
    @Test
    void saysAtTheFootWhatSignsMean() {
        place(
                box("a", 0, 100).noted(List.of("y")),
                box("b", 0, 100).noted(List.of("x", "y")),
                box("c", 0, BODY - 100).noted(List.of("x")),
                box("d", 0, 100),
                box("e", 0, BODY));

        int foot = (int) (BODY - 10);
        assertThat(placed)
                .containsExactly("1 a 0", "1 b 100", "1 x y " + foot, "2 c 0", "2 x " + foot, "3 d 0", "4 e 0");
    }

    /** What stands at the foot takes its room: a box goes to the next page that would stand upon it. */
    @Test
    void keepsRoomForTheFoot() {
        place(box("a", 0, BODY - 118), box("b", 0, 100).noted(List.of("x")));
        place(box("c", 0, BODY - 117.5), box("d", 0, 100).noted(List.of("x")));

        assertThat(placed).contains("1 b " + (int) (BODY - 118), "3 d 0");
    }

    private void place(Box... boxes) {
        new Flow(Paper.A4, null, () -> page++, notes -> box(String.join(" ", notes), 8, 10), Optional.empty())
                .place(List.of(boxes));
        page++;
    }

    /** Notes the page and how far below its top the box was drawn. */
    private Box box(String name, double before, double height) {
        return Box.of(
                before,
                height,
                (sheet, top) -> placed.add(page + " " + name + " " + (int) Math.floor(Paper.A4.top() - top + 1e-6)));
    }
}
