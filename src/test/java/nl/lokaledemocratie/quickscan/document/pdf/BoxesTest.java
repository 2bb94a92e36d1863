package nl.lokaledemocratie.quickscan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import nl.lokaledemocratie.quickscan.document.Block.Paragraph.Kind;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.document.seal.Identity;
import org.junit.jupiter.api.Test;

/** What each block asks of the pages: height, space, what must stay with it, and the room that a section begins with. */
class BoxesTest {

    private static final Faces FACES = new Faces(Identity.of("t"));
    private static final String WORDS = "De raad praat met inwoners over plannen voor het dorp en de wijk. ";

    /** A heading stays with what follows; a deeper one is smaller and stands closer to what is above it. */
    @Test
    void keepsAHeadingWithWhatFollows() {
        List<Box> boxes = boxes(heading(1, Start.ANYWHERE), heading(2, Start.ANYWHERE), heading(3, Start.ANYWHERE));

        assertThat(boxes).allMatch(Box::staysWithNext).extracting(Box::before).containsExactly(30.0, 24.0, 16.0);
        assertThat(boxes).extracting(Box::height).containsExactly(35.0, 22.5, 18.5);
        assertThat(boxes).extracting(Box::room).containsOnly(0.0);
    }

    /** A whole page asks for all of one. */
    @Test
    void beginsAPageWhereAHeadingSaysSo() {
        assertThat(boxes(heading(1, Start.NEW_PAGE)).get(0).room()).isEqualTo(Paper.A4.bodyHeight());
    }

    /** A section that should not be broken asks for its whole height, from the heading to the next one of its level. */
    @Test
    void asksRoomForAWholeSection() {
        List<Box> boxes = boxes(
                heading(2, Start.WHOLE),
                paragraph(1),
                heading(3, Start.ANYWHERE),
                paragraph(1),
                heading(2, Start.ANYWHERE));

        double whole = boxes.subList(0, boxes.size() - 1).stream()
                        .mapToDouble(box -> box.before() + box.height())
                        .sum()
                - boxes.get(0).before();
        assertThat(boxes.get(0).room()).isEqualTo(whole, within(1e-9));
    }

    /** One that no page can hold begins where it stands; a roomy one asks for half of a page at most. */
    @Test
    void asksNoMoreThanAPageHas() {
        assertThat(boxes(heading(2, Start.WHOLE), paragraph(60)).get(0).room()).isZero();
        assertThat(boxes(heading(2, Start.ROOMY), paragraph(60)).get(0).room())
                .isEqualTo(0.5 * Paper.A4.bodyHeight(), within(1e-9));
        List<Box> small = boxes(heading(2, Start.ROOMY), paragraph(1));
        assertThat(small.get(0).room()).isEqualTo(22.5 + 8 + 15.5, within(1e-9));
    }

    /** A heading right above one that needs room needs that room as well, with itself and the space between. */
    @Test
    void givesAHeadingTheRoomOfTheOneBelow() {
        List<Box> boxes = boxes(heading(1, Start.ANYWHERE), heading(2, Start.ROOMY), paragraph(60));

        assertThat(boxes.get(0).room()).isEqualTo(35 + 24 + 0.5 * Paper.A4.bodyHeight(), within(1e-9));
    }

    /** Rows stay with each other, not with the section below; nor does the heading of a short table. */
    @Test
    void leavesRowsWhereTheyAreAboveASectionThatNeedsRoom() {
        List<Block.Row> rows = IntStream.range(0, 4)
                .mapToObj(row -> new Block.Row(List.of(Block.Cell.of("antwoord " + row), Block.Cell.of("12"))))
                .toList();
        Block table = new Block.Table(
                "Antwoorden",
                List.of(new Block.Column("Antwoord", 0.5, false), new Block.Column("Aantal", 0.5, true)),
                List.of(new Block.RowGroup(Optional.of("Inwoners"), rows)));

        List<Box> boxes = boxes(heading(2, Start.ANYWHERE), table, heading(2, Start.WHOLE), paragraph(20));

        assertThat(boxes.stream().filter(box -> box.repeated().isPresent())).hasSize(5);
        assertThat(boxes.stream().limit(8).map(Box::room)).containsOnly(0.0);
        assertThat(boxes.get(8).room()).isPositive();
    }

