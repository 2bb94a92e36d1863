package nl.lokaledemocratie.quickscan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void recognisesOnlyTheHashedPassword() {
        Optional<String> hash = Optional.of(Passwords.hash("de kat krabt de krullen"));
        assertThat(Passwords.matches("de kat krabt de krullen", hash)).isTrue();
        assertThat(Passwords.matches("de kat krabt de krul", hash)).isFalse();
        assertThat(Passwords.matches("de kat krabt de krullen", Optional.empty()))
                .isFalse();
    }

    @Test
    void recognisesNothingBehindThePassword() {
        Optional<String> hash = Optional.of(Passwords.hash("de kat krabt de krullen"));
        assertThat(Passwords.matches("de kat krabt de krullen\0", hash)).isFalse();
        assertThat(Passwords.matches("de kat krabt de krullen\0de kat krabt de krullen", hash))
                .isFalse();
        String longest = "x".repeat(Passwords.MAX_BYTES);
        assertThat(Passwords.matches(longest, Optional.of(Passwords.hash(longest))))
                .isTrue();
        assertThat(Passwords.matches(longest + "y", Optional.of(Passwords.hash(longest))))
                .isFalse();
        assertThat(Passwords.isAcceptable("twaalf tekens\0")).isFalse();
    }

    @Test
    void makesADifferentPasswordEachTime() {
        assertThat(Passwords.generate()).hasSize(16).matches("[a-z2-9]+").isNotEqualTo(Passwords.generate());
    }

    @Test
    void acceptsLongPasswordsUpToWhatTheHashReads() {
        assertThat(Passwords.isAcceptable("elf tekens!")).isFalse();
        assertThat(Passwords.isAcceptable("twaalf teken")).isTrue();
        assertThat(Passwords.isAcceptable("x".repeat(72))).isTrue();
        assertThat(Passwords.isAcceptable("x".repeat(73))).isFalse();
        assertThat(Passwords.isAcceptable("é".repeat(37))).isFalse();
    }
}
