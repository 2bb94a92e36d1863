package nl.lokaledemocratie.quickscan.demo;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** Fills in a questionnaire for people who do not exist. The same seed gives the same answers. */
final class Simulation {

    private static final double BETWEEN_PEOPLE = 0.12;
    private static final double WITHIN_PERSON = 0.17;
    private static final double SKIPPED = 0.015;
    private static final double STOPPED_EARLY = 0.04;
    private static final double TEXT_GIVEN = 0.2;

    /** Those who govern rarely say that they do not know; a third value is for any other group. */
    private static final Map<String, Double> DONT_KNOW =
            Map.of("raadsleden", 0.02, "collegeleden", 0.01, "ambtenaren", 0.06);

    private static final double DONT_KNOW_ELSE = 0.11;

    private static final List<String> TEXTS = List.of(
            "Vertel eerder wat er gaat gebeuren in de wijk.",
            "Antwoord geven op brieven, ook als het antwoord nee is.",
            "Meer avonden in het dorp zelf, niet alleen op het gemeentehuis.",
            "Jongeren vragen wat zij belangrijk vinden.",
            "Kortere stukken, in gewone taal.",
            "Luisteren voordat het plan al klaar is.",
            "Uitleggen waarom een besluit zo is gevallen.",
            "Eén nummer waar je terechtkunt met een vraag.");

    private static final List<String> OTHERS = List.of(
            "Dat hangt van het onderwerp af.",
            "Een beetje van alles.",
            "Iets anders dan wat hier staat.",
            "Via iemand in de buurt.");

    private final Questionnaire questionnaire;
    private final RatingLayout layout;
    private final List<RatedQuestion> rated;
    private final List<RatedQuestion> ownMarks;
    private final long seed;

    Simulation(Questionnaire questionnaire, long seed) {
        this.questionnaire = questionnaire;
        this.layout = questionnaire.ratingLayout();
        Map<Boolean, List<RatedQuestion>> compact = questionnaire
                .questions()
                .filter(RatedQuestion.class::isInstance)
                .map(RatedQuestion.class::cast)
                .collect(Collectors.partitioningBy(question -> layout.holds(question.key())));
        this.rated = requireNonNull(compact.get(true));
        this.ownMarks = requireNonNull(compact.get(false));
        this.seed = seed;
    }

    /**
     * The answers of a municipality.
     *
     * @param round       tells apart several scans of one municipality, which share most of its opinions
     * @param respondents how many people of each audience answer
     */
    List<AnswerSheet> sheets(String municipality, int round, Map<String, Integer> respondents) {
        long here = seed + 31L * municipality.hashCode();
        Opinions opinions = new Opinions(questionnaire, seed, here, round);
        SplittableRandom random = new SplittableRandom(here + round);
        Choices choices = new Choices(questionnaire, opinions, random);
        List<AnswerSheet> sheets = new ArrayList<>();
        questionnaire.audiences().stream().map(Audience::key).forEach(audience -> {
            for (int i = 0; i < respondents.getOrDefault(audience, 0); i++) {
                sheets.add(sent(audience, opinions, choices, random));
            }
        });
        return sheets;
    }

    /** The answers of somebody who rated something: others have nothing to send. */
    private AnswerSheet sent(String audience, Opinions opinions, Choices choices, SplittableRandom random) {
        AnswerSheet sheet;
        do {
            sheet = sheet(audience, opinions, choices, random);
        } while (sheet.ratings().isBlank());
        return sheet;
    }

    private AnswerSheet sheet(String audience, Opinions opinions, Choices choices, SplittableRandom random) {
        double brightness = BETWEEN_PEOPLE * random.nextGaussian();
        Ratings ratings = ratings(audience, opinions, brightness, random);
        Map<String, Answer> answers = choices.of(audience);
        write(audience, answers, random);
        for (RatedQuestion mark : ownMarks) {
            double opinion = opinions.overall(audience) + brightness + WITHIN_PERSON * random.nextGaussian();
            answers.put(mark.key(), Answer.Rating.of(point(mark, opinion)));
        }
        return new Answers(questionnaire, new AnswerSheet(audience, ratings, answers)).onlyShown();
    }

