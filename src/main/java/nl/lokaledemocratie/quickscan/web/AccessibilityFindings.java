package nl.lokaledemocratie.quickscan.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What the accessibility statement says was tested. The test that visits every step of every questionnaire writes it and fails when it is no longer
 * so; nobody else does.
 *
 * @param pages          how many pages were looked at
 * @param questionnaires the versions whose steps they are, such as {@code quickscan-lokale-democratie/2.2.0}
 * @param widths         of the screens, in pixels
 * @param axe            version of the program that looks for barriers
 * @param browser        in which the pages stood, with its version
 */
public record AccessibilityFindings(
        LocalDate date, int pages, List<String> questionnaires, List<String> widths, String axe, String browser) {

    private static final String RESOURCE = "/accessibility.properties";

    /** What was found before this version was made. */
    static AccessibilityFindings shipped() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(AccessibilityFindings.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8)) {
            return of(read(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The widths in one line. */
    public String getAllWidths() {
        return String.join(", ", widths);
    }

    private static AccessibilityFindings of(Map<String, String> found) {
        return new AccessibilityFindings(
                LocalDate.parse(the("date", found)),
                Integer.parseInt(the("pages", found)),
                List.of(the("questionnaires", found).split(", ")),
                List.of(the("widths", found).split(" ")),
                the("axe", found),
                the("browser", found));
    }

    private static String the(String name, Map<String, String> found) {
        return Objects.requireNonNull(found.get(name), name);
    }

    /**
     * The findings as they are kept.
     *
     * @throws IOException when the file cannot be read
     */
    public static Map<String, String> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(reader);
        }
    }

    private static Map<String, String> read(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
