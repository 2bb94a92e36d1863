package nl.lokaledemocratie.quickscan.study.response;

import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/** What the columns of a study's answers are called. */
public final class StudyColumns {

    public static final String ID = AnswerColumns.ID;

    private StudyColumns() {}

    /** The column of a statement and aspect. */
    public static String of(RatingLayout.Slot slot) {
        return RatingColumn.ofStatement(slot).name();
    }

    /** All that are read, with those of the statements of a codebook. */
    public static List<String> names(Codebook codebook, List<String> others) {
        return Stream.of(
                        Stream.of(ID, AnswerColumns.GROUP, ResponsesReader.CHANNEL),
                        codebook.layout().slots().stream().map(StudyColumns::of),
                        others.stream())
                .flatMap(names -> names)
                .distinct()
                .toList();
    }
}
