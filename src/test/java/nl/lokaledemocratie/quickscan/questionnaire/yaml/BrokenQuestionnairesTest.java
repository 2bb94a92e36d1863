package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Breaks a good file in hundreds of ways, the same ones each time: it is read or refused with a place, never anything else. */
class BrokenQuestionnairesTest {

    private static final Path GOOD = Path.of("questionnaires/quickscan-lokale-democratie/1.0.0.yaml");
    private static final int VARIANTS = 400;
    private static final String NASTY = ":-#&*!|>'\"%@`{}[],?\t\u0000\uFEFF\u2028é ";

    private final Random random = new Random(4);

    @Test
    void areReadOrRefusedWithAPlace() throws IOException {
        String good = Files.readString(GOOD);
        int refused = 0;
        for (int i = 0; i < VARIANTS; i++) {
            byte[] broken = mutate(good).getBytes(StandardCharsets.UTF_8);
            QuestionnaireReading reading = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> QuestionnaireReader.read("stuk.yaml", broken));
            assertThat(reading.problems()).allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.text()).isNotBlank();
                assertThat(problem.remedy()).isNotBlank();
            });
            refused += reading.problems().isEmpty() ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(VARIANTS / 2);
    }

    private String mutate(String good) {
        List<String> lines = new ArrayList<>(good.lines().toList());
        int line = random.nextInt(lines.size());
        String text = lines.get(line);
        switch (random.nextInt(9)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, text);
            case 2 -> lines.set(line, "  " + text);
            case 3 -> lines.set(line, text.stripLeading());
            case 4 -> lines.set(line, text.replaceFirst(":", ""));
            case 5 -> lines.set(line, text.replaceFirst(": .*", ": [1, {a: 2}]"));
            case 6 -> lines.set(line, insert(text));
            case 7 -> lines.set(line, text.replaceAll("[aeiou]", "x"));
            default -> lines.subList(line, lines.size()).clear();
        }
        return String.join("\n", lines);
    }

    private String insert(String text) {
        int place = random.nextInt(text.length() + 1);
        return text.substring(0, place) + NASTY.charAt(random.nextInt(NASTY.length())) + text.substring(place);
    }
}
