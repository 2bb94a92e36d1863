package nl.lokaledemocratie.quickscan.openanswer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswer;
import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswers;
import nl.lokaledemocratie.quickscan.openanswer.OpenAnswer;
import nl.lokaledemocratie.quickscan.openanswer.OpenAnswers;
import nl.lokaledemocratie.quickscan.openanswer.web.AnswersView.Card;
import nl.lokaledemocratie.quickscan.openanswer.web.AnswersView.Filter;
import nl.lokaledemocratie.quickscan.openanswer.web.AnswersView.Part;
import nl.lokaledemocratie.quickscan.openanswer.web.AnswersView.State;
import nl.lokaledemocratie.quickscan.openanswer.web.AnswersView.Tab;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.redaction.Redaction;
import nl.lokaledemocratie.quickscan.redaction.Redactor;
import nl.lokaledemocratie.quickscan.redaction.Shortening;
import nl.lokaledemocratie.quickscan.response.words.WordsTerm;
import nl.lokaledemocratie.quickscan.response.words.WordsTerms;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.web.Page;

/** Sets answers beside what was made of them. */
@RequestScoped
class AnswerLists {

    private static final int AT_ONCE = 20;

    @Inject
    OpenAnswers answers;

    @Inject
    ChosenAnswers chosen;

    @Inject
    WordsTerms terms;

    @Inject
    Publications publications;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    Clock clock;

    @Inject
    Page page;

    /** What one scan has. */
    private record Desk(
            Questionnaire questionnaire,
            Redactor redactor,
            Map<UUID, String> sorted,
            Map<UUID, ChosenAnswer> chosen,
            String language) {

        Card card(OpenAnswer answer) {
            Optional<ChosenAnswer> printed = Optional.ofNullable(chosen.get(answer.key()));
            Redaction redaction = printed.flatMap(
                            made -> Shortening.of(answer.text(), made.words()).made())
                    .orElseGet(() -> redactor.propose(answer.text()));
            return new Card(
                    answer.key(),
                    group(answer.group()),
                    theme(sorted.getOrDefault(answer.key(), "")),
                    sorted.containsKey(answer.key()),
                    printed.isPresent(),
                    redaction.pieces());
        }

        Card card(ChosenAnswer answer) {
            return new Card(
                    answer.key(),
                    group(answer.group()),
                    theme(answer.theme()),
                    true,
                    true,
                    List.of(new Redaction.Piece(answer.words(), false)));
        }

        String group(String key) {
            return questionnaire
                    .findAudience(key)
                    .map(Audience::name)
                    .map(name -> name.in(language))
                    .orElse(key);
        }

        String theme(String key) {
            return questionnaire.themes().stream()
                    .filter(theme -> theme.key().equals(key))
                    .map(theme -> theme.name().in(language))
                    .findFirst()
                    .orElse("");
        }

        String question(String key) {
            return questionnaire
                    .findQuestion(key)
                    .map(question -> question.wording().standard().in(language))
                    .orElse(key);
        }

        boolean is(Filter filter, OpenAnswer answer) {
            return switch (filter) {
                case ALL -> true;
                case NEW -> !sorted.containsKey(answer.key());
                case SORTED -> sorted.containsKey(answer.key()) && !chosen.containsKey(answer.key());
                case CHOSEN -> chosen.containsKey(answer.key());
            };
        }
    }

    private Desk desk(Scan scan) {
        return new Desk(
                questionnaires.of(scan),
                redactor(scan),
                chosen.sorted(scan.id()),
                chosen.find(scan.id()).answers().stream()
                        .collect(Collectors.toMap(
                                ChosenAnswer::key, Function.identity(), (one, other) -> one, LinkedHashMap::new)),
                page.getLanguage());
    }

    static Redactor redactor(Scan scan) {
        return Redactor.of(scan.organisation().name());
    }

    /**
     * The list.
     *
     * @param number of the page, from 1; the last one where there are fewer
     */
    AnswersView view(Scan scan, Filter filter, int number) {
        List<OpenAnswer> all = inOrder(scan);
        Desk desk = desk(scan);
        Optional<WordsTerm> term = terms.find(scan.id());
        List<OpenAnswer> some =
                all.stream().filter(answer -> desk.is(filter, answer)).toList();
        int pages = Math.max(1, (some.size() + AT_ONCE - 1) / AT_ONCE);
        int shown = Math.max(1, Math.min(number, pages));
        return new AnswersView(
                state(scan, term, all),
                term,
                term.map(this::daysLeft).orElse(0),
                all.size(),
                Stream.of(Filter.values())
                        .map(one -> new Tab(one, (int) all.stream()
                                .filter(answer -> desk.is(one, answer))
                                .count()))
                        .toList(),
                filter,
                parts(desk, some.subList((shown - 1) * AT_ONCE, Math.min(shown * AT_ONCE, some.size()))),
                desk.chosen().values().stream().map(desk::card).toList(),
                all.stream()
                        .filter(answer -> desk.is(Filter.NEW, answer))
                        .map(OpenAnswer::key)
                        .findFirst(),
                shown,
                pages);
    }

    private State state(Scan scan, Optional<WordsTerm> term, List<OpenAnswer> all) {
        if (scan.status() != ScanStatus.CLOSED) {
            return State.EARLY;
        }
        if (publications.find(scan.id()).isEmpty()) {
            return State.COMPUTING;
        }
        if (term.isEmpty()) {
            return State.UNTOLD;
        }
        if (term.get().ended()) {
            return State.WIPED;
        }
        return all.isEmpty() ? State.NONE : State.SOME;
    }

    private int daysLeft(WordsTerm term) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(LocalDate.now(clock), term.wipeOn()));
    }

    /** Question after question. */
    private List<OpenAnswer> inOrder(Scan scan) {
        List<String> questions = OpenAnswers.questions(questionnaires.of(scan)).stream()
                .map(question -> question.key())
                .toList();
        return answers.list(scan).stream()
                .sorted(Comparator.comparing(answer -> questions.indexOf(answer.question())))
                .toList();
    }

    private static List<Part> parts(Desk desk, List<OpenAnswer> some) {
        Map<String, List<Card>> parts = new LinkedHashMap<>();
        some.forEach(answer -> parts.computeIfAbsent(answer.question(), question -> new ArrayList<>())
                .add(desk.card(answer)));
        return parts.entrySet().stream()
                .map(part -> new Part(desk.question(part.getKey()), part.getValue()))
                .toList();
    }

    /** The next answer after this one that nobody put anywhere; from the start again at the end. */
    Optional<UUID> next(Scan scan, UUID after) {
        List<OpenAnswer> all = inOrder(scan);
        Map<UUID, String> sorted = chosen.sorted(scan.id());
        List<UUID> keys = all.stream().map(OpenAnswer::key).toList();
        int place = keys.indexOf(after);
        return Stream.concat(keys.stream().skip(place + 1L), keys.stream().limit(Math.max(0, place)))
                .filter(key -> !sorted.containsKey(key))
                .findFirst();
    }

    /** What is chosen, as it is printed. */
    Optional<Card> findChosen(Scan scan, UUID key) {
        Desk desk = desk(scan);
        return Optional.ofNullable(desk.chosen().get(key)).map(desk::card);
    }

    String group(Scan scan, OpenAnswer answer) {
        return desk(scan).group(answer.group());
    }

    String question(Scan scan, OpenAnswer answer) {
        return desk(scan).question(answer.question());
    }

    List<Theme> themes(Scan scan) {
        return questionnaires.of(scan).themes();
    }
}