    /** The first two lines stay together, and the last two: no line of a paragraph is left alone. */
    @Test
    void leavesNoLineOfAParagraphAlone() {
        List<Box> five = boxes(lines(5));
        assertThat(five).hasSize(5);
        assertThat(five).extracting(Box::staysWithNext).containsExactly(true, false, false, true, false);
        assertThat(boxes(lines(3))).extracting(Box::staysWithNext).containsExactly(true, true, false);
        assertThat(boxes(lines(2))).extracting(Box::staysWithNext).containsExactly(true, false);
        assertThat(boxes(lines(1))).extracting(Box::staysWithNext).containsExactly(false);
        assertThat(five).extracting(Box::before).containsExactly(8.0, 0.0, 0.0, 0.0, 0.0);
        assertThat(five).extracting(Box::height).containsOnly(15.5);
    }

    /** An introduction stays whole with what it introduces, a notice is one box with room around its lines. */
    @Test
    void keepsIntroductionsAndNoticesWhole() {
        assertThat(boxes(new Block.Paragraph(Kind.INTRODUCTION, spans(3))))
                .hasSize(3)
                .allMatch(Box::staysWithNext);
        List<Box> notice = boxes(new Block.Paragraph(Kind.NOTICE, List.of(Span.plain("Let op."))));
        assertThat(notice).singleElement().satisfies(box -> assertThat(box.height())
                .isEqualTo(15.5 + 17));
    }

    /** Items of a list stand 4 apart, their lines close together. */
    @Test
    void setsItemsOfAListApart() {
        List<Box> boxes = boxes(new Block.Bullets(List.of(List.of(Span.plain("Een")), List.of(Span.plain("Twee")))));

        assertThat(boxes).extracting(Box::before).containsExactly(4.0, 4.0);
    }

    /** The head of a table stays with its first row and comes back above any row; rows of a group stay together. */
    @Test
    void keepsTheRowsOfAGroupTogetherUnderTheHead() {
        List<Box> boxes = boxes(new Block.Table(
                "Tabel",
                List.of(new Block.Column("Groep", 0.6, false), new Block.Column("Aantal", 0.4, true)),
                List.of(group(Optional.of("Raad"), 2), group(Optional.empty(), 2))));

        assertThat(boxes).hasSize(7);
        assertThat(boxes).extracting(Box::staysWithNext).containsExactly(true, true, true, true, false, true, false);
        assertThat(boxes.subList(0, 2)).allMatch(box -> box.repeated().isEmpty());
        assertThat(boxes.subList(2, 7)).allMatch(box -> box.repeated().isPresent());
        assertThat(boxes.get(2).repeated().orElseThrow().height())
                .isEqualTo(boxes.get(1).height());
    }

    /** A row is as high as its highest cell: three lines of 12.5 and the space around them. */
    @Test
    void makesARowAsHighAsItsHighestCell() {
        Block.Row row = new Block.Row(List.of(
                Block.Cell.of("Raad"),
                Block.Cell.of("een-heel-lang-woord/dat-nergens-past/maar-wel-breekt een-heel-lang-woord/dat-breekt")));
        List<Box> boxes = boxes(new Block.Table(
                "Tabel",
                List.of(new Block.Column("Groep", 0.6, false), new Block.Column("Aantal", 0.4, false)),
                List.of(new Block.RowGroup(Optional.empty(), List.of(row)))));

        double lines = (boxes.get(2).height() - 4) / 12.5;
        assertThat(lines).isEqualTo(Math.rint(lines), within(1e-9)).isGreaterThanOrEqualTo(2);
    }

    private static Block.RowGroup group(Optional<String> title, int rows) {
        return new Block.RowGroup(
                title,
                IntStream.range(0, rows)
                        .mapToObj(i -> new Block.Row(List.of(Block.Cell.of("Rij " + i), Block.Cell.of("1"))))
                        .toList());
    }

    private static List<Box> boxes(Block... blocks) {
        Boxes boxes = new Boxes(null, Paper.A4, FACES, null, List.of());
        List.of(blocks).forEach(boxes::add);
        return boxes.list();
    }

    private static Block heading(int level, Start start) {
        return new Block.Heading(level, "Kop", start);
    }

    private static Block paragraph(int lines) {
        return lines(lines);
    }

    private static Block lines(int lines) {
        return new Block.Paragraph(Kind.BODY, spans(lines));
    }

    /** Words for so many lines over the whole width. */
    private static List<Span> spans(int lines) {
        StringBuilder text = new StringBuilder("Meer groen. ");
        while (TextLines.of(
                                FACES,
                                TextStyle.BODY,
                                List.of(Span.plain(text.toString().strip())),
                                Paper.A4.bodyWidth())
                        .size()
                < lines) {
            text.append(WORDS);
        }
        return List.of(Span.plain(text.toString().strip()));
    }
}
