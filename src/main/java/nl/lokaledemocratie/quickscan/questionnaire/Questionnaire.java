package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * One version of a questionnaire.
 *
 * @param introduction          what a respondent reads before starting
 * @param closing               what a respondent reads after sending
 * @param organisation          which organisations it is for, and what their parts are called
 * @param languages             language tags in which every text is there, Dutch first
 * @param uncheckedTranslations languages whose texts no native reader has checked yet
 * @param estimatedGroup        key of the audience whose answers others estimate, where statements ask that
 */
public record Questionnaire(
        QuestionnaireId id,
        LocalizedText title,
        LocalizedText introduction,
        LocalizedText closing,
        OrganisationWords organisation,
        List<String> languages,
        Set<String> uncheckedTranslations,
        List<Audience> audiences,
        List<Theme> themes,
        List<CoreValue> coreValues,
        List<Page> pages,
        String estimatedGroup) {

    /** The group that others estimate, unless a questionnaire names another. */
    public static final String RESIDENTS = "inwoners";

    /** Key of the question about age, of which the options are ages. */
    public static final String AGE = "leeftijd";

    /** Key of the question about sex, with {@code v} and {@code m}. */
    public static final String SEX = "geslacht";

    /** Made once for each questionnaire in memory: who answers a question needs it several times. */
    private static final Cache<Questionnaire, RatingLayout> LAYOUTS =
            Caffeine.newBuilder().weakKeys().build();

    public Questionnaire {
        languages = List.copyOf(languages);
        uncheckedTranslations = Set.copyOf(uncheckedTranslations);
        audiences = List.copyOf(audiences);
        themes = List.copyOf(themes);
        coreValues = List.copyOf(coreValues);
        pages = List.copyOf(pages);
    }

    /** A questionnaire whose translations were all checked. */
    public Questionnaire(
            QuestionnaireId id,
            LocalizedText title,
            LocalizedText introduction,
            LocalizedText closing,
            OrganisationWords organisation,
            List<String> languages,
            List<Audience> audiences,
            List<Theme> themes,
            List<CoreValue> coreValues,
            List<Page> pages) {
        this(
                id,
                title,
                introduction,
                closing,
                organisation,
                languages,
                Set.of(),
                audiences,
                themes,
                coreValues,
                pages,
                RESIDENTS);
    }

    public String organisationType() {
        return organisation.key();
    }

    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    /** All statements, in the order in which they are asked; this is the codebook order of METHOD.md 1. */
    public List<Statement> statements() {
        return Statement.among(questions()).toList();
    }

    public Optional<Audience> findAudience(String key) {
        return audiences.stream().filter(audience -> audience.key().equals(key)).findFirst();
    }

    /** The audience whose answers others estimate. */
    public Optional<Audience> estimated() {
        return findAudience(estimatedGroup);
    }

    public Audience audience(String key) {
        return findAudience(key).orElseThrow(() -> new IllegalArgumentException(id + " has no audience " + key));
    }

    public Optional<Question> findQuestion(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }

    /** What a group is asked that populations are counted by: age before sex. */
    public List<ChoiceQuestion> populationQuestions(String group) {
        return Stream.of(AGE, SEX)
                .flatMap(key -> findQuestion(key).stream())
                .filter(question -> question.isForWeighting() && question.isAskedTo(group))
                .filter(ChoiceQuestion.class::isInstance)
                .map(ChoiceQuestion.class::cast)
                .toList();
    }

    /** Whether a question was added by the organisation itself. */
    public boolean isOwn(String key) {
        return ownPage().stream().flatMap(page -> page.questions().stream()).anyMatch(question -> question.key()
                .equals(key));
    }

    /** The place for own questions of an organisation. */
    public Optional<Page> ownPage() {
        return pages.stream().filter(Page::isOwn).findFirst();
    }

    /**
     * This questionnaire with the own questions of an organisation in their place.
     *
     * @throws IllegalArgumentException when it has no place for so many
     */
    public Questionnaire withOwnQuestions(List<Question> questions) {
        if (questions.size() > ownPage().map(Page::ownQuestions).orElse(0)) {
            throw new IllegalArgumentException(id + " has no place for " + questions.size() + " own questions");
        }
        return with(
                id,
                pages.stream()
                        .map(page -> page.isOwn() ? page.with(questions) : page)
                        .toList());
    }

    /**
     * The pages of an audience, each with the questions it shows, in order; there may be none on a page. A condition on a question that
     * is not shown before never holds.
     *
     * @param holds whether what was answered fulfils a condition
     */
    public List<Page> pagesFor(String audience, Predicate<Condition> holds) {
        Set<String> shown = new HashSet<>();
        Predicate<Condition> fulfilled = condition -> shown.contains(condition.question()) && holds.test(condition);
        List<Page> shownPages = new ArrayList<>();
        for (Page page : pages) {
            List<Question> asked =
                    page.conditions().stream().allMatch(fulfilled) ? page.questionsFor(audience) : List.of();
            List<Question> questions = asked.stream()
                    .filter(question -> question.conditions().stream().allMatch(fulfilled))
                    .toList();
            questions.forEach(question -> shown.add(question.key()));
            shownPages.add(page.with(questions));
        }
        return shownPages;
    }

    /** This questionnaire with each question replaced by another of the same key. */
    public Questionnaire withQuestions(UnaryOperator<Question> replace) {
        return with(
                id,
                pages.stream()
                        .map(page ->
                                page.with(page.questions().stream().map(replace).toList()))
                        .toList());
    }

    /** The same content under another version number. */
    public Questionnaire numbered(Version version) {
        return with(new QuestionnaireId(id.name(), version.toString()), pages);
    }

    private Questionnaire with(QuestionnaireId otherId, List<Page> otherPages) {
        return new Questionnaire(
                otherId,
                title,
                introduction,
                closing,
                organisation,
                languages,
                uncheckedTranslations,
                audiences,
                themes,
                coreValues,
                otherPages,
                estimatedGroup);
    }

    /**
     * The places of the ratings in a stored sheet: rated questions in order, now before wish before estimate, without own questions.
     */
    public RatingLayout ratingLayout() {
        return LAYOUTS.get(this, Questionnaire::layOut);
    }

    private RatingLayout layOut() {
        return new RatingLayout(pages.stream()
                .filter(page -> !page.isOwn())
                .flatMap(page -> page.questions().stream())
                .filter(RatedQuestion.class::isInstance)
                .map(RatedQuestion.class::cast)
                .flatMap(question -> Aspect.RATED.stream()
                        .filter(question::asks)
                        .map(aspect -> new RatingLayout.Slot(question.key(), aspect, question.min(), question.max())))
                .toList());
    }
}
