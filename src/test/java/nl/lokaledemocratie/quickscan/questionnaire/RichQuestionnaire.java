package nl.lokaledemocratie.quickscan.questionnaire;

import java.nio.charset.StandardCharsets;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;

/** A questionnaire with every key and every kind of question there is. */
public final class RichQuestionnaire {

    public static final String TEXT =
            """
            questionnaire: rijk
            version: 1.2.3
            organisation: waterschap
            languages: [nl, en, fy]
            unchecked_translations: [fy]
            title: { nl: Rijk, en: Rich, fy: Ryk }
            introduction: { nl: Welkom, en: Welcome, fy: Wolkom }
            closing: { nl: Bedankt, en: Thanks, fy: Tank }
            words:
              assembly: { nl: algemeen bestuur, en: general assembly, fy: algemien bestjoer }
              executive: { nl: dagelijks bestuur, en: executive board, fy: deistich bestjoer }
              clerk: { nl: secretaris, en: secretary, fy: skriuwer }
            audiences:
              bestuurders:
                name: { nl: Bestuurders, en: Board members, fy: Bestjoerders }
                in_text: { nl: bestuurders, en: board members, fy: bestjoerders }
                access: closed
              inwoners:
                name: { nl: Inwoners, en: Residents, fy: Ynwenners }
                in_text: { nl: inwoners, en: residents, fy: ynwenners }
                access: open
                reached_by: { nl: met een brief, en: by letter, fy: mei in brief }
            themes:
              samenspel:
                name: { nl: Samenspel, en: Interplay, fy: Gearspul }
                explanation: { nl: Samen, en: Together, fy: Tegearre }
                tips: [maaltijd, gesprek]
            core_values:
              dialoog:
                name: { nl: Dialoog, en: Dialogue, fy: Dialooch }
                explanation: { nl: Praten, en: Talking, fy: Prate }
            scales:
              mate:
                points:
                  1: { nl: Niet, en: No, fy: Net }
                  2: { nl: Half, en: Half, fy: Heal }
                  3: { nl: Wel, en: Yes, fy: Wol }
                dont_know: { nl: Weet ik niet, en: "Don't know", fy: Wit ik net }
            pages:
              - page: algemeen
                title: { nl: Algemeen, en: General, fy: Algemien }
                introduction: { nl: Eerst dit, en: First this, fy: Earst dit }
                questions:
                  - mark: cijfer
                    text: { nl: Welk cijfer, en: Which mark, fy: Hokker sifer }
                    required: true
                  - choice: contact
                    text: { nl: Had u contact, en: Any contact, fy: Hie jo kontakt }
                    options:
                      ja: { nl: Ja, en: "Yes", fy: Ja }
                      nee: { nl: Nee, en: "No", fy: Nee }
                    other: { nl: "Anders, namelijk", en: Other, fy: Oars }
                  - choices: kanalen
                    text: { nl: Hoe dan, en: In what way, fy: Hoe dan }
                    help: { nl: Kies alles wat past, en: Choose all that fit, fy: Kies alles wat past }
                    audiences: [inwoners]
                    options:
                      brief: { nl: Een brief, en: A letter, fy: In brief }
                      mail: { nl: Een mail, en: An e-mail, fy: In mail }
                      bellen: { nl: Bellen, en: By phone, fy: Belje }
                    max_choices: 2
              - page: stellingen
                title: { nl: Stellingen, en: Statements, fy: Stellingen }
                show_when:
                  cijfer: [1, 2, 3, 4, 5, dk]
                questions:
                  - statement: luisteren
                    text: { nl: Het bestuur luistert, en: The board listens, fy: It bestjoer harket }
                    text_for:
                      inwoners: { nl: Men luistert, en: They listen, fy: Men harket }
                    example: { nl: bij een vergadering, en: at a meeting, fy: by in gearkomste }
                    theme: samenspel
                    core_values: [dialoog]
                    scale: mate
                    asks: [now, wish]
                    reverse: false
                    comparable_since: 1.0.0
                    show_when:
                      contact: [ja, other]
                      kanalen: [brief, mail]
                  - statement: helpen
                    text: { nl: Het bestuur helpt, en: The board helps, fy: It bestjoer helpt }
                    theme: samenspel
              - page: eigen
                title: { nl: Eigen vragen, en: Own questions, fy: Eigen fragen }
                own_questions: 4
              - page: slot
                title: { nl: Slot, en: End, fy: Slot }
                questions:
                  - ranking: eerst
                    text: { nl: Wat eerst, en: What first, fy: Wat earst }
                    options:
                      dijken: { nl: Dijken, en: Dikes, fy: Diken }
                      sloten: { nl: Sloten, en: Ditches, fy: Sleatten }
                      geld: { nl: Geld, en: Money, fy: Jild }
                    top: 2
                  - number: jaren
                    text: { nl: Hoe lang, en: How long, fy: Hoe lang }
                    min: 0
                    max: 120
                    unit: { nl: jaar, en: years, fy: jier }
                  - choice: leeftijd
                    text: { nl: Leeftijd, en: Age, fy: Leeftiid }
                    audiences: [inwoners]
                    weighting: true
                    options:
                      15-64: { nl: 15 tot 65, en: 15 to 64, fy: 15 oant 65 }
                      65+: { nl: 65 en ouder, en: 65 and over, fy: 65 en âlder }
                  - open: waarom
                    text: { nl: Waarom, en: Why, fy: Wêrom }
                    max_length: 300
                    show_when:
                      luisteren.now: [1]
            """;

    private RichQuestionnaire() {}

    /** The text with {@code old} replaced by {@code now}, one pair after the other. */
    public static String text(String... replacements) {
        return SmallQuestionnaire.replaced(TEXT, replacements);
    }

    /** The questionnaire with replacements, under another version. */
    public static Questionnaire version(String version, String... replacements) {
        byte[] content = text(replacements)
                .replace("version: 1.2.3", "version: " + version)
                .getBytes(StandardCharsets.UTF_8);
        return QuestionnaireReader.read("rijk.yaml", content).orThrow();
    }
}
