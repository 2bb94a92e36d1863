package nl.lokaledemocratie.quickscan.questionnaire.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RichQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;
import nl.lokaledemocratie.quickscan.questionnaire.version.Change.What;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the kinds, conditions and words beside a question do to the version and to what can be compared. */
class RichVersionDiffTest {

    private static final Questionnaire OLD = RichQuestionnaire.version("1.2.3");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'nl: Kies alles wat past'      | 'nl: Kies er twee'               | kanalen   | HELP        | BROKEN   | MAJOR
            'nl: bij een vergadering'      | 'nl: bij u thuis'                | luisteren | EXAMPLE     | BROKEN   | MAJOR
            'fy: Belje }'                  | 'fy: Belje, exclusive: true }'   | kanalen   | EXCLUSIVE   | MOVED    | PATCH
            'required: true'               | 'required: false'                | cijfer    | REQUIRED    | MOVED    | MINOR
            'nl: "Anders, namelijk"'       | 'nl: Iets anders'                | contact   | LABELS      | BROKEN   | MAJOR
            'max_choices: 2'               | 'max_choices: 3'                 | kanalen   | MAX_CHOICES | BROKEN   | MAJOR
            'top: 2'                       | 'top: 3'                         | eerst     | TOP         | BROKEN   | MAJOR
            'max: 120'                     | 'max: 150'                       | jaren     | BOUNDS      | MOVED    | MINOR
            'max: 120'                     | 'max: 100'                       | jaren     | BOUNDS      | MOVED    | MAJOR
            'min: 0'                       | 'min: 1'                         | jaren     | BOUNDS      | MOVED    | MAJOR
            'nl: jaar'                     | 'nl: jaren'                      | jaren     | UNIT        | BROKEN   | MAJOR
            'luisteren.now: [1]'           | 'luisteren.now: [1, 2]'          | waarom    | SHOW_WHEN   | BROKEN   | MAJOR
            'luisteren.now: [1]'           | 'luisteren.wish: [1]'            | waarom    | SHOW_WHEN   | BROKEN   | MAJOR
            'contact: [ja, other]'         | 'contact: [ja]'                  | luisteren | SHOW_WHEN   | BROKEN   | MAJOR
            'contact: [ja, other]'         | 'contact: [ja]'                  | waarom    | SHOW_WHEN   | BROKEN   | MAJOR
            '[1, 2, 3, 4, 5, dk]'          | '[1, 2, 3, 4, 5]'                | helpen    | SHOW_WHEN   | BROKEN   | MAJOR
            """)
    void judgesAQuestionAndTheStepItAsksFor(
            String old, String now, String key, What what, Kind kind, VersionStep step) {
        QuestionDiff diff = question(VersionDiff.of(OLD, RichQuestionnaire.version("1.2.4", old, now)), key);

        assertThat(diff.changes()).extracting(Change::what).containsExactly(what);
        assertThat(diff.kind()).isEqualTo(kind);
        assertThat(diff.step()).isEqualTo(step);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'unchecked_translations: [fy]' | 'unchecked_translations: [en, fy]' | UNCHECKED_TRANSLATIONS | ''                        | fy              | en, fy   | PATCH
            'clerk: { nl: secretaris'      | 'clerk: { nl: griffier'            | TEXT                   | words clerk nl            | secretaris      | griffier | PATCH
            'nl: met een brief'            | 'nl: met een kaart'                | TEXT                   | audience inwoners reached by nl | met een brief | met een kaart | PATCH
            'tips: [maaltijd, gesprek]'    | 'tips: [maaltijd]'                 | TIPS                   | theme samenspel           | maaltijd, gesprek | maaltijd | PATCH
            'own_questions: 4'             | 'own_questions: 2'                 | OWN_QUESTIONS          | ''                        | 4               | 2        | MAJOR
            'own_questions: 4'             | 'own_questions: 4\n    show_when: { cijfer: [10] }' | SHOW_WHEN | page eigen            | ''              | cijfer: 10 | MINOR
            """)
    void tellsWhatChangedAroundTheQuestions(
            String old, String now, What what, String where, String was, String is, VersionStep step) {
        Questionnaire later = RichQuestionnaire.version("1.2.4", old, now.replace("\\n", "\n"));

        assertThat(VersionDiff.of(OLD, later).changes()).containsExactly(new Change(what, where, step, was, is));
    }

    @Test
    void asksForAMinorVersionWhenMoreOwnQuestionsFit() {
        Questionnaire few = RichQuestionnaire.version("1.2.3", "own_questions: 4", "own_questions: 1");

        assertThat(VersionDiff.of(few, RichQuestionnaire.version("1.3.0")).needed())
                .isEqualTo(VersionStep.MINOR);
    }

    @Test
    void countsHelpThatCameAsOtherWords() {
        Questionnaire helped = RichQuestionnaire.version(
                "1.2.4",
                "      - statement: helpen\n",
                "      - statement: helpen\n        help: { nl: Hulp, en: Help, fy: Help }\n");
        QuestionDiff diff = question(VersionDiff.of(OLD, helped), "helpen");

        assertThat(diff.changes()).containsExactly(new Change(What.HELP, "", VersionStep.PATCH, "", "Hulp"));
        assertThat(diff.isBrokenByWordsOnly()).isTrue();
    }

    @Test
    void takesAConditionThatMovedToThePageForTheSame() {
        String condition = "        show_when:\n          luisteren.now: [1]\n";
        Questionnaire before = RichQuestionnaire.version(
                "1.2.3", condition, "", "page: slot\n", "page: slot\n    show_when:\n      luisteren.now: [1]\n");
        Questionnaire after = RichQuestionnaire.version("2.0.0", "page: slot\n", "page: slot\n");

        assertThat(question(VersionDiff.of(before, after), "waarom").kind()).isEqualTo(Kind.SAME);
        assertThat(question(VersionDiff.of(before, after), "jaren").kind()).isEqualTo(Kind.BROKEN);
    }

    @Test
    void doesNotBelieveThatAStatementOnOtherConditionsIsComparable() {
        VersionDiff diff =
                VersionDiff.of(OLD, RichQuestionnaire.version("2.0.0", "contact: [ja, other]", "contact: [nee]"));

        assertThat(question(diff, "luisteren").overclaims()).isTrue();
        assertThat(diff.comparableItems()).containsExactly("helpen");
    }

    @Test
    void keepsAStatementComparableThatAnotherGroupGetsToo() {
        Questionnaire fewer = RichQuestionnaire.version(
                "1.2.3",
                "      - statement: helpen\n",
                "      - statement: helpen\n        audiences: [bestuurders]\n");
        QuestionDiff diff = question(VersionDiff.of(fewer, RichQuestionnaire.version("1.3.0")), "helpen");

        assertThat(diff.kind()).isEqualTo(Kind.MOVED);
        assertThat(diff.changes())
                .containsExactly(
                        new Change(What.ASKED_TO, "", VersionStep.MINOR, "bestuurders", "bestuurders, inwoners"));
    }

    @Test
    void noticesWhoLosesAQuestionThroughTheQuestionItDependsOn() {
        Questionnaire later = RichQuestionnaire.version(
                "2.0.0",
                "        audiences: [inwoners]\n        options:\n          brief",
                "        options:\n          brief");

        assertThat(question(VersionDiff.of(OLD, later), "luisteren").changes())
                .containsExactly(new Change(What.ASKED_TO, "", VersionStep.MINOR, "inwoners", "bestuurders, inwoners"));
    }

    @Test
    void namesKindsAsFilesDo() {
        Questionnaire later = RichQuestionnaire.version(
                "2.0.0",
                "number: jaren",
                "mark: jaren",
                "        min: 0\n        max: 120\n        unit: { nl: jaar, en: years, fy: jier }\n",
                "");

        assertThat(question(VersionDiff.of(OLD, later), "jaren").changes())
                .containsExactly(new Change(What.KIND, "", VersionStep.MAJOR, "number", "mark"));
    }

    @Test
    void allChoicesStayAllWhenAnOptionComes() {
        String[] all = {"        max_choices: 2\n", ""};
        Questionnaire before = RichQuestionnaire.version("1.2.3", all);
        Questionnaire after = RichQuestionnaire.version(
                "2.0.0",
                Stream.concat(
                                Stream.of(all),
                                Stream.of(
                                        "          bellen: {",
                                        "          langs: { nl: Langs, en: Visit, fy: Del }\n          bellen: {"))
                        .toArray(String[]::new));

        assertThat(question(VersionDiff.of(before, after), "kanalen").changes())
                .containsExactly(new Change(
                        What.OPTIONS, "", VersionStep.MAJOR, "brief, mail, bellen", "brief, mail, langs, bellen"));
    }

    @Test
    void findsNothingBetweenAVersionAndItself() {
        VersionDiff diff = VersionDiff.of(OLD, OLD);

        assertThat(diff.changes()).isEqualTo(List.of());
        assertThat(diff.questions()).extracting(QuestionDiff::kind).containsOnly(Kind.SAME);
    }

    private static QuestionDiff question(VersionDiff diff, String key) {
        return diff.questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
