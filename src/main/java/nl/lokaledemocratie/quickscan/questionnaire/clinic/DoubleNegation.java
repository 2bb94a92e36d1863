package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;

/**
 * Finds two negations in one part of a sentence: "niet onduidelijk", "nooit zonder". Parts that <i>en</i> or <i>of</i> puts side by
 * side are looked at apart, and <i>niet alleen</i> denies nothing.
 */
final class DoubleNegation implements ReadingRule {

    private static final Set<String> NEGATIONS = Set.of(
            "niet",
            "geen",
            "nooit",
            "niemand",
            "nergens",
            "niets",
            "niks",
            "noch",
            "zonder",
            "geenszins",
            "nauwelijks",
            "weigert",
            "weigeren",
            "ontkent",
            "ontkennen",
            "vermijdt",
            "vermijden",
            "verbiedt",
            "verbieden");

    /** Adjectives that on- turns round, with their endings. A word such as onmiddellijk is no negation. */
    private static final Pattern UN = Pattern.compile(
            "on(?:aangenaam|aantrekkelijk|acceptabel|afhankelijk|bekend|bekwaam|belangrijk|"
                    + "beleefd|bereikbaar|betaalbaar|betrouwbaar|bevoegd|bewust|duidelijk|eens|eerlijk|geduldig|gelijk|gelukkig|geschikt|"
                    + "gewenst|gezond|handig|interessant|juist|logisch|mogelijk|nodig|persoonlijk|rechtvaardig|redelijk|rustig|terecht|"
                    + "tevreden|toegankelijk|veilig|verantwoord|verstandig|verwacht|voldoende|voorspelbaar|vriendelijk|wenselijk|zeker|"
                    + "zichtbaar|zorgvuldig)(?:e|er|ere|s|heid)?|onaangename|onbekwame|onbetrouwbare|onbereikbare|onbetaalbare|onzichtbare");

    private static final Pattern NO_NEGATION =
            Pattern.compile("\\bniet (?:alleen|zozeer|meer dan|minder dan)\\b|\\bonafhankelijk\\w*");
    private static final Pattern SIDE_BY_SIDE = Pattern.compile("\\b(?:en|of|dan)\\b");

    @Override
    public List<Finding> check(Passage passage) {
        return passage.parsed().sentences().stream()
                .flatMap(sentence -> sentence.clauses().stream())
                .map(clause -> NO_NEGATION.matcher(clause).replaceAll(" "))
                .flatMap(clause -> Arrays.stream(SIDE_BY_SIDE.split(clause)))
                .map(DoubleNegation::negationsIn)
                .filter(negations -> negations.size() > 1)
                .map(negations -> new Finding(
                        Rule.DOUBLE_NEGATION,
                        Phrase.same(String.join(" … ", negations)),
                        Phrase.of("clinic.sayPositively")))
                .toList();
    }

    /** A phrase with zonder in front is plain: "Formulieren zonder antwoord tellen niet mee." */
    private static List<String> negationsIn(String part) {
        return DutchText.wordsIn(part).stream()
                .filter(word -> NEGATIONS.contains(word) || UN.matcher(word).matches())
                .dropWhile("zonder"::equals)
                .toList();
    }
}
