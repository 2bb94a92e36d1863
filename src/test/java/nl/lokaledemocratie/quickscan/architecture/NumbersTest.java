package nl.lokaledemocratie.quickscan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static nl.lokaledemocratie.quickscan.architecture.PackageTable.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import org.junit.jupiter.api.Test;

/** That numbers are rounded and written in one place, so that two pages never say two numbers of one thing. */
class NumbersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final Path SOURCES = Path.of("src/main/java/nl/lokaledemocratie/quickscan");

    /** Logs and errors for whoever operates the service. */
    private static final List<String> CONSOLE = List.of("database", "operation", "response", "HttpPort.java");

    private static final Pattern FORMATTED = Pattern.compile("%[-#+ 0,(]*\\d*(\\.\\d+)?[defg]\\b");

    @Test
    void roundsNowhereElse() {
        others().should()
                .callMethodWhere(new DescribedPredicate<JavaMethodCall>("a number is rounded") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        String owner = call.getTargetOwner().getName();
                        return owner.endsWith("Math") && call.getName().equals("round")
                                || owner.equals("java.math.BigDecimal")
                                        && List.of("setScale", "round").contains(call.getName());
                    }
                })
                .check(CLASSES);
        check(others().should().dependOnClassesThat().haveFullyQualifiedName("java.math.RoundingMode"));
    }

    @Test
    void hasNoOtherFormatOfNumbers() {
        check(others().should().dependOnClassesThat().areAssignableTo(Format.class));
    }

    @Test
    void formatsNoNumberInAText() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> CONSOLE.stream()
                                    .noneMatch(part -> SOURCES.relativize(file).startsWith(part)))
                            .flatMap(NumbersTest::formats))
                    .isEmpty();
        }
    }

    private static Stream<String> formats(Path file) {
        try {
            return FORMATTED.matcher(Files.readString(file)).results().map(found -> file + ": " + found.group());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GivenClassesConjunction others() {
        return noClasses().that().resideOutsideOfPackage(ROOT + ".notation..");
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
