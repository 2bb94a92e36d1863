package nl.lokaledemocratie.quickscan.questionnaire.yaml.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.clinic.FleschDouma;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.ReadingLevel;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Rule;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import org.junit.jupiter.api.Test;

/** Problems with a questionnaire and advice about it have words in Dutch and English: every one of them, and none that nobody says. */
class PhraseTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Path WORDS = Path.of("src", "main", "resources", "problems");
    private static final Path SOURCES = Path.of("src", "main", "java", "nl", "lokaledemocratie", "quickscan");
    private static final Pattern SAID = Pattern.compile("Phrase\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void hasWordsForEveryProblemAndNoOthers() throws IOException {
        assertThat(new TreeSet<>(read("questionnaire").stringPropertyNames())).isEqualTo(said());
    }

    @Test
    void saysTheSameInEnglish() throws IOException {
        Properties dutch = read("questionnaire");
        Properties english = read("questionnaire_en");

        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
        assertThat(dutch.stringPropertyNames()).allSatisfy(key -> {
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(dutch.getProperty(key)));
        });
    }

    @Test
    void putsPhrasesIntoPhrasesInOneLanguage() {
        Phrase phrase = Phrase.of("unknown", Phrase.of("theGroup"), "$1 \\ {0}");

        assertThat(phrase.in(DUTCH)).isEqualTo("De groep '$1 \\ {0}' bestaat niet.");
        assertThat(phrase.in(Locale.ENGLISH)).isEqualTo("The group '$1 \\ {0}' does not exist.");
    }

    @Test
    void speaksDutchWhereThereAreNoOtherWords() {
        assertThat(Phrase.of("atMost", 8).in(Locale.FRENCH)).isEqualTo("Neem er ten hoogste 8.");
        assertThat(Phrase.NOTHING.in(Locale.ENGLISH)).isEmpty();
    }

    private static Set<String> said() throws IOException {
        Stream<String> syntax = Stream.of(SyntaxError.values())
                .flatMap(error -> Stream.of(error.text().key(), error.remedy().key()));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Stream<String> others = files.filter(Files::isRegularFile)
                    .flatMap(file -> SAID.matcher(text(file)).results().map(found -> found.group(1)));
            return Stream.of(syntax, clinic(), others)
                    .flatMap(keys -> keys)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> clinic() {
        return Stream.of(
                        Stream.of(Rule.values()).flatMap(rule -> Stream.of(rule.title(), rule.source())),
                        Stream.of(ReadingLevel.values()).map(ReadingLevel::words),
                        Stream.of(FleschDouma.Grade.values()).map(FleschDouma.Grade::words))
                .flatMap(phrases -> phrases)
                .map(Phrase::key);
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS.resolve(name + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
