package nl.lokaledemocratie.quickscan.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import nl.lokaledemocratie.quickscan.questionnaire.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.questionnaire.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** Fills in a questionnaire for people who do not exist. The same seed gives the same answers. */
final class Simulation {

    private static final double BETWEEN_PEOPLE = 0.12;
    private static final double WITHIN_PERSON = 0.17;
    private static final double SKIPPED = 0.015;
    private static final double STOPPED_EARLY = 0.04;
    private static final double BACKGROUND_GIVEN = 0.9;
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

    private final Questionnaire questionnaire;
    private final RatingLayout layout;
    private final long seed;

    Simulation(Questionnaire questionnaire, long seed) {
        this.questionnaire = questionnaire;
        this.layout = questionnaire.ratingLayout();
        this.seed = seed;
    }

    /**
     * The answers of a municipality.
     *
     * @param round       tells apart several scans of one municipality, which share its opinions
     * @param respondents how many people of each audience answer
     */
    List<AnswerSheet> sheets(String municipality, int round, Map<String, Integer> respondents) {
        long here = seed + 31L * municipality.hashCode();
        Opinions opinions = new Opinions(questionnaire, new SplittableRandom(seed), new SplittableRandom(here));
        SplittableRandom random = new SplittableRandom(here + round);
        List<AnswerSheet> sheets = new ArrayList<>();
        respondents.forEach((audience, number) -> {
            for (int i = 0; i < number; i++) {
                sheets.add(sheet(audience, opinions, random));
            }
        });
        return sheets;
    }

    private AnswerSheet sheet(String audience, Opinions opinions, SplittableRandom random) {
        return new AnswerSheet(
                audience, ratings(audience, opinions, random), background(audience, random), texts(audience, random));
    }

    private Ratings ratings(String audience, Opinions opinions, SplittableRandom random) {
        Ratings.Builder ratings = Ratings.builder(layout);
        double brightness = BETWEEN_PEOPLE * random.nextGaussian();
        int last = questionnaire.statements().size();
        int stop = random.nextDouble() < STOPPED_EARLY ? random.nextInt(1, last) : last;
        for (Statement statement : questionnaire.statements().subList(0, stop)) {
            if (statement.isAskedTo(audience)) {
                statement.aspects().forEach(aspect -> {
                    double mean = opinions.mean(audience, statement, aspect) + share(aspect) * brightness;
                    answer(ratings, audience, statement, aspect, mean, random);
                });
            }
        }
        return ratings.build();
    }

    /** Somebody's mood colours how things are more than how they should be. */
    private static double share(Aspect aspect) {
        return aspect == Aspect.NOW ? 1 : 0.4;
    }

    private static void answer(
            Ratings.Builder ratings,
            String audience,
            Statement statement,
            Aspect aspect,
            double mean,
            SplittableRandom random) {
        double chance = random.nextDouble();
        double dontKnow = DONT_KNOW.getOrDefault(audience, DONT_KNOW_ELSE) * (aspect == Aspect.NOW ? 1 : 0.4);
        double opinion = mean + WITHIN_PERSON * random.nextGaussian();
        if (chance < dontKnow) {
            ratings.dontKnow(statement.key(), aspect);
        } else if (chance > SKIPPED + dontKnow) {
            ratings.set(statement.key(), aspect, point(statement, opinion));
        }
    }

    private static int point(Statement statement, double opinion) {
        double fraction = statement.reverse() ? 1 - opinion : opinion;
        int step = (int) Math.floor(fraction * statement.scale().points());
        return statement.scale().min() + Math.max(0, Math.min(statement.scale().points() - 1, step));
    }

    private Map<String, String> background(String audience, SplittableRandom random) {
        Map<String, String> background = new HashMap<>();
        for (Question question : asked(audience)) {
            if (question instanceof ChoiceQuestion choice && random.nextDouble() < BACKGROUND_GIVEN) {
                background.put(choice.key(), option(choice, random));
            }
        }
        return background;
    }

    /** The later of two draws: the older and the longer settled answer more often. */
    private static String option(ChoiceQuestion choice, SplittableRandom random) {
        int options = choice.options().size();
        return choice.options()
                .get(Math.max(random.nextInt(options), random.nextInt(options)))
                .key();
    }

    private Map<String, String> texts(String audience, SplittableRandom random) {
        Map<String, String> texts = new HashMap<>();
        for (Question question : asked(audience)) {
            if (question instanceof OpenQuestion open && random.nextDouble() < TEXT_GIVEN) {
                String text = TEXTS.get(random.nextInt(TEXTS.size()));
                texts.put(open.key(), text.substring(0, Math.min(text.length(), open.maxLength())));
            }
        }
        return texts;
    }

    private List<Question> asked(String audience) {
        return questionnaire
                .questions()
                .filter(question -> question.isAskedTo(audience))
                .toList();
    }
}
