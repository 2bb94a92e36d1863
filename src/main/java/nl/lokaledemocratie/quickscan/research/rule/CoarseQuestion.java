package nl.lokaledemocratie.quickscan.research.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A background question in classes of one or more options that follow each other.
 *
 * @param key     of the question
 * @param classes in the order of the options; one alone tells nothing
 */
public record CoarseQuestion(String key, List<List<String>> classes) {

    /** Stands for no answer. */
    public static final int NONE = -1;

    public CoarseQuestion {
        classes = classes.stream().map(List::copyOf).toList();
    }

    /** Which class an answer is in. */
    public int place(String option) {
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i).contains(option)) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether it still tells people apart. */
    public boolean isTelling() {
        return classes.size() > 1;
    }

    /** The class and the next one taken together. */
    CoarseQuestion merged(int place) {
        List<List<String>> fewer = new ArrayList<>(classes);
        List<String> both = new ArrayList<>(fewer.remove(place));
        both.addAll(fewer.get(place));
        fewer.set(place, both);
        return new CoarseQuestion(key, fewer);
    }
}
