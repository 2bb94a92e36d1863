package nl.lokaledemocratie.quickscan.attack;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One cell as a reader sees it.
 *
 * @param n        number of answers, when printed
 * @param most     for a hidden cell the largest n it can have: the public number of respondents
 * @param reason   for a hidden cell why; makes the attacker stronger, he knows the range of n; empty counts as primary
 * @param extra    a distribution, interval or other number beyond the mean and its spread is printed
 * @param integer  the answers are whole numbers (a statement)
 * @param gap      wish minus now
 * @param closed   of a group that was invited personally
 */
record Seen(
        String id,
        boolean hidden,
        OptionalInt n,
        OptionalInt most,
        Optional<Reason> reason,
        Optional<Printed> mean,
        Optional<Printed> sd,
        boolean extra,
        boolean integer,
        boolean gap,
        boolean closed) {

    enum Reason {
        PRIMARY,
        DISCLOSIVE,
        COMPLEMENTARY,
        /** Because of who typed the paper, or of more sheets than people: its n can be any. */
        KNOWN_ANSWERS
    }

    static Seen published(String id, int n, String mean) {
        return published(id, n, new Printed(mean));
    }

    static Seen published(String id, int n, Printed mean) {
        return new Seen(
                id,
                false,
                OptionalInt.of(n),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(mean),
                Optional.empty(),
                false,
                true,
                false,
                false);
    }

    static Seen hidden(String id, int most) {
        return new Seen(
                id,
                true,
                OptionalInt.empty(),
                OptionalInt.of(most),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                false,
                false);
    }

    Seen withReason(Reason given) {
        return new Seen(id, hidden, n, most, Optional.of(given), mean, sd, extra, integer, gap, closed);
    }

    Seen withN(int given) {
        return new Seen(id, hidden, OptionalInt.of(given), most, reason, mean, sd, extra, integer, gap, closed);
    }

    Seen withSd(String printed) {
        return new Seen(
                id, hidden, n, most, reason, mean, Optional.of(new Printed(printed)), extra, integer, gap, closed);
    }

    Seen withSd(Printed printed) {
        return new Seen(id, hidden, n, most, reason, mean, Optional.of(printed), extra, integer, gap, closed);
    }

    Seen withExtra() {
        return new Seen(id, hidden, n, most, reason, mean, sd, true, integer, gap, closed);
    }

    Seen asScore() {
        return new Seen(id, hidden, n, most, reason, mean, sd, extra, false, gap, closed);
    }

    Seen asGap() {
        return new Seen(id, hidden, n, most, reason, mean, sd, extra, integer, true, closed);
    }

    Seen ofClosed() {
        return new Seen(id, hidden, n, most, reason, mean, sd, extra, integer, gap, true);
    }
}
