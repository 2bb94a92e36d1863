package nl.lokaledemocratie.quickscan.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/** Changes answers of a sheet one by one: each goes where it is kept. */
public final class SheetEditor {

    private final RatingLayout layout;
    private final String audience;
    private final byte[] codes;
    private final Map<String, Answer> answers;

    public SheetEditor(AnswerSheet sheet, RatingLayout layout) {
        this.layout = layout;
        this.audience = sheet.audience();
        this.codes = sheet.ratings().toBytes();
        this.answers = new HashMap<>(sheet.answers());
    }

    /**
     * Puts an answer in the place of the one before; an empty one leaves none.
     *
     * @param aspect of what is rated
     */
    public void put(String question, Optional<Aspect> aspect, Answer answer) {
        if (aspect.isPresent() && layout.has(question, aspect.get())) {
            int position = layout.position(question, aspect.get());
            codes[position] = Ratings.code(layout.slots().get(position), answer);
        } else if (answer.isEmpty()) {
            answers.remove(question);
        } else {
            answers.put(question, answer);
        }
    }

    /** The sheet with all that was changed. */
    public AnswerSheet sheet() {
        return new AnswerSheet(audience, Ratings.of(codes), answers);
    }
}
