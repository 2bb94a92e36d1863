package nl.lokaledemocratie.quickscan.testing;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;

/**
 * A route of the service, found in the code: a new one is found by itself.
 *
 * @param path with its parameters in braces
 */
public record Route(String method, String path, boolean multipart) {

    private static final Pattern CHOICE = Pattern.compile("\\{\\w+: *([\\w|]+)}");

    private static final String ROOT = "nl.lokaledemocratie.quickscan";

    /** Every method of every resource. */
    public static List<Route> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(Route::of)
                        .toList();
    }

    private static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> httpMethod(method).stream().map(verb -> of(resource, method, verb)))
                .flatMap(Route::alternatives);
    }

    /** A path like {@code /{form: a|b}} is as many routes. */
    private Stream<Route> alternatives() {
        Matcher choice = CHOICE.matcher(path);
        return choice.find()
                ? Arrays.stream(choice.group(1).split("\\|"))
                        .map(word -> new Route(method, choice.replaceFirst(word), multipart))
                : Stream.of(this);
    }

    private static Route of(Class<?> resource, Method method, String verb) {
        String path = "/" + resource.getAnnotation(Path.class).value()
                + Optional.ofNullable(method.getAnnotation(Path.class))
                        .map(own -> "/" + own.value())
                        .orElse("");
        boolean multipart = Optional.ofNullable(method.getAnnotation(Consumes.class))
                .filter(consumes -> List.of(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA))
                .isPresent();
        String tidy = path.replaceAll("/+", "/");
        return new Route(verb, tidy.length() > 1 ? tidy.replaceAll("/$", "") : tidy, multipart);
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    /** Whether it is of the interface for programs. */
    public boolean isOfMachines() {
        return MachineAddress.is(path);
    }

    public String key() {
        return method + " " + path;
    }

    /** Something for each parameter of a path, of one scan; the one list of them, so that a new parameter is added for all tests at once. */
    public static Map<String, String> places(Scan scan) {
        return Map.ofEntries(
                Map.entry("{id}", scan.id().toString()),
                Map.entry("{programme}", Scenario.PROGRAMME.toString()),
                Map.entry("{link}", scan.link()),
                Map.entry("{code}", scan.organisation().code()),
                Map.entry("{naam}", scan.questionnaireId().name()),
                Map.entry("{versie}", scan.questionnaireId().version()),
                Map.entry("{groep}", "inwoners"),
                Map.entry("{programma}", Scenario.PROGRAMME.toString()),
                Map.entry("{bestand}", "data.json"),
                Map.entry("{rapport}", "00000000-0000-0000-0000-000000000000"),
                Map.entry("{onderwerp}", "00000000-0000-0000-0000-000000000000"),
                Map.entry("{address}", scan.link()),
                Map.entry("{name}", scan.questionnaireId().name()),
                Map.entry("{version}", scan.questionnaireId().version()),
                Map.entry("{key}", "eigen-1"),
                Map.entry("{step}", "1"),
                Map.entry("{batch}", "1"),
                Map.entry("{item}", "00000000-0000-0000-0000-000000000000"),
                Map.entry("{group}", "inwoners"),
                Map.entry("{audience}", "inwoners"),
                Map.entry("{pile}", "1"),
                Map.entry("{file}", "x.css"),
                Map.entry("{table}", "scores"),
                Map.entry("{compared}", "tidy"),
                Map.entry("{figure}", "1"),
                Map.entry("{number}", "1"),
                Map.entry("{width}", "breed"),
                Map.entry("{language}", "nl"));
    }

    /** The path with these in it. */
    public String path(Scan scan) {
        String filled = path;
        for (Map.Entry<String, String> place : places(scan).entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        return filled;
    }
}
