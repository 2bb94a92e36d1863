package nl.lokaledemocratie.quickscan.study.file;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Suggestion;
import nl.lokaledemocratie.quickscan.study.file.CsvFile.Header;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;

/** Tells of columns that are not read, where their names come near those of columns that a file may have and has not. */
public final class NearColumns {

    private static final Map<String, String> DUTCH = Map.of("kanaal", "channel");

    private NearColumns() {}

    /** Adds a warning for each column of a file, from left to right. */
    public static void warn(TextSource source, Collection<String> known, FileProblems problems) {
        warn(source.name(), new CsvFile(source, new FileProblems()).header(), known, problems);
    }

    static void warn(String file, Header header, Collection<String> known, FileProblems problems) {
        List<String> missing =
                known.stream().filter(name -> header.find(name) < 0).toList();
        for (int i = 0; i < header.names().size() && !missing.isEmpty(); i++) {
            String name = header.names().get(i);
            Optional<String> meant = known.contains(name) ? Optional.empty() : meant(name, missing);
            if (meant.isPresent()) {
                problems.warn(new FileProblem(file, header.line(), i + 1, Code.NEAR_COLUMN, name, meant));
            }
        }
    }

    private static Optional<String> meant(String name, List<String> missing) {
        String lower = name.toLowerCase(Locale.ROOT);
        return missing.stream()
                .filter(known -> known.equalsIgnoreCase(name) || known.equals(DUTCH.get(lower)))
                .findFirst()
                .or(() -> Suggestion.nearest(name, missing));
    }
}
