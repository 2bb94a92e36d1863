package nl.lokaledemocratie.quickscan.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.result.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell.Shown;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers;
import nl.lokaledemocratie.quickscan.comparison.ComparedScan;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.comparison.ComparedView;
import nl.lokaledemocratie.quickscan.comparison.Order;
import nl.lokaledemocratie.quickscan.comparison.Place;
import nl.lokaledemocratie.quickscan.comparison.map.Ground;
import nl.lokaledemocratie.quickscan.export.compared.ComparedFiles;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.OrganisationFigures;
import nl.lokaledemocratie.quickscan.organisation.Urbanity;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;
import org.junit.jupiter.api.Test;

/**
 * Whoever combines all that pages and downloads of the comparison tell, under any filters, learns nothing of a hidden cell. Two worlds are asked the
 * same 10,000 random questions: they differ only in what the few people of some groups answered, whose cells are hidden. Answers that are alike in
 * every letter cannot tell the worlds apart, whatever somebody reckons with them: no difference, sum, order or scale does.
 */
class DifferencingAttackTest {

    private static final int QUESTIONS = Integer.getInteger("attack.comparison", 10_000);
    private static final int MUNICIPALITIES = 14;
    private static final Questionnaire ASKED = Samples.municipalities();
    private static final Map<Level, List<Topic>> TOPICS = ComparedNumbers.LEVELS.stream()
            .collect(Collectors.toMap(level -> level, level -> Topic.listOf(ASKED, level)));
    private static final List<String> PROVINCES = List.of("Utrecht", "Zeeland", "Drenthe");
    private static final Ground GROUND = new Ground(
            Map.of("Utrecht", "PV26", "Zeeland", "PV29"),
            false,
            List.of(new Ground.Other("GM0014", "Groningen", Optional.empty())));
    private static final List<Scan> SCANS = IntStream.range(0, MUNICIPALITIES)
            .mapToObj(DifferencingAttackTest::listed)
            .toList();
    private static final List<Population> POPULATIONS = List.of(
            new Population("raadsleden", OptionalInt.of(23), true),
            new Population("collegeleden", OptionalInt.of(6), true),
            new Population("ambtenaren", OptionalInt.empty(), true),
            new Population("inwoners", OptionalInt.empty(), false));

    /** One municipality of a world: what is published of it, and what the answers of everybody say. */
    private record Municipality(int number, PublishedResult published, Map<String, Shown> truth) {}

    /** What a service would make of a score: the right one, or one with a fault. */
    private interface Gate extends Function<PublishedScore, ComparedCell> {}

    @Test
    void tellsTwoWorldsApartByNoQuestion() {
        List<Municipality> one = world(1);
        List<Municipality> other = world(2);

        assertThat(hidden(one)).as("the worlds hide something").isGreaterThan(200);
        assertThat(difference(one, other, municipality -> ComparedCell::of)).isEmpty();
    }

    /** The fault: what is hidden goes into the comparison, and with it into each mean of the others. */
    @Test
    void tellsThemApartWhenWhatIsHiddenSlipsThrough() {
        assertThat(difference(
                        world(1),
                        world(2),
                        municipality -> score -> score.visibility().isShown()
                                ? ComparedCell.of(score)
                                : Optional.<ComparedCell>ofNullable(municipality
                                                .truth()
                                                .get(score.cell().toString()))
                                        .orElseGet(ComparedCell.NoData::new)))
                .isPresent();
    }

    /** A smaller fault: of one municipality, one theme, one aspect. */
    @Test
    void tellsThemApartByASingleCell() {
        String theme = ASKED.themes().get(0).key();
        assertThat(difference(
                        world(1),
                        world(2),
                        municipality -> score -> municipality.number() == 3
                                        && score.cell().key().equals(theme)
                                        && score.cell().aspect() == Aspect.NOW
                                        && score.cell().group().equals("collegeleden")
                                ? municipality.truth().get(score.cell().toString())
                                : ComparedCell.of(score)))
                .isPresent();
    }

    /** The first question that two worlds answer differently. */
    private static Optional<String> difference(
            List<Municipality> one, List<Municipality> other, Function<Municipality, Gate> gate) {
        Map<ComparedView, List<ComparedScan>> first = new HashMap<>();
        Map<ComparedView, List<ComparedScan>> second = new HashMap<>();
        Random random = new Random(20261130);
        for (int number = 0; number < QUESTIONS; number++) {
            Question question = Question.random(random);
            Object told = question.ask(one, gate, first);
            if (!told.equals(question.ask(other, gate, second))) {
                return Optional.of(question.toString());
            }
        }
        return Optional.empty();
    }

