package nl.lokaledemocratie.quickscan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;

class SuitesTest {

    @Test
    void runsEachTestInOneOfTheTwo() {
        String root = SuitesTest.class.getPackageName();
        assertThat(StaffSuite.class.getAnnotation(SelectPackages.class).value()).containsExactly(root);
        assertThat(WalkAndReportSuite.class.getAnnotation(SelectPackages.class).value())
                .containsExactly(
                        StaffSuite.class.getAnnotation(ExcludePackages.class).value())
                .allMatch(name -> name.startsWith(root + "."));
    }
}
