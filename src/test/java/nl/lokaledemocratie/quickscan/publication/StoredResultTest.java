package nl.lokaledemocratie.quickscan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.published.Composition;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedCeiling;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedEstimate;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedReliability;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedRemarkable;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.stats.Interval;
import nl.lokaledemocratie.quickscan.analysis.stats.Verdict;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.junit.jupiter.api.Test;

class StoredResultTest {

    @Test
    void readsBackWhatItWrites() {
        PublishedResult result = new PublishedResult(
                List.of(
                        new PublishedGroup("raadsleden", 23, OptionalInt.of(31), true),
                        new PublishedGroup("inwoners", 400, OptionalInt.empty(), false)),
                2,
                List.of(full(), hidden()),
                findings());

        assertThat(StoredResult.read(StoredResult.write(result))).isEqualTo(result);
    }

    @Test
    void storesEveryScoreInOneForm() {
        Cell cell = new Cell(Level.THEME, "inwoners", "samenspel", Aspect.GAP);
        ScoreDetail detail = new ScoreDetail.OfGap(
                OptionalDouble.of(1.5), Interval.NOTHING, Optional.of(new ScoreDetail.Sides(2.5, 3.75)));
        PublishedScore gap = new PublishedScore(
                cell, Visibility.FULL, OptionalInt.of(40), OptionalDouble.of(1.25), Optional.of(detail));
        PublishedResult result = new PublishedResult(List.of(), 0, List.of(gap, hidden()), Findings.NONE);

        assertThat(StoredResult.write(result))
                .contains(
                        """
                        "scores":[{"level":"THEME","group":"inwoners","key":"samenspel","aspect":"GAP","visibility":"FULL",\
                        "n":40,"mean":1.25,"detail":{"sd":1.5,"interval":{"type":"NONE","low":null,"high":null},\
                        "nowOfPairs":2.5,"wishOfPairs":3.75,"dontKnow":null,"missing":null,"counts":[],"shareLow":null,\
                        "shareHigh":null,"agreement":null,"divided":null}},\
                        {"level":"THEME","group":"raadsleden","key":"samenspel","aspect":"GAP","visibility":"HIDDEN",\
                        "n":null,"mean":null,"detail":null}]""");
        assertThat(StoredResult.read(StoredResult.write(result))).isEqualTo(result);
    }

    @Test
    void readsWhatWasStoredBeforeThereWereFindings() {
        PublishedResult result = new PublishedResult(List.of(), 0, List.of(full()), Findings.NONE);
        String stored = StoredResult.write(result).replaceFirst(",\"findings\":\\{.*?}", "");

        assertThat(stored).doesNotContain("findings");
        assertThat(StoredResult.read(stored)).isEqualTo(result);
    }

    private static Findings findings() {
        Cell council = new Cell(Level.THEME, "raadsleden", "samenspel", Aspect.NOW);
        Cell residents = new Cell(Level.THEME, "inwoners", "samenspel", Aspect.NOW);
        return new Findings(
                List.of(new PublishedRemarkable(
                        RemarkableKind.PERCEPTION_GAP, 1, List.of(council, residents), 2.0 / 3, 0.1)),
                List.of(new Findings.GroupDifference(council, residents, 2.0 / 3)),
                List.of(new PublishedChange(council, 3, 19, 21, 3.5, 3.25, 0.25, OptionalDouble.of(0.4))),
                List.of(new Composition(
                        "inwoners", "leeftijd", List.of(new Composition.Part(List.of("15-24"), 0.25, 0.75)))),
                List.of(
                        new PublishedNote(PublishedNote.Kind.UNDECIDED, List.of(council, residents)),
                        new PublishedNote(
                                PublishedNote.Kind.CEILING,
                                List.of(council.of(Aspect.WISH)),
                                OptionalDouble.of(0.95),
                                OptionalDouble.of(0.6))),
                List.of(
                        new PublishedEstimate(
                                new PublishedScore(
                                        new Cell(Level.ITEM, "raadsleden", "P1", Aspect.EST),
                                        Visibility.FULL,
                                        OptionalInt.of(15),
                                        OptionalDouble.of(10.0 / 3),
                                        Optional.of(new ScoreDetail.OfEstimate(
                                                OptionalDouble.of(0.1 + 0.2),
                                                new Interval(
                                                        Interval.Type.BOUNDS,
                                                        OptionalDouble.of(2.1),
                                                        OptionalDouble.of(3.4))))),
                                OptionalDouble.of(-2.0 / 3),
                                Optional.of(Verdict.DIFFERENT)),
                        new PublishedEstimate(
                                PublishedScore.without(
                                        new Cell(Level.ITEM, "ambtenaren", "P1", Aspect.EST), Visibility.HIDDEN),
                                OptionalDouble.empty(),
                                Optional.empty())),
                List.of(
                        new Participants(
                                "inwoners",
                                "leeftijd",
                                Participants.State.SHOWN,
                                new Participants.Source(Participants.Source.Kind.AREA, 2021),
                                OptionalInt.of(30),
                                OptionalDouble.of(1.0 / 3),
                                List.of(new Participants.Part(
                                        List.of("15-24"), OptionalInt.of(7), 7.0 / 30, 0.1, 12.5))),
                        Participants.without(
                                "inwoners", "geslacht", Participants.State.HIDDEN, Participants.Source.FILE)),
                List.of(new PublishedReliability(council, 0.1 + 0.2, -0.25, 2.0 / 3, true, true)),
                List.of(new PublishedCeiling(
                        council.of(Aspect.WISH),
                        2.0 / 3,
                        OptionalDouble.of(1.0 / 3),
                        OptionalDouble.of(0.9),
                        OptionalDouble.empty())));
    }

    /** Results of before notes and estimates and before paper was counted stay as they are. */
    @Test
    void readsWhatWasStoredBeforeThereWereNotesEstimatesAndPaper() {
        PublishedResult result = new PublishedResult(
                List.of(new PublishedGroup("inwoners", 40, OptionalInt.empty(), false, OptionalInt.empty())),
                0,
                List.of(),
                Findings.NONE);
        String stored = StoredResult.write(result)
                .replace(",\"notes\":[]", "")
                .replace(",\"estimates\":[]", "")
                .replace(",\"participants\":[]", "")
                .replace(",\"reliabilities\":[]", "")
                .replace(",\"ceilings\":[]", "")
                .replace(",\"paper\":null", "");

        assertThat(stored).doesNotContain("notes", "paper", "estimates", "participants", "reliabilities", "ceilings");
        assertThat(StoredResult.read(stored)).isEqualTo(result);
    }

    private static PublishedScore full() {
        Interval bounds = new Interval(Interval.Type.BOUNDS, OptionalDouble.of(2.1), OptionalDouble.of(1.0 / 3 + 3));
        ScoreDetail detail = new ScoreDetail.OfStatement(
                OptionalDouble.of(0.1 + 0.2),
                bounds,
                1,
                0,
                List.of(1, 2, 3, 4, 5),
                OptionalDouble.of(0.2),
                OptionalDouble.of(0.6),
                OptionalDouble.empty(),
                false);
        return new PublishedScore(
                new Cell(Level.ITEM, "raadsleden", "P1", Aspect.NOW),
                Visibility.FULL,
                OptionalInt.of(15),
                OptionalDouble.of(10.0 / 3),
                Optional.of(detail));
    }

    private static PublishedScore hidden() {
        return PublishedScore.without(new Cell(Level.THEME, "raadsleden", "samenspel", Aspect.GAP), Visibility.HIDDEN);
    }
}
