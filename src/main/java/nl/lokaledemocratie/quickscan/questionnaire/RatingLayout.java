package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rating stands where in the compact array of an answer sheet; fixed by the questionnaire version. */
public final class RatingLayout {

    /** One place in the array: a statement, its now, its wish or its estimate, and the range of the answer. */
    public record Slot(String item, Aspect aspect, int min, int max) {}

    private final List<Slot> slots;
    private final Map<Aspect, Map<String, Integer>> positions = new EnumMap<>(Aspect.class);

    public RatingLayout(List<Slot> slots) {
        this.slots = List.copyOf(slots);
        for (int place = 0; place < this.slots.size(); place++) {
            Slot slot = this.slots.get(place);
            if (positions
                            .computeIfAbsent(slot.aspect(), unseen -> new HashMap<>())
                            .put(slot.item(), place)
                    != null) {
                throw new IllegalArgumentException("Two places for " + slot);
            }
        }
    }

    public int size() {
        return slots.size();
    }

    public List<Slot> slots() {
        return slots;
    }

    public boolean has(String item, Aspect aspect) {
        return positions.getOrDefault(aspect, Map.of()).containsKey(item);
    }

    /** Whether any rating of the question has a place. */
    public boolean holds(String item) {
        return Aspect.ASKED.stream().anyMatch(aspect -> has(item, aspect));
    }

    /**
     * The place of a rating.
     *
     * @throws IllegalArgumentException when the questionnaire does not ask it
     */
    public int position(String item, Aspect aspect) {
        Integer position = positions.getOrDefault(aspect, Map.of()).get(item);
        if (position == null) {
            throw new IllegalArgumentException("The questionnaire does not ask " + aspect.key() + " of " + item);
        }
        return position;
    }
}
