package nl.lokaledemocratie.quickscan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is there in every language, with the same places to fill in; none is missing and none is left over. */
class MessageKeysTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Pattern MESSAGE = Pattern.compile("String (\\w+)\\(");
    private static final Pattern ISOLATED = Pattern.compile("[\u2066\u2068][^\u2066-\u2069]+\u2069");
    private static final Pattern PLACE = Pattern.compile("\\{(?:#(?:switch|case|if) )?(\\w+)");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(name -> !name.contains("_"))
                    .sorted()
                    .toList();
        }
    }

    /** What people read who take part; staff do with Dutch and English. */
    static List<String> bundlesOfRespondents() {
        return List.of(
                "start",
                "walk",
                "device",
                "question",
                "web",
                "notices",
                "entry",
                "elsewhere",
                "ending",
                "talk",
                "letter",
                "announcement");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameInDutchAndEnglish(String bundle) throws IOException {
        assertSameAsDutch(bundle, "en");
    }

    @ParameterizedTest
    @MethodSource("bundlesOfRespondents")
    void saysTheSameToRespondentsInTheirLanguages(String bundle) throws IOException {
        for (String language : PageLanguage.FOR_EVERYONE) {
            if (!language.equals("nl")) {
                assertSameAsDutch(bundle, language);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasNoWordsInALanguageThatNobodyCanChoose(String bundle) throws IOException {
        List<String> offered =
                bundlesOfRespondents().contains(bundle) ? PageLanguage.FOR_EVERYONE : PageLanguage.OFFERED;
        try (Stream<Path> files = Files.list(MESSAGES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith(bundle + "_"))
                            .map(name -> name.substring(bundle.length() + 1).replace(".properties", "")))
                    .isSubsetOf(offered);
        }
    }

    /** A code or a name in Latin letters stands in a sentence from right to left as it is written, whatever it begins with. */
    @ParameterizedTest
    @MethodSource("bundlesOfRespondents")
    void keepsCodesAndGivenWordsApartFromRightToLeft(String bundle) throws IOException {
        assertThat(read(bundle + "_ar")).allSatisfy((key, text) -> {
            assertThat(ISOLATED.matcher(text.toString()).replaceAll(""))
                    .as("%s: %s", bundle, key)
                    .doesNotContainPattern(
                            "[\u2066-\u2069]|7K2QM|\\{(?:organisation|operator|contact|text|words|other|reference)}");
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasAMessageForEveryTextAndTheOtherWayRound(String bundle) throws IOException {
        assertThat(read(bundle).stringPropertyNames()).isEqualTo(messages(bundle));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysNothingThatNoPageShows(String bundle) throws IOException {
        String shown = String.join("\n", texts(TEMPLATES, ".html")) + String.join("\n", texts(MESSAGES, ".properties"));
        String type = "\\b" + typeName(bundle) + "\\b";
        List<String> users = texts(SOURCES, ".java").stream()
                .filter(source -> !source.contains(annotation(bundle)) && has(source, type))
                .toList();
        assertThat(messages(bundle)).allSatisfy(key -> assertThat(has(shown, "\\b" + bundle + ":" + key + "\\b")
                        || users.stream().anyMatch(source -> has(source, "(\\.|::)" + key + "\\b")))
                .as("%s:%s is used", bundle, key)
                .isTrue());
    }

    private static boolean has(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).find();
    }

    private static Set<String> messages(String bundle) throws IOException {
        return MESSAGE.matcher(Files.readString(source(bundle)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String typeName(String bundle) throws IOException {
        return source(bundle).getFileName().toString().replace(".java", "");
    }

    private static Path source(String bundle) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith("Messages.java"))
                    .filter(file -> read(file).contains(annotation(bundle)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String annotation(String bundle) {
        return "@MessageBundle(\"" + bundle + "\")";
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(MessageKeysTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSameAsDutch(String bundle, String language) throws IOException {
        Properties dutch = read(bundle);
        Properties translated = read(bundle + "_" + language);
        assertThat(translated.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
        assertThat(dutch.stringPropertyNames()).isNotEmpty().allSatisfy(key -> {
            assertThat(dutch.getProperty(key)).as("%s in Dutch", key).isNotBlank();
            assertThat(translated.getProperty(key))
                    .as("%s in %s", key, language)
                    .isNotBlank();
            assertThat(places(translated.getProperty(key)))
                    .as("places to fill in of %s", key)
                    .isEqualTo(places(dutch.getProperty(key)));
        });
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(name + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
