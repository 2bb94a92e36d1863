package nl.lokaledemocratie.quickscan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Whatever the staff can change is noted, and nothing of respondents is. */
class AuditedRoutesTest {

    /** Note what they do by themselves, or do nothing that is kept. */
    private static final Set<String> BY_THEMSELVES = Set.of("PasswordPages.change");

    private static final List<String> OF_RESPONDENTS = List.of("/meedoen", "/proef", "/code", "/kiosk");

    @Test
    void everyChangeOfTheStaffIsNoted() {
        List<String> silent = methods()
                .filter(AuditedRoutesTest::changes)
                .filter(AuditedRoutesTest::isOfStaff)
                .filter(method -> !method.isAnnotationPresent(Audited.class))
                .map(AuditedRoutesTest::name)
                .filter(name -> !BY_THEMSELVES.contains(name))
                .toList();

        assertThat(silent).as("changes that leave no line in the log").isEmpty();
    }

    @Test
    void whatCarriesPeoplesWordsAndAddressesAwayIsNoted() {
        List<Act> noted = methods()
                .filter(method -> method.isAnnotationPresent(GET.class) && method.isAnnotationPresent(Audited.class))
                .map(method -> method.getAnnotation(Audited.class).value())
                .toList();

        assertThat(noted)
                .contains(
                        Act.TALK_FETCH,
                        Act.WORDS_READ,
                        Act.EVERYTHING_FETCH,
                        Act.RESEARCH_FETCH,
                        Act.REPORT_FETCH,
                        Act.NUMBERS_FETCH,
                        Act.LOG_FETCH);
    }

    @Test
    void nothingOfRespondentsIsNoted() {
        List<String> noted = methods()
                .filter(method -> method.isAnnotationPresent(Audited.class))
                .filter(method -> !isOfStaff(method) || OF_RESPONDENTS.stream().anyMatch(address(method)::startsWith))
                .map(AuditedRoutesTest::name)
                .toList();

        assertThat(noted).isEmpty();
    }

    private static Stream<Method> methods() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.lokaledemocratie.quickscan")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
    }

    private static boolean changes(Method method) {
        return Stream.of(POST.class, PUT.class, PATCH.class, DELETE.class).anyMatch(method::isAnnotationPresent);
    }

    private static boolean isOfStaff(Method method) {
        return !method.isAnnotationPresent(PermitAll.class)
                && !method.getDeclaringClass().isAnnotationPresent(PermitAll.class);
    }

    private static String address(Method method) {
        return "/"
                + method.getDeclaringClass().getAnnotation(Path.class).value().replaceAll("^/+", "");
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