    private Ratings ratings(String audience, Opinions opinions, double brightness, SplittableRandom random) {
        Ratings.Builder ratings = Ratings.builder(layout);
        int last = rated.size();
        int stop = random.nextDouble() < STOPPED_EARLY ? random.nextInt(1, last) : last;
        for (int place = 0; place < last; place++) {
            RatedQuestion question = rated.get(place);
            if (question.isAskedTo(audience) && (place < stop || question.isRequired())) {
                for (Aspect aspect : Aspect.ASKED) {
                    if (question.asks(aspect)) {
                        double mean = mean(audience, opinions, question, aspect) + share(aspect) * brightness;
                        answer(ratings, audience, question, aspect, mean, random);
                    }
                }
                guess(ratings, audience, opinions, question, brightness);
            }
        }
        return ratings.build();
    }

    /** By a chance of its own, so that all other answers are the same with and without it. */
    private void guess(
            Ratings.Builder ratings, String audience, Opinions opinions, RatedQuestion question, double brightness) {
        if (question.as(audience) instanceof Statement statement && statement.asks(Aspect.EST)) {
            double mean = opinions.guess(audience, questionnaire.estimatedGroup(), statement);
            long person = Double.doubleToLongBits(brightness) ^ question.key().hashCode();
            answer(ratings, audience, question, Aspect.EST, mean + brightness / 2, new SplittableRandom(person));
        }
    }

    private static double mean(String audience, Opinions opinions, RatedQuestion question, Aspect aspect) {
        return question instanceof Statement statement
                ? opinions.mean(audience, statement, aspect)
                : opinions.overall(audience);
    }

    /** Somebody's mood colours how things are more than how they should be. */
    private static double share(Aspect aspect) {
        return aspect == Aspect.NOW ? 1 : 0.4;
    }

    private static void answer(
            Ratings.Builder ratings,
            String audience,
            RatedQuestion question,
            Aspect aspect,
            double mean,
            SplittableRandom random) {
        double chance = random.nextDouble();
        double dontKnow = DONT_KNOW.getOrDefault(audience, DONT_KNOW_ELSE) * (aspect == Aspect.WISH ? 0.4 : 1);
        double opinion = mean + WITHIN_PERSON * random.nextGaussian();
        if (chance < dontKnow) {
            ratings.dontKnow(question.key(), aspect);
        } else if (chance > SKIPPED + dontKnow || question.isRequired()) {
            ratings.set(question.key(), aspect, point(question, opinion));
        }
    }

    private static int point(RatedQuestion question, double opinion) {
        boolean reverse = question instanceof Statement statement && statement.reverse();
        double fraction = reverse ? 1 - opinion : opinion;
        int points = question.max() - question.min() + 1;
        int step = (int) Math.floor(fraction * points);
        return question.min() + Math.max(0, Math.min(points - 1, step));
    }

    /** Adds words of somebody's own. */
    private void write(String audience, Map<String, Answer> answers, SplittableRandom random) {
        questionnaire
                .questions()
                .filter(question -> question.isAskedTo(audience))
                .forEach(question -> {
                    if (answers.get(question.key()) instanceof Answer.Chosen chosen && chosen.hasOther()) {
                        String words = OTHERS.get(random.nextInt(OTHERS.size()));
                        answers.put(question.key(), new Answer.Chosen(chosen.options(), words));
                    }
                    if (question instanceof OpenQuestion open
                            && (random.nextDouble() < TEXT_GIVEN || open.isRequired())) {
                        String text = TEXTS.get(random.nextInt(TEXTS.size()));
                        String cut = text.substring(0, Math.min(text.length(), open.maxLength()));
                        answers.put(open.key(), new Answer.Text(cut));
                    }
                });
    }
}
