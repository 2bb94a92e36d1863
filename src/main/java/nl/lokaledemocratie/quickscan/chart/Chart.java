package nl.lokaledemocratie.quickscan.chart;

import java.util.stream.Stream;

/** Something {@link ChartRenderer} can draw. */
public sealed interface Chart
        permits AnswerChart, CrossChart, NowWishChart, GapChart, MapChart, ShareChart, SpreadChart {

    /** Every text the chart draws, so that a test can see that none of it gets lost. */
    Stream<String> texts();
}
