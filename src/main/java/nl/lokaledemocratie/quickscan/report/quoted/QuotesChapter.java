package nl.lokaledemocratie.quickscan.report.quoted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.Quotes;
import nl.lokaledemocratie.quickscan.report.content.Quotes.Quote;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;

/** Some answers in people's own words, by theme, each with the group it came from. */
public final class QuotesChapter {

    private final ReportContent content;
    private final Phrases phrases;
    private final Quotes quotes;

    public QuotesChapter(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
        this.quotes = content.source().quotes();
    }

    public boolean isNeeded() {
        return !quotes.list().isEmpty();
    }

    /** Makes known to every text of the report who chose, when, and what was asked. */
    public void define() {
        phrases.define(
                "quotes-day", quotes.chosenOn().map(phrases.notation()::date).orElse(""));
        List<String> questions = questions().map(this::asked).toList();
        phrases.define(
                "quotes-asked",
                questions.isEmpty()
                        ? ""
                        : phrases.say(
                                questions.size() == 1 ? "quotes-question" : "quotes-questions",
                                "questions",
                                Enumeration.of(questions, phrases)));
    }

    private Stream<Question> questions() {
        return content.source().questionnaire().questions().filter(question -> quotes.list().stream()
                .anyMatch(quote -> quote.question().equals(question.key())));
    }

    private String asked(Question question) {
        return phrases.say(
                "quotes-quoted", "words", question.wording().standard().in(phrases.language()));
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        byTheme().forEach((theme, some) -> {
            blocks.add(new Block.Heading(2, theme, Start.WHOLE));
            blocks.add(new Block.Bullets(some.stream().map(this::item).toList()));
        });
        return blocks;
    }

    /** Those of no theme come last. */
    private Map<String, List<Quote>> byTheme() {
        Map<String, List<Quote>> themes = new LinkedHashMap<>();
        for (Theme theme : content.source().questionnaire().themes()) {
            put(themes, theme.name().in(phrases.language()), of(theme.key()));
        }
        List<String> known = content.source().questionnaire().themes().stream()
                .map(Theme::key)
                .toList();
        put(
                themes,
                phrases.say("quotes-no-theme"),
                quotes.list().stream()
                        .filter(quote -> !known.contains(quote.theme()))
                        .toList());
        return themes;
    }

    private static void put(Map<String, List<Quote>> themes, String name, List<Quote> some) {
        if (!some.isEmpty()) {
            themes.put(name, some);
        }
    }

    private List<Quote> of(String theme) {
        return quotes.list().stream()
                .filter(quote -> quote.theme().equals(theme))
                .sorted(Comparator.comparing(quote -> order(quote.group())))
                .toList();
    }

    private int order(String group) {
        return content.groups().stream().map(ReportContent.Group::key).toList().indexOf(group);
    }

    private List<Span> item(Quote quote) {
        String group = content.find(quote.group())
                .map(ReportContent.Group::name)
                .map(name -> " " + phrases.say("quotes-group", "group", name))
                .orElse("");
        return List.of(
                Span.plain(phrases.say("quotes-quoted", "words", quote.words())),
                new Span(group, false, Optional.empty()));
    }
}
