package nl.lokaledemocratie.quickscan.questionnaire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
import nl.lokaledemocratie.quickscan.testing.Columns;

/** A questionnaire with every kind of question, a report mark between two statements, conditions and a place for own questions. */
public final class EveryKind {

    public static final QuestionnaireId ID = new QuestionnaireId("alle-soorten", "1.0.0");

    public static final String TEXT =
            """
            questionnaire: alle-soorten
            version: 1.0.0
            organisation: provincie
            languages: [nl, en]
            title: { nl: Alle soorten, en: Every kind }
            introduction: { nl: Welkom, en: Welcome }
            closing: { nl: Bedankt, en: Thanks }
            """
                    + SharedYaml.AUDIENCES
                    + SharedYaml.THEMES
                    + """
            core_values: {}
            """
                    + SharedYaml.SCALES
                    + """
            pages:
              - page: begin
                title: { nl: Begin, en: Start }
                questions:
                  - statement: luisteren
                    text: { nl: De raad luistert, en: The council listens }
                    theme: samenspel
                    required: true
                  - mark: rapportcijfer
                    text: { nl: "Welk cijfer geeft u?", en: "Which mark do you give?" }
                    help: { nl: Een 1 is heel slecht., en: A 1 is very bad. }
                  - statement: uitleggen
                    text: { nl: De raad legt uit, en: The council explains }
                    theme: samenspel
                  - choice: contact
                    text: { nl: "Had u contact?", en: "Were you in touch?" }
                    options:
                      ja: { nl: Ja, en: "Yes" }
                      nee: { nl: Nee, en: "No" }
                    other: { nl: "Anders, namelijk", en: "Other, namely" }
              - page: meer
                title: { nl: Meer, en: More }
                questions:
                  - choices: kanalen
                    text: { nl: "Hoe had u contact?", en: "How were you in touch?" }
                    show_when: { contact: [ja, other] }
                    options:
                      brief: { nl: Brief, en: Letter }
                      website: { nl: Website, en: Website }
                      balie: { nl: Balie, en: Counter }
                    other: { nl: "Anders, namelijk", en: "Other, namely" }
                    max_choices: 2
                  - ranking: eerst
                    text: { nl: "Wat moet eerst?", en: "What comes first?" }
                    top: 2
                    options:
                      wegen: { nl: Wegen, en: Roads }
                      groen: { nl: Groen, en: Green }
                      wonen: { nl: Wonen, en: Housing }
                  - number: jaren
                    text: { nl: "Hoe lang woont u hier?", en: "How long do you live here?" }
                    min: 0
                    max: 120
                    unit: { nl: jaar, en: years }
                  - open: uitleg
                    text: { nl: "Waarom een laag cijfer?", en: "Why a low mark?" }
                    show_when: { rapportcijfer: [1, 2, 3, 4, 5] }
                    max_length: 300
              - page: eigen
                title: { nl: Eigen vragen, en: Own questions }
                own_questions: 4
            """;

    private static final Questionnaire READ = QuestionnaireReader.read(
                    "alle-soorten.yaml", TEXT.getBytes(StandardCharsets.UTF_8))
            .orThrow();

    private EveryKind() {}

    /** The standard part. */
    public static Questionnaire questionnaire() {
        return READ;
    }

    /** With four own questions: a choice, a mark, a number and an open question. */
    public static Questionnaire withOwn() {
        return READ.withOwnQuestions(List.of(
                new ChoiceQuestion(
                        "eigen-1",
                        prompt("Welk plein?"),
                        List.of(
                                new Option("optie-1", LocalizedText.dutch("Markt")),
                                new Option("optie-2", LocalizedText.dutch("Haven"))),
                        false),
                new MarkQuestion("eigen-2", prompt("Welk cijfer krijgt het plein?")),
                new NumberQuestion("eigen-3", prompt("Hoe vaak komt u er per maand?"), 0, 31, Optional.empty()),
                new OpenQuestion("eigen-4", prompt("Wat mist u er?"), 200)));
    }

    /** The longest answers that fit, in every kind, of somebody who was in touch. */
    public static AnswerSheet fullest(String audience) {
        Ratings.Builder ratings = Ratings.builder(READ.ratingLayout());
        for (Statement statement : READ.statements()) {
            statement.aspects().forEach(aspect -> ratings.set(statement.key(), aspect, statement.max()));
        }
        ratings.set("rapportcijfer", Aspect.NOW, 5);
        return Columns.sheet(
                withOwn(),
                audience,
                ratings.build(),
                Map.of("contact", "other", "kanalen", "website other", "eerst", "wonen groen", "jaren", "120"),
                Map.of("contact", "€".repeat(200), "kanalen", "€".repeat(200), "uitleg", "€".repeat(300)),
                Map.of("eigen-1", "optie-2", "eigen-2", "dk", "eigen-3", "31", "eigen-4", "€".repeat(200)));
    }

    private static Prompt prompt(String text) {
        return Prompt.of(LocalizedText.dutch(text));
    }
}
