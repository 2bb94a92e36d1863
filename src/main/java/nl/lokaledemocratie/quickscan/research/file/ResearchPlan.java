package nl.lokaledemocratie.quickscan.research.file;

import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.dataset.Variable;
import nl.lokaledemocratie.quickscan.research.rule.Anonymised;
import nl.lokaledemocratie.quickscan.research.rule.GivenQuestions;

/** What goes into the file of one group. */
public record ResearchPlan(String group, GivenQuestions given, Anonymised anonymised) {

    /** The same questions in the same classes of the same people have the same; see {@link Anonymised#signature}. */
    public String signature() {
        return anonymised.signature() + " "
                + given.answers().stream().map(Variable::name).collect(Collectors.joining(" "));
    }
}
