package nl.lokaledemocratie.quickscan.questionnaire;

/** What somebody does with each kind of question: whoever adds a kind is told by the compiler who must say something of it. */
public interface QuestionVisitor<R> {

    R statement(Statement question);

    R mark(MarkQuestion question);

    R choice(ChoiceQuestion question);

    R choices(MultipleChoiceQuestion question);

    R ranking(RankingQuestion question);

    R number(NumberQuestion question);

    R open(OpenQuestion question);

    /** For whoever treats all that is rated alike, and all that has options. */
    interface Broad<R> extends QuestionVisitor<R> {

        R rated(RatedQuestion question);

        R options(OptionQuestion question);

        @Override
        default R statement(Statement question) {
            return rated(question);
        }

        @Override
        default R mark(MarkQuestion question) {
            return rated(question);
        }

        @Override
        default R choice(ChoiceQuestion question) {
            return options(question);
        }

        @Override
        default R choices(MultipleChoiceQuestion question) {
            return options(question);
        }

        @Override
        default R ranking(RankingQuestion question) {
            return options(question);
        }
    }
}
