package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;

/**
 * Finds questions that may ask two things: <i>en</i>, <i>of</i>, <i>en/of</i>, <i>zowel</i>, or two question marks. Fixed pairs
 * (burgemeester en wethouders), ranges (tot en met), what lies between two things and what people do to each other are one thing;
 * <i>of</i> after a word of knowing or asking opens a subordinate clause.
 */
final class TwoQuestions implements ReadingRule {

    private static final Pattern FIXED = Pattern.compile(
            "tot en met|af en toe|nu en dan|min of meer|dag en nacht|jong en oud"
                    + "|burgemeester en (?:de )?wethouders|mannen en vrouwen|voor en (?:na|tegen)|in en om|wel of niet"
                    + "|(?:\\d+|een|één|twee|drie) (?:\\p{L}+ )?(?:en|of) (?:\\d+|meer|minder|ouder|jonger|langer|korter|vaker|twee|drie)");

    private static final Set<String> ASKS_WHETHER = Set.of(
            "weet",
            "weten",
            "vraag",
            "vraagt",
            "vragen",
            "zie",
            "ziet",
            "zien",
            "kijk",
            "kijkt",
            "kijken",
            "bepaalt",
            "bepalen",
            "beslist",
            "beslissen",
            "merkt",
            "merken",
            "controleert",
            "controleren",
            "zeggen",
            "zegt",
            "hoort",
            "horen",
            "duidelijk",
            "onduidelijk",
            "zeker",
            "benieuwd",
            "uit",
            "na",
            "denkt",
            "denken",
            "begrijpt");

    private static final Set<String> TOGETHER = Set.of("elkaar", "elkaars", "samen", "onderling");

    @Override
    public List<Finding> check(Passage passage) {
        if (!passage.kind().isQuestion()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (passage.text().chars().filter(c -> c == '?').count() > 1) {
            findings.add(finding(Phrase.of("clinic.twoQuestionMarks")));
        }
        for (DutchText.Sentence sentence : passage.parsed().sentences()) {
            findings.addAll(findIn(sentence, passage.kind() == Passage.Kind.CHOICE));
        }
        return findings;
    }

    private static List<Finding> findIn(DutchText.Sentence sentence, boolean choice) {
        String text = String.join(
                " ", sentence.text().toLowerCase(java.util.Locale.ROOT).split("[\\s,;:?!.]+"));
        if (text.contains("en/of")) {
            return List.of(finding(Phrase.same("en/of")));
        }
        List<String> words = List.of(FIXED.matcher(text).replaceAll("vast").split(" "));
        if (words.contains("zowel")) {
            return List.of(finding(Phrase.same("zowel … als")));
        }
        if (words.stream().anyMatch(TOGETHER::contains)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < words.size() - 1; i++) {
            if (joinsAnd(words, i) || !choice && joinsOr(words, i)) {
                findings.add(finding(Phrase.same(String.join(" ", words.subList(i - 1, i + 2)))));
            }
        }
        return findings;
    }

    private static boolean joinsAnd(List<String> words, int at) {
        return words.get(at).equals("en")
                && !words.get(at - 1).endsWith("-")
                && !words.subList(0, at).contains("tussen");
    }

    private static boolean joinsOr(List<String> words, int at) {
        return words.get(at).equals("of") && !ASKS_WHETHER.contains(words.get(at - 1));
    }

    private static Finding finding(Phrase words) {
        return new Finding(Rule.TWO_QUESTIONS, words, Phrase.of("clinic.askTwice"));
    }
}
