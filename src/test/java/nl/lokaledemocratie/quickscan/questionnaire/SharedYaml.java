package nl.lokaledemocratie.quickscan.questionnaire;

/** What the questionnaires of tests have in common: two groups, one scale, a theme, and questions that ask a little of everything. */
public final class SharedYaml {

    public static final String AUDIENCES =
            """
            audiences:
              raadsleden:
                name: { nl: Raadsleden, en: Councillors }
                in_text: { nl: raadsleden, en: councillors }
                access: closed
              inwoners:
                name: { nl: Inwoners, en: Residents }
                in_text: { nl: inwoners, en: residents }
                access: open
            """;

    public static final String THEMES =
            """
            themes:
              samenspel:
                name: { nl: Samenspel, en: Interplay }
                explanation: { nl: Samen, en: Together }
            """;

    public static final String CORE_VALUES =
            """
            core_values:
              dialoog:
                name: { nl: Dialoog, en: Dialogue }
                explanation: { nl: Praten, en: Talking }
            """;

    public static final String SCALES =
            """
            scales:
              mate:
                points:
                  1: { nl: Niet, en: No }
                  2: { nl: Half, en: Half }
                  3: { nl: Wel, en: Yes }
                dont_know: { nl: Weet ik niet, en: "Don't know" }
            """;

    public static final String LISTENING =
            """
                  - statement: luisteren
                    text: { nl: De raad luistert, en: The council listens }
                    text_for:
                      inwoners: { nl: Uw raad luistert, en: Your council listens }
                    theme: samenspel
                    core_values: [dialoog]
            """;

    public static final String AGE_AND_IDEA =
            """
                  - choice: leeftijd
                    text: { nl: Leeftijd, en: Age }
                    audiences: [inwoners]
                    weighting: true
                    options:
                      15-64: { nl: 15 tot 65, en: 15 to 64 }
                      65+: { nl: 65 en ouder, en: 65 and over }
                  - open: idee
                    text: { nl: Uw idee, en: Your idea }
                    max_length: 300
            """;

    private SharedYaml() {}
}
