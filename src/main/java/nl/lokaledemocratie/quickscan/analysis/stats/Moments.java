package nl.lokaledemocratie.quickscan.analysis.stats;

/** All that Welch's test and Hedges' g need to know of one side. */
public record Moments(int n, double mean, double sd) {

    static Moments of(Frequencies numbers) {
        return new Moments(numbers.n(), numbers.requireMean(), numbers.requireSd());
    }
}
