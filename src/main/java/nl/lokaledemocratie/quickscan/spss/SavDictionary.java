package nl.lokaledemocratie.quickscan.spss;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a file holds besides its cases.
 *
 * @param label     what the file is; longer than 64 bytes is cut off
 * @param created   stands in the file; the same for the same file
 * @param documents lines that go with the file wherever it goes
 * @param weight    name of the variable by which cases weigh; empty when they all weigh the same
 */
public record SavDictionary(
        String label,
        LocalDateTime created,
        List<String> documents,
        List<SavVariable> variables,
        Optional<String> weight) {

    public SavDictionary {
        documents = List.copyOf(documents);
        variables = List.copyOf(variables);
        if (variables.isEmpty()) {
            throw new IllegalArgumentException("A file without variables");
        }
        Set<String> names = new HashSet<>();
        for (SavVariable variable : variables) {
            if (!names.add(variable.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Two variables are called " + variable.name());
            }
        }
        List<SavVariable> known = variables;
        weight.ifPresent(name -> {
            if (known.stream().noneMatch(variable -> variable.name().equals(name) && !variable.isText())) {
                throw new IllegalArgumentException("No number is called " + name + ", so it cannot be the weight");
            }
        });
    }
}
