package nl.lokaledemocratie.quickscan.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import org.junit.jupiter.api.Test;

/** The compact ratings of a sheet: a byte each, in the places that the questionnaire fixes. */
class RatingsTest {

    private static final RatingLayout LAYOUT = new RatingLayout(List.of(
            new RatingLayout.Slot("a", Aspect.NOW, 1, 5),
            new RatingLayout.Slot("a", Aspect.WISH, 1, 5),
            new RatingLayout.Slot("b", Aspect.NOW, 0, 10)));

    /** The points above the lowest, −1 for nothing and −2 for "weet ik niet"; this is the stored form. */
    @Test
    void keepsAnswersAsPointsAboveTheLowest() {
        Ratings ratings = Ratings.builder(LAYOUT)
                .set("a", Aspect.NOW, 1)
                .dontKnow("a", Aspect.WISH)
                .set("b", Aspect.NOW, 10)
                .build();

        assertThat(ratings.toBytes()).containsExactly(0, -2, 10);
        assertThat(ratings.size()).isEqualTo(3);
        assertThat(ratings.code(1)).isEqualTo(Ratings.DONT_KNOW);
        assertThat(Ratings.builder(LAYOUT).build().toBytes()).containsOnly(Ratings.EMPTY);
    }

    @Test
    void readsAnswersBackOnTheirScale() {
        Ratings ratings = Ratings.of(new byte[] {4, -2, -1});

        assertThat(ratings.value(LAYOUT, "a", Aspect.NOW)).hasValue(5);
        assertThat(ratings.value(LAYOUT, "a", Aspect.WISH)).isEmpty();
        assertThat(ratings.value(LAYOUT, "b", Aspect.NOW)).isEmpty();
        assertThat(ratings.find(LAYOUT, "a", Aspect.NOW)).contains(Answer.Rating.of(5));
        assertThat(ratings.find(LAYOUT, "a", Aspect.WISH)).contains(Answer.Rating.DONT_KNOW);
        assertThat(ratings.find(LAYOUT, "b", Aspect.NOW)).isEqualTo(Optional.empty());
    }

    /** Blank is without any rating, however often somebody said "weet ik niet". */
    @Test
    void isBlankWithoutAnyRating() {
        assertThat(Ratings.of(new byte[] {-1, -2, -1}).isBlank()).isTrue();
        assertThat(Ratings.of(new byte[] {-1, -2, 0}).isBlank()).isFalse();
    }

    @Test
    void refusesWhatIsOffTheScaleOrNotAsked() {
        Ratings.Builder builder = Ratings.builder(LAYOUT);

        for (int value : new int[] {0, 6}) {
            assertThatThrownBy(() -> builder.set("a", Aspect.NOW, value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Off the scale of a: " + value);
        }
        assertThatThrownBy(() -> builder.set("b", Aspect.WISH, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.dontKnow("c", Aspect.NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Nobody who holds the bytes holds the ratings, and a builder that goes on changes nothing that it built. */
    @Test
    void sharesItsBytesWithNobody() {
        byte[] codes = {1, 1, 1};
        Ratings ratings = Ratings.of(codes);
        codes[0] = 4;
        ratings.toBytes()[1] = 4;
        Ratings.Builder builder = Ratings.builder(LAYOUT).set("a", Aspect.NOW, 2);
        Ratings built = builder.build();
        builder.set("a", Aspect.NOW, 5);

        assertThat(ratings.toBytes()).containsExactly(1, 1, 1);
        assertThat(built.value(LAYOUT, "a", Aspect.NOW)).hasValue(2);
    }

    /** Equal by what was answered; in a log stands only how many places there are. */
    @Test
    void isEqualByItsAnswersAndTellsNoneInALog() {
        Ratings ratings = Ratings.of(new byte[] {1, 2, 3});

        assertThat(ratings).isEqualTo(Ratings.of(new byte[] {1, 2, 3})).hasSameHashCodeAs(Ratings.of(new byte[] {1, 2, 3
        }));
        assertThat(ratings).isNotEqualTo(Ratings.of(new byte[] {1, 2, 4})).isNotEqualTo("Ratings[3]");
        assertThat(ratings).hasToString("Ratings[3]");
    }
}
