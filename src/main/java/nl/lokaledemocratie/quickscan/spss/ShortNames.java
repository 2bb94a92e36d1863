package nl.lokaledemocratie.quickscan.spss;

import java.util.ArrayList;
import java.util.List;

/** The names of eight letters that each variable of the file must have as well; programs show the long ones. */
final class ShortNames {

    private ShortNames() {}

    /** For each variable those of its segments. */
    static List<List<String>> of(List<SavVariable> variables) {
        List<List<String>> all = new ArrayList<>();
        int number = 1;
        for (SavVariable variable : variables) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < Segments.widths(variable).size(); i++) {
                names.add("V" + number);
                number++;
            }
            all.add(List.copyOf(names));
        }
        return List.copyOf(all);
    }
}
