package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.clinic.Passage.Kind;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.version.TextPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule with sentences it must remark on and sentences it must leave alone. */
class RulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De gemeente heeft een communicatiestrategie.",
                "Er is genoeg verantwoordelijkheidsgevoel.",
                "De participatiemogelijkheden zijn goed.",
                "Het initiatievenbudget is hoog genoeg."
            })
    void remarksOnLongWords(String text) {
        assertThat(rulesFor(text)).contains(Rule.LONG_WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De gemeenteraad let op alle inwoners.",
                "Inwoners weten bij wie zij terechtkunnen.",
                "Het is de Noord-Hollandse-kust-vereniging.",
                "De burgemeester geeft informatie over de organisatie."
            })
    void leavesUsualWordsAlone(String text) {
        assertThat(rulesFor(text)).doesNotContain(Rule.LONG_WORD);
    }

    @Test
    void remarksOnASentenceOfMoreThanTwentyWords() {
        assertThat(rulesFor("een ".repeat(19) + "zin.")).doesNotContain(Rule.LONG_SENTENCE);
        assertThat(rulesFor("een ".repeat(20) + "zin.")).contains(Rule.LONG_SENTENCE);
        assertThat(rulesFor("een zin. ".repeat(20))).doesNotContain(Rule.LONG_SENTENCE);
    }

    @Test
    void remarksOnATextThatIsVeryHardToRead() {
        assertThat(rulesFor(
                        "Volksvertegenwoordigers controleren beleidsmedewerkers regelmatig aangaande organisatorische"
                                + " verantwoordelijkheden betreffende gemeentelijke communicatieve aangelegenheden binnen"
                                + " samenwerkingsverbanden."))
                .contains(Rule.HARD_TO_READ);
        assertThat(rulesFor("Inwoners die zelf iets voor hun buurt willen doen, krijgen daarbij hulp van de gemeente."))
                .doesNotContain(Rule.HARD_TO_READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inwoners worden bij plannen betrokken.",
                "Het college wordt goed gecontroleerd.",
                "Besluiten werden door de raad genomen.",
                "Plannen worden op tijd uitgelegd.",
                "Uw vraag kan snel worden beantwoord.",
                "Er wordt naar u geluisterd.",
                "Het besluit is door de raad vastgesteld.",
                "Afspraken worden vaak besproken."
            })
    void remarksOnThePassive(String text) {
        assertThat(rulesFor(text)).contains(Rule.PASSIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De raad controleert het college.",
                "De gemeente wordt steeds groter.",
                "Het gebied wordt schoner.",
                "Mijn buurt wordt gezond en groen.",
                "Gemeenten worden samen sterk.",
                "De gesprekken worden beter.",
                "De overheid wordt kleiner.",
                "De gemeente heeft dat goed geregeld.",
                "De raad is bekend in het gebied.",
                "De verschillende bedrijven worden rijker."
            })
    void leavesTheActiveAlone(String text) {
        assertThat(rulesFor(text)).doesNotContain(Rule.PASSIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De brieven zijn niet onduidelijk.",
                "Niemand is ontevreden over de raad.",
                "De gemeente besluit nooit iets zonder overleg.",
                "Er is geen mening die niet telt.",
                "De medewerkers zijn niet onvriendelijke mensen."
            })
    void remarksOnADoubleNegation(String text) {
        assertThat(rulesFor(text)).contains(Rule.DOUBLE_NEGATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De brieven zijn niet duidelijk.",
                "Noem geen namen en vertel niets over anderen.",
                "Weet u iets niet? Kies dan 'Weet ik niet'.",
                "De gemeente helpt niet alleen wie ontevreden is.",
                "Formulieren zonder antwoord tellen niet mee.",
                "De raad is niet onafhankelijk.",
                "De gemeente antwoordt niet onmiddellijk."
            })
    void leavesOneNegationAlone(String text) {
        assertThat(rulesFor(text)).doesNotContain(Rule.DOUBLE_NEGATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De gemeente is open en eerlijk.",
                "De raad luistert naar inwoners en neemt goede besluiten.",
                "Zowel de raad als het college luistert.",
                "De raad of het college geeft uitleg.",
                "Inwoners en/of ondernemers praten mee.",
                "Wat gaat goed? Wat kan beter?"
            })
    void remarksOnTwoQuestionsInOne(String text) {
        assertThat(rulesFor(text)).contains(Rule.TWO_QUESTIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De raad controleert de burgemeester en de wethouders.",
                "Inwoners weten of hun mening telt.",
                "Het is duidelijk of een plan doorgaat.",
                "Raadsleden en inwoners praten met elkaar.",
                "Er is een goede band tussen de raad en de inwoners.",
                "Ik praat een of meer keer per jaar mee.",
                "De uitleg gaat over voor- en nadelen.",
                "Af en toe praat ik mee over plannen."
            })
    void leavesOneQuestionAlone(String text) {
        assertThat(rulesFor(text)).doesNotContain(Rule.TWO_QUESTIONS);
    }

    @Test
    void letsAChoiceNameItsOptionsAndAnInstructionSayTwoThings() {
        assertThat(rules(Kind.CHOICE, "Woont u in de stad of in een dorp?", true))
                .doesNotContain(Rule.TWO_QUESTIONS);
        assertThat(rules(Kind.INSTRUCTION, "Lees de vragen en kies een antwoord.", true))
                .doesNotContain(Rule.TWO_QUESTIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De gemeente moet natuurlijk naar inwoners luisteren.",
                "Vindt u ook dat de raad beter kan luisteren?",
                "Veel mensen vinden dat de raad te weinig doet.",
                "De gemeente luistert helaas weinig.",
                "De raad kan dat toch zelf?",
                "Gelukkig luistert de gemeente goed."
            })
    void remarksOnLeadingWords(String text) {
        assertThat(rulesFor(text)).contains(Rule.LEADING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De gemeente luistert naar inwoners.",
                "Inwoners kunnen bij de gemeente terecht.",
                "Inwoners zijn gelukkig in hun buurt.",
                "De natuurlijke omgeving is mooi.",
                "Het natuurlijk gebied is mooi.",
                "Wat vindt u van de raad?"
            })
    void leavesNeutralWordsAlone(String text) {
        assertThat(rulesFor(text)).doesNotContain(Rule.LEADING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De gemeente faciliteert plannen van inwoners.",
                "De gemeente borgt de afspraken.",
                "De raad coördineert de plannen.",
                "Het plan is goed geïmplementeerd.",
                "De stakeholders praten mee.",
                "Er is veel participatie.",
                "De raad zegt iets met betrekking tot geld.",
                "De raad controleert het college."
            })
    void remarksOnJargon(String text) {
        assertThat(rulesFor(text)).contains(Rule.JARGON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inwoners doen mee.",
                "De middelbare school ligt dichtbij.",
                "De gemeente denotabele is oud.",
                "Collega's praten met de raad.",
                "Mensen kunnen een plan maken."
            })
    void leavesPlainWordsAlone(String text) {
        assertThat(rulesFor(text)).doesNotContain(Rule.JARGON);
    }

    @Test
    void allowsInsidersTheirOwnWordsButNoOfficialese() {
        assertThat(rules(Kind.STATEMENT, "De raad controleert het college.", false))
                .doesNotContain(Rule.JARGON);
        assertThat(rules(Kind.STATEMENT, "De raad wil draagvlak borgen.", false))
                .contains(Rule.JARGON);
    }

    @Test
    void suggestsThePlainWords() {
        assertThat(Clinic.check(passage(Kind.STATEMENT, "De stakeholders praten mee.", true))
                        .findings())
                .containsExactly(new Finding(
                        Rule.JARGON,
                        Phrase.same("stakeholder"),
                        Phrase.of("clinic.plainer", "wie ermee te maken heeft")));
    }

    @Test
    void listsEveryWordOnceInSmallLettersWithAPlainerOne() {
        List<JargonList.Term> terms = JargonList.shipped().terms();
        assertThat(terms)
                .extracting(JargonList.Term::word)
                .doesNotHaveDuplicates()
                .allMatch(word -> word.equals(word.toLowerCase(java.util.Locale.ROOT)));
        assertThat(terms)
                .allSatisfy(term -> assertThat(term.plain()).isNotBlank().isNotEqualTo(term.word()));
    }

    private static List<Rule> rulesFor(String text) {
        return rules(Kind.STATEMENT, text, true);
    }

    private static List<Rule> rules(Kind kind, String text, boolean outsiders) {
        return Clinic.check(passage(kind, text, outsiders)).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    private static Passage passage(Kind kind, String text, boolean outsiders) {
        return new Passage(TextPath.question("vraag"), Phrase.same("vraag"), kind, text, Set.of("inwoners"), outsiders);
    }
}
