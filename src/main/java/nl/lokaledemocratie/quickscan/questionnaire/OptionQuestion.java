package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;
import java.util.Optional;

/** A question answered with one or more of the options it offers. */
public sealed interface OptionQuestion extends Question
        permits ChoiceQuestion, MultipleChoiceQuestion, RankingQuestion {

    /** The option for an answer in own words, "anders, namelijk". */
    String OTHER = "other";

    /** The most characters of an answer in own words. */
    int OTHER_LENGTH = 200;

    /** All options in the order in which they are shown; the one for own words comes last. */
    @Override
    List<Option> options();

    /** How many options one answer may have. */
    @Override
    int mostChosen();

    @Override
    default List<OfferedAnswer> offered() {
        return options().stream()
                .map(option -> new OfferedAnswer(option.key(), Optional.of(option.label())))
                .toList();
    }

    default boolean offers(String optionKey) {
        return findOption(optionKey).isPresent();
    }
}
