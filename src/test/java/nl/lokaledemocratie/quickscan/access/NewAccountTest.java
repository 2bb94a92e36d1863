package nl.lokaledemocratie.quickscan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class NewAccountTest {

    @Test
    void writesTheUserNameInSmallLetters() {
        assertThat(new NewAccount(" G.Riffier ", " Gerda ", Role.ADVISOR, Optional.empty()))
                .isEqualTo(new NewAccount("g.riffier", "Gerda", Role.ADVISOR, Optional.empty()));
    }

    @Test
    void refusesAGriffierWithoutOrganisationAndOthersWithOne() {
        assertThatThrownBy(() -> new NewAccount("gerda", "Gerda", Role.CLERK, Optional.empty()))
                .hasMessageContaining("gerda");
        assertThatThrownBy(() -> new NewAccount("gerda", "Gerda", Role.ADVISOR, Optional.of("GM0014")))
                .hasMessageContaining("gerda");
    }

    @Test
    void refusesAUserNameWithOtherCharacters() {
        assertThatThrownBy(() -> new NewAccount("ger da", "Gerda", Role.ADVISOR, Optional.empty()))
                .hasMessageContaining("ger da");
    }
}
