package nl.lokaledemocratie.quickscan.comparison.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.ws.rs.BadRequestException;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.comparison.ComparedView;
import nl.lokaledemocratie.quickscan.comparison.Order;
import nl.lokaledemocratie.quickscan.programme.Programme;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;

/**
 * What the adviseur chose to see. What is not chosen is the first there is; a choice that does not exist is refused.
 *
 * @param versions   questionnaire versions to choose from
 * @param filters    what a part of the organisations is chosen by
 * @param programmes those of the adviseur
 * @param programme  the one whose organisations alone are meant
 */
public record Choice(
        List<QuestionnaireId> versions,
        Questionnaire questionnaire,
        Audience group,
        View view,
        Across topics,
        SortKey sort,
        List<Filter> filters,
        List<Programme> programmes,
        Optional<UUID> programme) {

    /** The name of a programme in the address. */
    static final String PROGRAMME = "programma";

    public Choice {
        versions = List.copyOf(versions);
        filters = List.copyOf(filters);
        programmes = List.copyOf(programmes);
    }

    /** The orders as they stand in the address. */
    public enum SortKey {
        NAAM(Order.NAME),
        GROOTTE(Order.SIZE),
        PROVINCIE(Order.PROVINCE);

        private final Order order;

        SortKey(Order order) {
            this.order = order;
        }

        Order order() {
            return order;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static SortKey of(Optional<String> key) {
            return chosen(List.of(values()), SortKey::key, key);
        }
    }

    /** Which of the scores, as it stands in the address. */
    public enum View {
        KLOOF(Aspect.GAP),
        NU(Aspect.NOW),
        WENS(Aspect.WISH);

        private final Aspect aspect;

        View(Aspect aspect) {
            this.aspect = aspect;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static View of(Optional<String> key) {
            return chosen(List.of(values()), View::key, key);
        }
    }

    /** What stands across, as it stands in the address. */
    public enum Across {
        THEMAS(Level.THEME),
        KERNWAARDEN(Level.VALUE);

        private final Level level;

        Across(Level level) {
            this.level = level;
        }

        Level level() {
            return level;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Across of(Optional<String> key) {
            return chosen(List.of(values()), Across::key, key);
        }
    }

    /** The group of that key; a group that only another version has gives the first of this one, for who changes both at once. */
    static Audience group(Questionnaire questionnaire, List<Questionnaire> others, Optional<String> key) {
        boolean elsewhere = others.stream()
                .anyMatch(other -> key.flatMap(other::findAudience).isPresent());
        Optional<String> here = key.filter(
                wanted -> !elsewhere || questionnaire.findAudience(wanted).isPresent());
        return chosen(questionnaire.audiences(), Audience::key, here);
    }

    static QuestionnaireId version(List<QuestionnaireId> versions, Optional<String> key) {
        return chosen(versions, QuestionnaireId::toString, key);
    }

    /** The programme of that key, if one is asked for. */
    static Optional<UUID> programme(List<Programme> programmes, Optional<String> key) {
        return key.filter(text -> !text.isBlank())
                .map(text -> chosen(programmes, one -> one.id().toString(), Optional.of(text))
                        .id());
    }

    /** How many charts stand side by side. */
    static int columns(Optional<String> key) {
        return chosen(List.of(3, 2, 1), String::valueOf, key);
    }

    /** Which part of so many. */
    static int sheet(int sheets, Optional<String> key) {
        return chosen(IntStream.rangeClosed(1, sheets).boxed().toList(), String::valueOf, key);
    }

    /** The one of that key, or the first when none is asked for. */
    private static <T> T chosen(List<T> offered, Function<T, String> keyOf, Optional<String> key) {
        Optional<String> asked = key.filter(text -> !text.isBlank());
        return offered.stream()
                .filter(one -> asked.isEmpty() || asked.get().equals(keyOf.apply(one)))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }

    ComparedView compared() {
        return new ComparedView(group.key(), topics.level, view.aspect);
    }

    /** Whether wish minus now is shown, which has a picture. */
    public boolean isGap() {
        return view == View.KLOOF;
    }

    public boolean isThemes() {
        return topics == Across.THEMAS;
    }

    /** Whether the questionnaire is one for this kind of organisation. */
    public boolean isFor(OrganisationKind kind) {
        return questionnaire.organisationType().equals(kind.key());
    }

    /** The topic that is asked for, or the first; a key of the other kind of topics gives the first, for who changes both at once. */
    Topic topic(List<Topic> offered, Optional<String> key) {
        boolean elsewhere = Stream.of(Level.THEME, Level.VALUE)
                .filter(level -> level != topics.level)
                .flatMap(level -> Topic.listOf(questionnaire, level).stream())
                .anyMatch(topic -> key.filter(topic.key()::equals).isPresent());
        Optional<String> here = key.filter(wanted ->
                !elsewhere || offered.stream().anyMatch(topic -> topic.key().equals(wanted)));
        return chosen(offered, Topic::key, here);
    }

    public boolean isOf(Programme one) {
        return programme.filter(one.id()::equals).isPresent();
    }

    /**
     * A choice as a form sends it.
     *
     * @param name in the address
     */
    public record Field(String name, String value) {}

    /** The choices as fields of a form. */
    public List<Field> fields() {
        Stream<Field> chosen = Stream.of(
                new Field("vragenlijst", questionnaire.id().toString()),
                new Field("groep", group.key()),
                new Field("beeld", view.key()),
                new Field("per", topics.key()),
                new Field("volgorde", sort.key()));
        return Stream.of(
                        chosen,
                        filters.stream().flatMap(Filter::fields),
                        programme.stream().map(id -> new Field(PROGRAMME, id.toString())))
                .flatMap(part -> part)
                .toList();
    }

    /** The choices that a form does not offer itself. */
    public List<Field> fieldsBut(String offered) {
        return fields().stream().filter(field -> !field.name().equals(offered)).toList();
    }

    /** The choices as the query of an address. */
    public String query() {
        return fields().stream()
                .map(field -> field.name() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public List<SortKey> sorts() {
        return List.of(SortKey.values());
    }

    public List<View> views() {
        return List.of(View.values());
    }

    /** What can stand across; core values only where there are any. */
    public List<Across> across() {
        return questionnaire.coreValues().isEmpty() ? List.of(Across.THEMAS) : List.of(Across.values());
    }
}
