package nl.lokaledemocratie.quickscan.scan.end;

import static nl.lokaledemocratie.quickscan.scan.end.ScanEnd.Stage.ASKING;
import static nl.lokaledemocratie.quickscan.scan.end.ScanEnd.Stage.ENDING;
import static nl.lokaledemocratie.quickscan.scan.end.ScanEnd.Stage.OVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import nl.lokaledemocratie.quickscan.scan.end.ScanEnd.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanEndTest {

    private static final ScanEnd END = new ScanEnd(Instant.parse("2026-03-18T09:30:00Z"));

    @Test
    void goesThroughThreeStages() {
        assertThat(stage("09:29:59.999")).isEqualTo(ASKING);
        assertThat(stage("09:30:00")).isEqualTo(ENDING);
        assertThat(stage("11:29:59.999")).isEqualTo(ENDING);
        assertThat(stage("11:30:00")).isEqualTo(OVER);
    }

    @Test
    void countsWhoBeganInTheLastSecond() {
        assertThat(END.isInTime(at("09:29:59"))).isTrue();
        assertThat(END.isInTime(at("09:30:00"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"09:30:00, 09:31:00", "09:30:59.9, 09:31:00", "09:29:00.001, 09:30:00"})
    void endsWithTheNextWholeMinute(String now, String end) {
        assertThat(ScanEnd.after(at(now)).at()).isEqualTo(at(end));
    }

    @Test
    void isNothingBetweenMinutes() {
        assertThatThrownBy(() -> new ScanEnd(at("09:30:01"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stage stage(String time) {
        return END.stage(at(time));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-18T" + time + "Z");
    }
}
