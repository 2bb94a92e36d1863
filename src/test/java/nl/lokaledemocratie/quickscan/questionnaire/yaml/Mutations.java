package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breaks a text in one place, each time in another way, the same ones for the same seed. */
public final class Mutations {

    private static final String NASTY = ":-#&*!|>'\"%@`{}[],?\t\u0000\uFEFF\u2028é ";

    private final Random random;

    public Mutations(long seed) {
        random = new Random(seed);
    }

    public String of(String good) {
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
