package nl.lokaledemocratie.quickscan.questionnaire.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of versions as semver.org has them: how they are written, which is later, and how far one is from another. */
class VersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0", "1.0.0", "1.10.0", "999999.999999.999999"})
    void readsThreeNumbers(String text) {
        assertThat(Version.isVersion(text)).isTrue();
        assertThat(Version.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.0",
                "1.0.0.0",
                "01.0.0",
                "1.00.0",
                "1.0.0-a",
                "v1.0.0",
                "1.0.",
                "-1.0.0",
                "1000000.0.0"
            })
    void refusesAnythingElse(String text) {
        assertThat(Version.isVersion(text)).isFalse();
        assertThatThrownBy(() -> Version.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a questionnaire version: " + text);
    }

    @Test
    void refusesNothing() {
        assertThat(Version.isVersion(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.0, 1.0.0, NONE",
        "1.0.1, 1.0.0, NONE",
        "2.0.0, 1.9.9, NONE",
        "1.0.0, 1.0.1, PATCH",
        "1.9.0, 1.10.0, MINOR",
        "1.0.9, 1.1.0, MINOR",
        "1.2.3, 1.3.3, MINOR",
        "1.9.9, 2.0.0, MAJOR",
        "1.2.3, 2.2.3, MAJOR"
    })
    void knowsTheSizeOfAStep(String from, String to, VersionStep step) {
        assertThat(Version.of(from).stepTo(Version.of(to))).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"NONE, 1.2.3", "PATCH, 1.2.4", "MINOR, 1.3.0", "MAJOR, 2.0.0"})
    void namesTheVersionAfterAStep(VersionStep step, String next) {
        assertThat(Version.of("1.2.3").next(step)).hasToString(next);
    }

    @Test
    void sortsByNumber() {
        assertThat(Stream.of("1.10.0", "1.9.0", "2.0.0", "1.9.10", "1.9.9")
                        .map(Version::of)
                        .sorted())
                .extracting(Version::toString)
                .containsExactly("1.9.0", "1.9.9", "1.9.10", "1.10.0", "2.0.0");
    }

    @Test
    void takesTheLargestOfSeveralSteps() {
        assertThat(VersionStep.largest(Stream.of(VersionStep.PATCH, VersionStep.MAJOR, VersionStep.MINOR)))
                .isEqualTo(VersionStep.MAJOR);
        assertThat(VersionStep.largest(Stream.empty())).isEqualTo(VersionStep.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Klein", "1klein", "klein_", "klein/1", "een naam"})
    void refusesNamesThatWouldNotDoInAnAddress(String name) {
        assertThat(QuestionnaireId.isName(name)).isFalse();
        assertThatThrownBy(() -> new QuestionnaireId(name, "1.0.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a questionnaire name: " + name);
    }

    @Test
    void refusesALongNameAndABadNumber() {
        assertThat(QuestionnaireId.isName("a".repeat(64))).isTrue();
        assertThat(QuestionnaireId.isName("a".repeat(65))).isFalse();
        assertThatThrownBy(() -> new QuestionnaireId("klein", "1.0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QuestionnaireId(null, "1.0.0")).isInstanceOf(IllegalArgumentException.class);
        assertThat(QuestionnaireId.isVersion("1.0")).isFalse();
        assertThat(QuestionnaireId.isVersion("1.0.0")).isTrue();
    }

    @Test
    void sortsIdsByNameAndThenByNumber() {
        assertThat(Stream.of(id("b", "1.0.0"), id("a", "1.10.0"), id("a", "1.9.0"))
                        .sorted())
                .extracting(QuestionnaireId::toString)
                .containsExactly("a/1.9.0", "a/1.10.0", "b/1.0.0");
        assertThat(id("a", "1.9.0").number()).isEqualTo(new Version(1, 9, 0));
    }

    /** A promise reaches back to the version it names; a void one only where the words are the same. */
    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, 1.1.0, false, true",
        "HOLDS, 1.0.0, false, true",
        "ASSUMED, 1.0.0, false, true",
        "HOLDS, 0.9.0, true, false",
        "OUTDATED, 1.0.0, true, true",
        "OUTDATED, 1.0.0, false, false",
        "UNFOUNDED, 1.0.0, false, false"
    })
    void coversWhatAPromiseSaysOf(Promise.Standing standing, String earlier, boolean sameWords, boolean covered) {
        Promise promise = new Promise(Version.of("1.0.0"), Optional.empty()).judged(standing);

        assertThat(promise.covers(Version.of(earlier), sameWords)).isEqualTo(covered);
    }

    @Test
    void tellsPromisesApartByWhatIsKnownOfTheirWords() {
        Promise read = new Promise(Version.of("1.0.0"), Optional.of(Version.of("1.1.0")));

        assertThat(read.standing()).isEqualTo(Promise.Standing.UNKNOWN);
        assertThat(read.isVoid()).isFalse();
        assertThat(read.isAssumed()).isFalse();
        assertThat(read.judged(Promise.Standing.ASSUMED).isAssumed()).isTrue();
        assertThat(read.judged(Promise.Standing.OUTDATED).isVoid()).isTrue();
        assertThat(read.judged(Promise.Standing.UNFOUNDED).isVoid()).isTrue();
        assertThat(read.judged(Promise.Standing.HOLDS).madeIn()).contains(Version.of("1.1.0"));
    }

    private static QuestionnaireId id(String name, String version) {
        return new QuestionnaireId(name, version);
    }
}
