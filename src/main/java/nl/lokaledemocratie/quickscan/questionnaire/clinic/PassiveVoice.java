package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;

/**
 * Finds the passive: a form of <i>worden</i> with a past participle in one clause, or a form of <i>zijn</i> with a participle and
 * <i>door</i>. Participles are known by their form; nouns and adjectives that look alike are listed, and strong verbs count only
 * when their stem is listed, so that plurals in -en are left alone.
 */
final class PassiveVoice implements ReadingRule {

    private static final Set<String> BECOME = Set.of("word", "wordt", "worden", "werd", "werden");
    private static final Set<String> BE = Set.of("is", "zijn", "was", "waren");

    private static final String SEPARABLE =
            "(?:aan|achter|af|bij|binnen|door|goed|in|klaar|mee|mede|na|neer|om|onder|op|over|plaats|"
                    + "rond|samen|tegen|terug|toe|tot|uit|vast|voor|vrij|weg)?";
    private static final Pattern WEAK =
            Pattern.compile(SEPARABLE + "ge\\p{L}{2,}[td]|(?:be|ver|ont|her|over|onder)\\p{L}{3,}[td]");
    private static final Pattern STRONG = Pattern.compile("(?:" + SEPARABLE + "ge|be|ver|ont|her|over|onder|door|voor)"
            + "(?:nomen|sproken|schreven|geven|vonden|kozen|houden|trokken|sloten|laten|roepen|vangen|wezen|dragen|lezen|keken|"
            + "beden|boden|holpen|worpen|zonden|schonken|schoten|daan|zien|broken|bonden|dwongen|stoten|hangen|wonnen|loren|"
            + "raden|heven|scheiden|wogen|meten|kregen|slagen|schoven|goten|koren|worven|dreven|drongen|zongen)");

    /** They look like a participle but mostly are none. */
    private static final Set<String> NO_PARTICIPLE = Set.of(
            "gebied",
            "geluid",
            "geweld",
            "geduld",
            "gezicht",
            "gewicht",
            "gevecht",
            "gerecht",
            "gewest",
            "gebed",
            "gezond",
            "gewend",
            "geschikt",
            "bekend",
            "bereid",
            "bewust",
            "beleid",
            "bericht",
            "bestand",
            "bedrag",
            "verstand",
            "verband",
            "verschillend",
            "verkeerd",
            "vertrouwd",
            "verliefd",
            "verdacht",
            "overzicht",
            "overlast",
            "overeind",
            "onderhoud",
            "onderzoek",
            "ontzettend",
            "vervelend",
            "belangwekkend",
            "gehoorzaamd",
            "gevoelens",
            "behouden",
            "gerust",
            "gehecht",
            "voorgeven");

    @Override
    public List<Finding> check(Passage passage) {
        return passage.parsed().sentences().stream()
                .flatMap(sentence -> sentence.clauses().stream())
                .flatMap(clause -> findIn(DutchText.wordsIn(clause)).stream())
                .toList();
    }

    private static List<Finding> findIn(List<String> clause) {
        boolean byAgent = clause.contains("door");
        List<String> auxiliaries = clause.stream()
                .filter(word -> BECOME.contains(word) || byAgent && BE.contains(word))
                .toList();
        List<String> participles =
                clause.stream().filter(PassiveVoice::isParticiple).toList();
        if (auxiliaries.isEmpty() || participles.isEmpty()) {
            return List.of();
        }
        return List.of(new Finding(
                Rule.PASSIVE,
                Phrase.same(auxiliaries.get(0) + " … " + participles.get(0)),
                Phrase.of("clinic.sayWho")));
    }

    private static boolean isParticiple(String word) {
        return !NO_PARTICIPLE.contains(word)
                && !word.endsWith("heid")
                && !word.endsWith("end")
                && (WEAK.matcher(word).matches() || STRONG.matcher(word).matches());
    }
}
