package nl.lokaledemocratie.quickscan.research.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rule makes of a group.
 *
 * @param questions background as it is given; those of which nothing is left are not in it
 * @param places    where these stand among the questions that were counted
 * @param blank     combinations of classes whose background is not given at all
 * @param people    sheets in the file
 * @param blanked   those of them without any background
 */
public record Anonymised(
        List<CoarseQuestion> questions, List<Integer> places, Set<List<Integer>> blank, int people, int blanked) {

    public Anonymised {
        questions = List.copyOf(questions);
        places = List.copyOf(places);
        blank = Set.copyOf(blank);
    }

    /** The classes of one sheet. */
    public List<Integer> classes(List<String> background) {
        return RareCombinations.classes(
                questions, places.stream().map(background::get).toList());
    }

    /** Whether these are not given. */
    public boolean isBlank(List<Integer> classes) {
        return blank.contains(classes);
    }

    /** All of it as one text: the same rule over the same sheets says the same, and another text tells that something changed. */
    public String signature() {
        return questions + " " + blank.stream().map(List::toString).sorted().collect(Collectors.joining()) + " "
                + people + " " + blanked;
    }
}
