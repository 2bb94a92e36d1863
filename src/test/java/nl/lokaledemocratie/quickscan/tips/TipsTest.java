package nl.lokaledemocratie.quickscan.tips;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TipsTest {

    @Test
    void neverAdviseTheQuickScanItself() {
        assertThat(Tips.standard().keys()).hasSizeGreaterThan(15).doesNotContain("diamant-03");
        assertThat(Tips.standard().keys())
                .allSatisfy(key ->
                        assertThat(Tips.standard().get(key).name().dutch()).doesNotContainIgnoringCase("quick scan"));
    }

    @Test
    void sayWhichLearningStepTheyServe() {
        assertThat(Tips.standard().keys())
                .allSatisfy(
                        key -> assertThat(Tips.standard().get(key).step()).isIn("willen", "weten", "kunnen", "doen"));
    }

    @Test
    void sayFromWhichFindingsTheyFollowAndWhereTheyStand() {
        assertThat(Tips.standard().keys()).map(Tips.standard()::get).allSatisfy(tip -> {
            assertThat(tip.when()).isNotEmpty();
            assertThat(tip.link()).startsWith("https://");
        });
    }
}
