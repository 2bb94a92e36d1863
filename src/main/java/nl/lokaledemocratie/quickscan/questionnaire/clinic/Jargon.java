package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;

/** Finds words of the town hall that have a plain word beside them. Words insiders know count only where outsiders read. */
final class Jargon implements ReadingRule {

    private final JargonList list;

    Jargon(JargonList list) {
        this.list = list;
    }

    @Override
    public List<Finding> check(Passage passage) {
        return list.findIn(passage.text()).stream()
                .filter(term -> passage.outsiders() || !term.knownInside())
                .map(term ->
                        new Finding(Rule.JARGON, Phrase.same(term.word()), Phrase.of("clinic.plainer", term.plain())))
                .toList();
    }
}
