package nl.lokaledemocratie.quickscan.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves its hand. */
public final class HandClock extends Clock {

    private final ZoneId zone;
    private Instant now = Instant.parse("2026-03-18T09:00:00Z");

    public HandClock() {
        this(ZoneOffset.UTC);
    }

    /** One that hangs somewhere. */
    public HandClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Puts the hand somewhere. */
    public void set(Instant moment) {
        now = moment;
    }

    public void move(Duration further) {
        now = now.plus(further);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
