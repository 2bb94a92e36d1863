package nl.lokaledemocratie.quickscan.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A recovery code as people read and type it. */
class RecoveryCodeTest {

    @Test
    void isReadHoweverItWasTyped() {
        RecoveryCode code = new RecoveryCode("0123456789ABCDEFGHJKMNPQR");
        assertThat(code.grouped()).isEqualTo("01234-56789-ABCDE-FGHJK-MNPQR");
        assertThat(RecoveryCode.parse(code.grouped())).contains(code);
        assertThat(RecoveryCode.parse(" o1234 56789 abcde—fghjk.mnpqr ")).contains(code);
        assertThat(RecoveryCode.parse("0I234-56789-ABCDE-FGHJK-MNPQR")).contains(code);
    }

    @Test
    void isNothingElse() {
        assertThat(RecoveryCode.parse("")).isEmpty();
        assertThat(RecoveryCode.parse("01234-56789-ABCDE-FGHJK-MNPQ")).isEmpty();
        assertThat(RecoveryCode.parse("01234-56789-ABCDE-FGHJK-MNPQRS")).isEmpty();
        assertThat(RecoveryCode.parse("01234-56789-ABCDE-FGHJK-MNPQU")).isEmpty();
    }

    @Test
    void isDifferentEachTimeAndNotInAString() {
        RecoveryCode code = RecoveryCode.random();
        assertThat(code).isNotEqualTo(RecoveryCode.random());
        assertThat(code.toString()).doesNotContain(code.letters());
    }
}
