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
 * @param majority at least half of a closed group, or a closed group of unknown size
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
        boolean majority) {

    enum Reason {
        PRIMARY,
        DISCLOSIVE,
        COMPLEMENTARY
    }

    static Seen published(String id, int n, String mean) {
        return new Seen(
                id,
                false,
                OptionalInt.of(n),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(new Printed(mean)),
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
        return new Seen(id, hidden, n, most, Optional.of(given), mean, sd, extra, integer, gap, majority);
    }

    Seen withN(int given) {
        return new Seen(id, hidden, OptionalInt.of(given), most, reason, mean, sd, extra, integer, gap, majority);
    }

    Seen withSd(String printed) {
        return new Seen(
                id, hidden, n, most, reason, mean, Optional.of(new Printed(printed)), extra, integer, gap, majority);
    }

    Seen withExtra() {
        return new Seen(id, hidden, n, most, reason, mean, sd, true, integer, gap, majority);
    }

    Seen asScore() {
        return new Seen(id, hidden, n, most, reason, mean, sd, extra, false, gap, majority);
    }

    Seen asGap() {
        return new Seen(id, hidden, n, most, reason, mean, sd, extra, integer, true, majority);
    }

    Seen ofMajority() {
        return new Seen(id, hidden, n, most, reason, mean, sd, extra, integer, gap, true);
    }
}
