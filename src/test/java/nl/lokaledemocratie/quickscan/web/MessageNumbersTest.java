package nl.lokaledemocratie.quickscan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message with a number in it reads well for none, one, a few, a dozen and a thousand, in every language. */
@QuarkusTest
class MessageNumbersTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 5, 12, 1000);
    private static final Pattern CASE = Pattern.compile("\\{#case '?(\\w+)'?}");

    /** Messages that are only used where a part of a whole took part. */
    private static final Set<String> PART_OF_WHOLE = Set.of("most", "part");

    private static final Map<String, String> GROUPS = Map.of(
            "nl",
            "inwoners",
            "nl-simple",
            "inwoners",
            "en",
            "inhabitants",
            "tr",
            "sakin",
            "ar",
            "السكان",
            "pl",
            "mieszkańcy",
            "uk",
            "мешканці");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void writesEveryNumberWithTheRightWords(String language) throws Exception {
        assertThat(faults(bundles(), language)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-simple", "tr", "ar", "pl", "uk"})
    void writesEveryNumberOfRespondentsWithTheRightWords(String language) throws Exception {
        List<Class<?>> translated = bundles().stream()
                .filter(bundle -> Files.exists(file(bundle, language)))
                .toList();
        assertThat(translated).hasSameSizeAs(MessageKeysTest.bundlesOfRespondents());
        assertThat(faults(translated, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|Er deden 1 raadsleden mee.",
                "nl|Er waren er 1 van de 12 inwoners.",
                "nl|Nog 1 eigen vragen.",
                "nl|1 van 20 hebben geantwoord.",
                "nl|Nog 2 code.",
                "nl|0 deelnemer",
                "nl|Er deed er 2 mee.",
                "nl|Bij de eerste 1",
                "nl|Maximaal 1000 tekens.",
                "en|At most 1 characters.",
                "en|1 of 20 have answered.",
                "en|2 answer",
                "en|up to 1000 questions",
                "tr|En çok 2 karakterler.",
                "pl|Najwyżej 2 znaków.",
                "pl|Najwyżej 5 znaki.",
                "pl|Jeszcze 1 tematy.",
                "pl|około 12 minuty",
                "uk|Не більше ніж 2 знаків.",
                "uk|приблизно 12 хвилини",
                "uk|через 1 дні",
                "ar|نحو 1 دقيقة",
                "ar|نحو 2 دقائق",
                "ar|نحو 5 دقيقة",
                "ar|نحو 12 دقائق",
            })
    void wouldSeeAFault(String language, String sentence) {
        assertThat(CountedWords.faults(language, sentence)).isNotEmpty();
    }

    private static List<String> faults(List<Class<?>> bundles, String language) throws Exception {
        List<String> faults = new ArrayList<>();
        for (Class<?> bundle : bundles) {
            for (Method message : bundle.getDeclaredMethods()) {
                for (String sentence : sentences(bundle, message, language)) {
                    CountedWords.faults(language, sentence)
                            .forEach(fault -> faults.add(message.getName() + ": ‘" + fault + "’ in: " + sentence));
                }
            }
        }
        return faults;
    }

    private static Set<String> sentences(Class<?> bundle, Method message, String language) throws Exception {
        if (Arrays.stream(message.getParameters()).noneMatch(MessageNumbersTest::isNumber)) {
            return Set.of();
        }
        Object words = MessageBundles.get(bundle, Localized.Literal.of(language));
        String text = text(bundle, message, language);
        Set<String> sentences = new LinkedHashSet<>();
        for (List<Object> arguments : arguments(message, text, language)) {
            if (PART_OF_WHOLE.contains(message.getName()) && !isPartOfWhole(arguments)) {
                continue;
            }
            sentences.add((String) message.invoke(words, arguments.toArray()));
        }
        return sentences;
    }

    private static boolean isPartOfWhole(List<Object> arguments) {
        List<Integer> numbers = arguments.stream()
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .toList();
        return numbers.size() != 2 || numbers.get(0) < numbers.get(1) && numbers.get(1) > 1;
    }

    /** All combinations of what the parameters of a message can be. */
    private static List<List<Object>> arguments(Method message, String text, String language) {
        List<List<Object>> all = List.of(List.of());
        for (Parameter parameter : message.getParameters()) {
            List<Object> values = values(parameter, text, language);
            all = all.stream()
                    .flatMap(begun -> values.stream().map(value -> Stream.concat(begun.stream(), Stream.of(value))
                            .toList()))
                    .toList();
        }
        return all;
    }

    private static List<Object> values(Parameter parameter, String text, String language) {
        if (isNumber(parameter)) {
            return parameter.getType() == long.class
                    ? NUMBERS.stream()
                            .map(number -> (Object) number.longValue())
                            .toList()
                    : List.copyOf(NUMBERS);
        }
        if (parameter.getType() == boolean.class) {
            return List.of(true, false);
        }
        if (text.contains("{#switch " + parameter.getName() + "}")) {
            return Stream.concat(CASE.matcher(text).results().map((MatchResult found) -> found.group(1)), Stream.of(""))
                    .map(Object.class::cast)
                    .toList();
        }
        return List.of(GROUPS.get(language));
    }

    private static boolean isNumber(Parameter parameter) {
        return parameter.getType() == int.class || parameter.getType() == long.class;
    }

    private static String text(Class<?> bundle, Method message, String language) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file(bundle, language))) {
            texts.load(reader);
        }
        return texts.getProperty(message.getName());
    }

    private static Path file(Class<?> bundle, String language) {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        return Path.of("src", "main", "resources", "messages")
                .resolve(name + ("nl".equals(language) ? "" : "_" + language) + ".properties");
    }

    private static List<Class<?>> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Class<?>> bundles = files.filter(file -> file.toString().endsWith("Messages.java"))
                    .<Class<?>>map(MessageNumbersTest::load)
                    .filter(type -> type.isAnnotationPresent(MessageBundle.class))
                    .toList();
            assertThat(bundles).hasSizeGreaterThan(10);
            return bundles;
        }
    }

    private static Class<?> load(Path source) {
        String name = SOURCES.relativize(source).toString().replace(".java", "").replace('/', '.');
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
