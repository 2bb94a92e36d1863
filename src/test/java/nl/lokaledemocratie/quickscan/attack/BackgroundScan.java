package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.Stratification;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.Composition;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.section.Compositions;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;

/**
 * Made-up residents of one scan who tell their age and sex, or not, online or on paper.
 *
 * @param people how many gave each answer to a question, empty for none
 */
record BackgroundScan(Map<String, Map<String, Tally>> people, ScanCounts counts, int respondents) {

    static final Questionnaire QUESTIONNAIRE = Samples.municipalities("2.0.1");
    static final List<String> QUESTIONS = List.of("leeftijd", "geslacht");
    static final String GROUP = "inwoners";

    private static final List<Population> POPULATIONS = List.of(new Population(GROUP, OptionalInt.empty(), false));
    private static final Participants.Source SOURCE = new Participants.Source(Participants.Source.Kind.AREA, 2021);
    private static final double[] PAPER = {0, 0.1, 0.4, 1};

    /** So many people, and how many of them on paper. */
    record Tally(int all, int paper) {

        Tally plus(boolean onPaper) {
            return new Tally(all + 1, paper + (onPaper ? 1 : 0));
        }

        /** Whether so few are in it, or of whom who typed the paper does not know, that nobody may know it. */
        boolean isSecret() {
            return isFew(all) || isFew(all - paper);
        }

        private static boolean isFew(int people) {
            return 0 < people && people < AnalysisSettings.STANDARD.suppressBelow();
        }
    }

    static BackgroundScan of(long seed) {
        Random random = new Random(seed);
        ScanCounts counts = ScanCounts.start(
                Codebook.of(QUESTIONNAIRE),
                POPULATIONS,
                QUESTIONNAIRE.ratingLayout(),
                new Stratification(GROUP, new Margins(List.of(margin("leeftijd"), margin("geslacht")))));
        Map<String, Map<String, Tally>> people = new LinkedHashMap<>();
        int size = 5 + random.nextInt(120);
        double paper = PAPER[random.nextInt(PAPER.length)];
        double silent = random.nextInt(3) * 0.06;
        double skew = 0.5 + random.nextDouble();
        for (int person = 0; person < size; person++) {
            AnswerSheets.Filling sheet = AnswerSheets.of(QUESTIONNAIRE).by(GROUP);
            sheet.rate(QUESTIONNAIRE.statements().get(0).key(), Aspect.NOW, 3);
            boolean onPaper = random.nextDouble() < paper;
            for (String question : QUESTIONS) {
                String answer = random.nextDouble() < silent ? "" : draw(options(question), random, skew);
                if (!answer.isEmpty()) {
                    sheet.answer(question, answer);
                }
                people.computeIfAbsent(question, unseen -> new LinkedHashMap<>())
                        .merge(answer, new Tally(0, 0).plus(onPaper), (one, more) -> one.plus(onPaper));
            }
            counts.add(sheet.build().on(onPaper ? Channel.PAPER : Channel.ONLINE));
        }
        return new BackgroundScan(people, counts, size);
    }

    private static String draw(List<String> options, Random random, double skew) {
        int last = options.size() - 1;
        return options.get((int) Math.round(last * Math.pow(random.nextDouble(), 2 * skew)));
    }

    static List<String> options(String question) {
        return QUESTIONNAIRE.findQuestion(question).orElseThrow().options().stream()
                .map(Option::key)
                .toList();
    }

    /** Of another sex there are no figures. */
    static List<String> counted(String question) {
        return options(question).stream().filter(key -> !key.equals("x")).toList();
    }

    private static Margins.Variable margin(String question) {
        Map<String, Double> counts = new LinkedHashMap<>();
        counted(question).forEach(key -> counts.put(key, 1000.0 + 100 * counts.size()));
        return new Margins.Variable(question, counts, Set.of("x"));
    }

    /** How many have none of the counted answers. */
    Tally unknown(String question) {
        return people.get(question).entrySet().stream()
                .filter(entry -> !counted(question).contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(
                        new Tally(0, 0),
                        (one, other) -> new Tally(one.all() + other.all(), one.paper() + other.paper()));
    }

    Tally of(String question, String option) {
        return people.get(question).getOrDefault(option, new Tally(0, 0));
    }

    /** What is shown of it. */
    List<Participants> participants() {
        return Compositions.of(POPULATIONS, AnalysisSettings.STANDARD, counts).stream()
                .map(row -> Disclosure.participants(row, false, SOURCE))
                .toList();
    }

    /** The result that page and report show, beside an earlier one where there is any. */
    PublishedResult publish(List<Participants> shown, List<Composition> compositions) {
        PublishedGroup group = new PublishedGroup(GROUP, respondents, OptionalInt.empty(), false);
        return new PublishedResult(List.of(group), 0, List.of(), Findings.NONE)
                .withParticipants(shown)
                .with(compositions);
    }

    /** As the publisher does it, question by question. */
    static List<Composition> beside(List<Participants> now, List<Participants> before) {
        List<Composition> compositions = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Optional<Composition> both = now.get(i).isShown() && before.get(i).isShown()
                    ? Composition.of(now.get(i), before.get(i))
                    : Optional.empty();
            both.ifPresent(compositions::add);
        }
        return compositions;
    }
}
