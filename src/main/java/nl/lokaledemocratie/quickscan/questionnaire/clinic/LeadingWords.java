package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;

/** Finds words in a question that push towards an answer: "natuurlijk", "vindt u ook niet", "veel mensen vinden". */
final class LeadingWords implements ReadingRule {

    private static final Pattern LEADING = Pattern.compile(
            "(?<![\\p{L}-])(?:natuurlijk|uiteraard|vanzelfsprekend|immers|toch|helaas"
                    + "|slechts|maar liefst|eindelijk|ten onrechte|broodnodig|hard nodig|schandalig|belachelijk|geweldig|fantastisch"
                    + "|verschrikkelijk|zoals (?:u|iedereen|bekend|we allemaal) weet?|iedereen weet|vindt u (?:het )?(?:ook|niet)"
                    + "|bent u het (?:er )?(?:ook |niet )?(?:er)?mee eens|is het niet zo|(?:veel|de meeste|steeds meer) mensen (?:vinden|denken)"
                    + "|volgens (?:deskundigen|experts|onderzoek)|mag van de gemeente verwacht)(?!\\p{L})|^gelukkig(?= \\p{L}+t )");

    /** "natuurlijke" and nature words are no opinion; toch at the head of "toch al" neither. */
    private static final Pattern NEUTRAL = Pattern.compile("natuurlijk (?:gebied|water|proces|licht)");

    @Override
    public List<Finding> check(Passage passage) {
        if (!passage.kind().isQuestion() && passage.kind() != Passage.Kind.HELP) {
            return List.of();
        }
        return passage.parsed().sentences().stream()
                .map(sentence -> NEUTRAL.matcher(sentence.text().toLowerCase(Locale.ROOT))
                        .replaceAll(" "))
                .flatMap(text -> LEADING.matcher(text).results().map(MatchResult::group).toList().stream())
                .map(words -> new Finding(Rule.LEADING, Phrase.same(words), Phrase.of("clinic.leaveOut")))
                .toList();
    }
}
