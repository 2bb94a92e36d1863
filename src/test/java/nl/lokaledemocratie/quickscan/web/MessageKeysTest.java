package nl.lokaledemocratie.quickscan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is there in every language, with the same places to fill in. */
class MessageKeysTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
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
        return List.of("walk", "web", "notices");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameInDutchAndEnglish(String bundle) throws IOException {
        assertSameAsDutch(bundle, "en");
    }

    @ParameterizedTest
    @MethodSource("bundlesOfRespondents")
    void saysTheSameInTurkishToRespondents(String bundle) throws IOException {
        assertSameAsDutch(bundle, "tr");
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
