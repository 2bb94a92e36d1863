package nl.lokaledemocratie.quickscan.desk.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import nl.lokaledemocratie.quickscan.desk.period.MomentForm.Problem;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day and a time as griffiers type them, also in the two nights in which clocks change. */
class MomentFormTest {

    private static final ZoneId HOME = ZoneId.of("Europe/Amsterdam");
    private static final Instant NOW = Instant.parse("2026-03-18T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-18, 10:01, 2026-03-18T09:01:00Z",
        "18-3-2026, 10.01, 2026-03-18T09:01:00Z",
        "30/4/2026, 17:00, 2026-04-30T15:00:00Z",
        "' 2026-04-30 ', '17:00:00 ', 2026-04-30T15:00:00Z"
    })
    void readsWhatBrowsersAndPeopleWrite(String day, String time, Instant end) {
        MomentForm form = read(day, time);
        assertThat(form.problem()).isEqualTo(Problem.NONE);
        assertThat(form.latest(HOME)).contains(end);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 10:00, NO_DAY",
        "2026-02-30, 10:00, NO_DAY",
        "morgen, 10:00, NO_DAY",
        "2026-04-30, '', NO_TIME",
        "2026-04-30, 24:30, NO_TIME",
        "2026-04-30, vijf uur, NO_TIME",
        "2026-03-18, 10:00, PAST",
        "2025-03-18, 12:00, PAST",
        "01-12-0026, 12:00, PAST",
        "0000-01-01, 00:00, PAST",
        "-999999999-01-01, 00:00, PAST",
        "+999999999-12-31, 23:59, FAR",
        "2027-03-20, 12:00, FAR",
        "2026-03-29, 02:30, NO_SUCH_TIME"
    })
    void saysWhatIsNoMoment(String day, String time, Problem problem) {
        assertThat(read(day, time).problem()).isEqualTo(problem);
    }

    /** In the night of 29 March clocks go from 2 to 3: the two hours are real ones, and the words say what the clock will. */
    @Test
    void givesTwoHoursWhenTheClockGoesForward() {
        ScanEnd end = end("2026-03-29", "01:30");
        assertThat(words(end.at())).isEqualTo("29 maart 2026 om 01.30 uur");
        assertThat(words(end.over())).isEqualTo("29 maart 2026 om 04.30 uur");
    }

    /** In the night of 25 October clocks go from 3 back to 2: an hour that comes twice means the second, and says so. */
    @Test
    void givesTwoHoursWhenTheClockGoesBack() {
        ScanEnd before = end("2026-10-25", "01:30");
        assertThat(words(before.over())).isEqualTo("25 oktober 2026 om 02.30 uur (UTC+01:00)");
        ScanEnd twice = end("2026-10-25", "02:30");
        assertThat(twice.at()).isEqualTo("2026-10-25T01:30:00Z");
        assertThat(words(twice.at())).isEqualTo("25 oktober 2026 om 02.30 uur (UTC+01:00)");
        assertThat(words(twice.over())).isEqualTo("25 oktober 2026 om 04.30 uur");
    }

    /** One that begins in the hour that comes twice begins the first time. */
    @Test
    void opensTheFirstTimeThatTheHourComes() {
        MomentForm twice = read("2026-10-25", "02:30");
        assertThat(twice.earliest(HOME)).contains(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(twice.latest(HOME)).contains(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void isNoMomentWhenAllIsEmpty() {
        MomentForm none = read(" ", "");
        assertThat(none.problem()).isEqualTo(Problem.NONE);
        assertThat(none.latest(HOME)).isEmpty();
    }

    @Test
    void showsWhatIsKeptAsItWasTyped() {
        MomentForm form = read("2026-04-30", "09:05");
        assertThat(MomentForm.of(form.latest(HOME), HOME)).isEqualTo(form);
    }

    private static ScanEnd end(String day, String time) {
        return new ScanEnd(read(day, time).latest(HOME).orElseThrow());
    }

    private static MomentForm read(String day, String time) {
        return MomentForm.read(day, time, NOW, HOME);
    }

    private static String words(Instant moment) {
        return Notation.in(new Locale("nl")).moment(moment.atZone(HOME));
    }
}
