package nl.lokaledemocratie.quickscan.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.access.Area;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from the areas that features tell: navigation, first pages, addresses of staff. */
class AreasTest {

    private final Areas areas = new Areas();
    private Optional<Role> present = Optional.empty();

    @BeforeEach
    void threeAreasOfTwoRoles() {
        areas.areas = List.of(
                new Told("/boeken", Role.ADVISOR), new Told("/kaarten", Role.ADVISOR), new Told("/kas", Role.CLERK));
        areas.user = new CurrentUser() {
            @Override
            public boolean has(Role role) {
                return present.equals(Optional.of(role));
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"ADVISOR, /boeken /kaarten", "CLERK, /kas", "ADMINISTRATOR, ''"})
    void offersTheAreasOfTheOwnRoleInOrder(Role role, String addresses) {
        present = Optional.of(role);

        assertThat(String.join(" ", areas.getOwn().stream().map(Area::address).toList()))
                .isEqualTo(addresses);
    }

    /** Nobody is there, or has a one-time password still. */
    @Test
    void offersNothingToWhoHasNoRole() {
        assertThat(areas.getOwn()).isEmpty();
    }

    @Test
    void offersNothingThatNoFeatureTells() {
        areas.areas = List.of();
        present = Optional.of(Role.ADVISOR);

        assertThat(areas.getOwn()).isEmpty();
        assertThat(areas.holdsStaff("/boeken")).isFalse();
        assertThat(areas.holdsStaff("/wachtwoord")).isTrue();
    }

    @Test
    void beginsInTheFirstAreaOfARole() {
        assertThat(areas.startPage(Role.ADVISOR)).isEqualTo("/boeken");
        assertThat(areas.startPage(Role.CLERK)).isEqualTo("/kas");
        assertThatThrownBy(() -> areas.startPage(Role.ADMINISTRATOR)).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/boeken", "/boeken/", "/boeken/1/2", "/kas", "/start", "/start/x", "/wachtwoord"})
    void holdsWhatIsInAnAreaOrForEveryAccount(String path) {
        assertThat(areas.holdsStaff(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "", "/boek", "/boekenkast", "/meer/boeken", "/starten", "/inloggen"})
    void holdsNothingElse(String path) {
        assertThat(areas.holdsStaff(path)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void beginsForEveryoneInOnePlace(Role role) {
        present = Optional.of(role);

        assertThat(areas.start()).isEqualTo("/start");
        assertThat(areas.holdsStaff(areas.start())).isTrue();
    }

    private record Told(String address, Role role) implements Area {

        @Override
        public String name(String language) {
            return address;
        }
    }
}
