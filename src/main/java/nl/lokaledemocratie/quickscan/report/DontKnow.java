package nl.lokaledemocratie.quickscan.report;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.PublishedScore;

/** The share of "weet ik niet" among the answers to a statement (METHOD.md 0.8); only of what is fully shown. */
final class DontKnow {

    private static final double MANY = 0.30;

    private DontKnow() {}

    static Optional<Double> share(PublishedScore score) {
        return score.detail()
                .filter(detail -> detail.dontKnow().isPresent() && score.n().isPresent())
                .map(detail -> {
                    int dontKnow = detail.dontKnow().getAsInt();
                    return dontKnow / (double) (score.n().getAsInt() + dontKnow);
                });
    }

    static double rank(PublishedScore score) {
        return share(score).orElse(0.0);
    }

    static boolean isHigh(PublishedScore score) {
        return share(score).filter(share -> share > MANY).isPresent();
    }
}