    /**
     * One look at a page or file.
     *
     * @param filters what is chosen of each
     * @param keeps   the municipalities that are left by programme
     */
    private record Question(
            int kind, Audience group, Level level, Aspect aspect, Order order, List<Filter> filters, long keeps) {

        static Question random(Random random) {
            return new Question(
                    random.nextInt(20),
                    ASKED.audiences().get(random.nextInt(ASKED.audiences().size())),
                    random.nextBoolean() ? Level.THEME : Level.VALUE,
                    Aspect.ALL.get(random.nextInt(Aspect.ALL.size())),
                    Order.values()[random.nextInt(Order.values().length)],
                    Stream.of(Filter.Kind.values())
                            .map(kind -> filter(kind, random))
                            .toList(),
                    random.nextInt(4) == 0 ? -1 : random.nextLong() | random.nextLong());
        }

        private static Filter filter(Filter.Kind kind, Random random) {
            Filter all = Filter.of(kind, SCANS, Optional.empty());
            return random.nextInt(5) == 0
                    ? Filter.of(
                            kind,
                            SCANS,
                            Optional.of(all.options()
                                    .get(random.nextInt(all.options().size()))))
                    : all;
        }

        Object ask(
                List<Municipality> world,
                Function<Municipality, Gate> gate,
                Map<ComparedView, List<ComparedScan>> known) {
            ComparedTable table = table(world, gate, known, aspect);
            return switch (kind) {
                case 0 -> file(table, world, gate, known);
                case 1, 2, 3 -> map(table);
                case 4, 5, 6 -> themes(world, gate, known);
                case 7, 8, 9, 10, 11, 12 -> places(table);
                default -> table;
            };
        }

        private ComparedTable table(
                List<Municipality> world,
                Function<Municipality, Gate> gate,
                Map<ComparedView, List<ComparedScan>> known,
                Aspect shown) {
            ComparedView view = new ComparedView(group.key(), level, shown);
            List<ComparedScan> left = known
                    .computeIfAbsent(view, all -> world.stream()
                            .map(one -> scan(one, view, gate.apply(one)))
                            .toList())
                    .stream()
                    .filter(scan -> filters.stream().allMatch(filter -> filter.keeps(SCANS.get(number(scan)))))
                    .filter(scan -> (keeps >> number(scan) & 1) == 1)
                    .toList();
            return ComparedTable.of(view, left, topics(level), order);
        }

        private static Object places(ComparedTable table) {
            return table.rows().stream()
                    .map(row -> Place.listOf(table, row, AnalysisSettings.STANDARD))
                    .toList();
        }

        private Object map(ComparedTable table) {
            Topic topic = table.topics()
                    .get((int) Math.floorMod(keeps, (long) table.topics().size()));
            MapView view = MapView.of(choice(), table, topic, GROUND);
            return List.of(view.lines(), view.map().dots(), view.map().legend());
        }

        private Object themes(
                List<Municipality> world,
                Function<Municipality, Gate> gate,
                Map<ComparedView, List<ComparedScan>> known) {
            return ThemesView.of(
                            choice(), table(world, gate, known, Aspect.NOW), table(world, gate, known, Aspect.WISH), 1)
                    .lines();
        }

        private Object file(
                ComparedTable table,
                List<Municipality> world,
                Function<Municipality, Gate> gate,
                Map<ComparedView, List<ComparedScan>> known) {
            List<ComparedNumbers.Entry> entries = table.rows().stream()
                    .map(row -> new ComparedNumbers.Entry(
                            row.scan(),
                            new ComparedNumbers.Published(ASKED.id().toString(), 1, "1.9", "0".repeat(64)),
                            ComparedNumbers.LEVELS.stream()
                                    .flatMap(one ->
                                            Aspect.ALL.stream().map(shown -> new ComparedView(group.key(), one, shown)))
                                    .collect(Collectors.toMap(view -> view, view -> known
                                            .computeIfAbsent(view, all -> world.stream()
                                                    .map(one -> scan(one, view, gate.apply(one)))
                                                    .toList())
                                            .stream()
                                            .filter(scan ->
                                                    scan.id().equals(row.scan().id()))
                                            .findFirst()
                                            .orElseThrow()
                                            .cells()))))
                    .toList();
            ComparedNumbers numbers = new ComparedNumbers(group.key(), TOPICS, entries);
            return ComparedFiles.of(numbers, group.key(), List.of(), "nl").tables();
        }

        private Choice choice() {
            return new Choice(
                    List.of(ASKED.id()),
                    ASKED,
                    group,
                    Choice.View.KLOOF,
                    level == Level.THEME ? Choice.Across.THEMAS : Choice.Across.KERNWAARDEN,
                    Choice.SortKey.NAAM,
                    filters,
                    List.of(),
                    Optional.empty());
        }
    }

    private static int number(ComparedScan scan) {
        return (int) scan.id().getLeastSignificantBits();
    }

