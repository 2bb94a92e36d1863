package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of a questionnaire.
 *
 * @param organisationType which organisations it is for: {@code gemeente}, {@code provincie} or {@code waterschap}
 * @param languages        language tags in which every text is there, Dutch first
 * @param introduction     what a respondent reads before starting
 * @param closing          what a respondent reads after sending
 */
public record Questionnaire(
        QuestionnaireId id,
        LocalizedText title,
        LocalizedText introduction,
        LocalizedText closing,
        String organisationType,
        List<String> languages,
        List<Audience> audiences,
        List<Theme> themes,
        List<CoreValue> coreValues,
        List<Page> pages) {

    public Questionnaire {
        languages = List.copyOf(languages);
        audiences = List.copyOf(audiences);
        themes = List.copyOf(themes);
        coreValues = List.copyOf(coreValues);
        pages = List.copyOf(pages);
    }

    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    /** All statements, in the order in which they are asked; this is the codebook order of METHOD.md 1. */
    public List<Statement> statements() {
        return questions()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }

    public Optional<Audience> findAudience(String key) {
        return audiences.stream().filter(audience -> audience.key().equals(key)).findFirst();
    }

    public Audience audience(String key) {
        return findAudience(key).orElseThrow(() -> new IllegalArgumentException(id + " has no audience " + key));
    }

    public Optional<Question> findQuestion(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }

    /** The places of the ratings in a stored sheet: statements in order, now before wish. */
    public RatingLayout ratingLayout() {
        return new RatingLayout(statements().stream()
                .flatMap(statement -> Aspect.ASKED.stream()
                        .filter(statement::asks)
                        .map(aspect -> new RatingLayout.Slot(
                                statement.key(),
                                aspect,
                                statement.scale().min(),
                                statement.scale().max())))
                .toList());
    }

    /** Everything that is wrong with a sheet; empty when it may be stored. */
    public List<AnswerProblem> check(AnswerSheet sheet) {
        if (findAudience(sheet.audience()).isEmpty()) {
            return List.of(new AnswerProblem(AnswerProblem.Code.UNKNOWN_AUDIENCE, sheet.audience()));
        }
        List<AnswerProblem> problems = new ArrayList<>();
        checkRatings(sheet, problems);
        sheet.background().forEach((key, option) -> checkChoice(sheet, key, option, problems));
        sheet.texts().forEach((key, text) -> checkText(sheet, key, text, problems));
        if (problems.isEmpty() && sheet.ratings().isBlank()) {
            problems.add(new AnswerProblem(AnswerProblem.Code.NO_ANSWERS, ""));
        }
        return problems;
    }

    private void checkRatings(AnswerSheet sheet, List<AnswerProblem> problems) {
        List<RatingLayout.Slot> slots = ratingLayout().slots();
        if (slots.size() != sheet.ratings().size()) {
            problems.add(new AnswerProblem(AnswerProblem.Code.WRONG_LENGTH, ""));
            return;
        }
        Map<String, Statement> byKey = new java.util.HashMap<>();
        statements().forEach(statement -> byKey.put(statement.key(), statement));
        for (int i = 0; i < slots.size(); i++) {
            byte code = sheet.ratings().code(i);
            Statement statement = byKey.get(slots.get(i).item());
            if (code < Ratings.DONT_KNOW || code >= statement.scale().points()) {
                problems.add(new AnswerProblem(AnswerProblem.Code.OFF_SCALE, statement.key()));
            } else if (code != Ratings.EMPTY && !statement.isAskedTo(sheet.audience())) {
                problems.add(new AnswerProblem(AnswerProblem.Code.NOT_ASKED, statement.key()));
            }
        }
    }

    private void checkChoice(AnswerSheet sheet, String key, String option, List<AnswerProblem> problems) {
        Optional<ChoiceQuestion> question =
                findQuestion(key).filter(ChoiceQuestion.class::isInstance).map(ChoiceQuestion.class::cast);
        if (question.filter(q -> q.isAskedTo(sheet.audience())).isEmpty()) {
            problems.add(new AnswerProblem(AnswerProblem.Code.NOT_ASKED, key));
        } else if (!question.get().offers(option)) {
            problems.add(new AnswerProblem(AnswerProblem.Code.UNKNOWN_OPTION, key));
        }
    }

    private void checkText(AnswerSheet sheet, String key, String text, List<AnswerProblem> problems) {
        Optional<OpenQuestion> question =
                findQuestion(key).filter(OpenQuestion.class::isInstance).map(OpenQuestion.class::cast);
        if (question.filter(q -> q.isAskedTo(sheet.audience())).isEmpty()) {
            problems.add(new AnswerProblem(AnswerProblem.Code.NOT_ASKED, key));
        } else if (text.length() > question.get().maxLength()) {
            problems.add(new AnswerProblem(AnswerProblem.Code.TEXT_TOO_LONG, key));
        }
    }
}