    /** What filters know of a municipality: of every class of size and urbanity, and alike in every world. */
    private static Scan listed(int number) {
        Organisation organisation = new Organisation(
                "VB" + number,
                "Proefstad " + (char) ('A' + number),
                OrganisationKind.MUNICIPALITY,
                true,
                new OrganisationFigures(
                        Optional.of(PROVINCES.get(number % PROVINCES.size())),
                        Optional.of(10_000 + 3_000 * (number % 5)),
                        Optional.of(2025),
                        Optional.of(number % 5 < 3 ? "10.000-20.000" : "20.000-50.000"),
                        Urbanity.find(1 + number % 5),
                        Optional.empty()));
        Scan scan = new Scan(organisation, "Scan", ASKED.id(), "abcdefghjkmn");
        scan.open(closedOn(number).minusDays(30));
        scan.close(closedOn(number));
        return scan;
    }

    private static LocalDate closedOn(int number) {
        return LocalDate.of(2025 + number % 2, 5, 1);
    }

    private static List<Topic> topics(Level level) {
        return Optional.ofNullable(TOPICS.get(level)).orElseThrow();
    }

    private static ComparedScan scan(Municipality one, ComparedView view, Gate gate) {
        Organisation organisation = SCANS.get(one.number()).organisation();
        return new ComparedScan(
                new UUID(7, one.number()),
                organisation.code(),
                organisation.name(),
                "Scan",
                organisation.figures().province(),
                OptionalInt.of(organisation.figures().population().orElseThrow()),
                closedOn(one.number()),
                true,
                true,
                one.published().groups().stream()
                        .filter(group -> group.key().equals(view.group()))
                        .mapToInt(PublishedGroup::respondents)
                        .sum(),
                one.published().scores().stream()
                        .filter(view::shows)
                        .collect(Collectors.toMap(score -> score.cell().key(), gate)));
    }

    /** @param hand whose answers the small groups give; all others answer alike in every world */
    private static List<Municipality> world(long hand) {
        return IntStream.range(0, MUNICIPALITIES)
                .mapToObj(number -> municipality(number, hand))
                .toList();
    }

    private static Municipality municipality(int number, long hand) {
        RandomSheets alike = new RandomSheets(ASKED, 100 + number);
        Random secret = new Random(1_000 * hand + number);
        List<AnswerSheet> sheets = new ArrayList<>(alike.of("inwoners", 14 + 9 * number));
        sheets.addAll(alike.of("raadsleden", 6 + number));
        sheets.addAll(secretly(secret, "collegeleden", 2 + number % 3));
        if (number % 2 == 0) {
            sheets.addAll(secretly(secret, "ambtenaren", 4));
        } else {
            sheets.addAll(alike.of("ambtenaren", 11 + number));
        }
        ScanCounts counts = ScanCounts.of(ASKED, POPULATIONS);
        AnswerCounts answers = new AnswerCounts(ASKED, POPULATIONS);
        sheets.forEach(sheet -> {
            counts.add(sheet);
            answers.add(sheet);
        });
        var scan = ScanAnalysis.of(Codebook.of(ASKED), POPULATIONS, AnalysisSettings.STANDARD, counts);
        Map<String, Shown> truth = new HashMap<>();
        Stream.concat(scan.themes().stream(), scan.values().stream())
                .forEach(row -> know(truth, row.cell(), row.estimate()));
        scan.gaps().forEach(row -> know(truth, row.cell(), row.estimate()));
        return new Municipality(number, Disclosure.publish(scan, answers), truth);
    }

    /** All of them answer all: that nobody answered something is told, and may be. */
    private static List<AnswerSheet> secretly(Random secret, String group, int people) {
        return IntStream.range(0, people)
                .mapToObj(person -> {
                    AnswerSheets.Filling sheet = AnswerSheets.of(ASKED).by(group);
                    ASKED.statements().stream()
                            .filter(statement -> statement.isAskedTo(group))
                            .map(statement -> statement.as(group))
                            .forEach(statement -> statement
                                    .aspects()
                                    .forEach(aspect -> sheet.rate(
                                            statement.key(),
                                            aspect,
                                            statement.scale().min()
                                                    + secret.nextInt(
                                                            statement.scale().points()))));
                    return sheet.build();
                })
                .toList();
    }

    private static void know(Map<String, Shown> truth, Cell cell, MeanEstimate estimate) {
        estimate.mean()
                .ifPresent(mean -> truth.put(cell.toString(), new Shown(estimate.n(), mean, OptionalDouble.of(1))));
    }

    private static long hidden(List<Municipality> world) {
        return world.stream()
                .flatMap(one -> one.published().scores().stream())
                .filter(score -> ComparedCell.of(score).isHidden())
                .count();
    }
}
