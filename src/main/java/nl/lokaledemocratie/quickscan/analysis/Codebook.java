package nl.lokaledemocratie.quickscan.analysis;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/**
 * What the analysis must know of a questionnaire: its items in order, with theme, core values, direction and scale (METHOD.md 1).
 *
 * @param estimated the group whose answers others estimate (METHOD.md 5b)
 */
public record Codebook(List<Item> items, String estimated) {

    /** More items cannot be counted. */
    public static final int MOST_ITEMS = 2000;

    /**
     * One statement.
     *
     * @param values  keys of its core values, may be empty
     * @param reverse turned in theme and core value scores
     * @param hasEst  others than the estimated group are asked what that would answer to now
     */
    public record Item(
            String key,
            String theme,
            List<String> values,
            boolean hasNow,
            boolean hasWish,
            boolean reverse,
            Range scale,
            boolean hasEst) {

        public Item {
            values = List.copyOf(values);
        }

        /** One of which nobody estimates anything. */
        public Item(
                String key,
                String theme,
                List<String> values,
                boolean hasNow,
                boolean hasWish,
                boolean reverse,
                Range scale) {
            this(key, theme, values, hasNow, hasWish, reverse, scale, false);
        }

        /** Whether it has that aspect; a gap needs both questions. */
        public boolean has(Aspect aspect) {
            return switch (aspect) {
                case NOW -> hasNow;
                case WISH -> hasWish;
                case GAP -> hasNow && hasWish;
                case EST -> hasEst && hasNow;
            };
        }

        /** The same, asked for now alone. */
        private Item nowAlone() {
            return new Item(key, theme, List.of(), true, false, reverse, scale);
        }

        /** What is asked of it about the own view. */
        public List<Aspect> asked() {
            return Aspect.ASKED.stream().filter(this::has).toList();
        }

        /** Whether it belongs to the theme, core value or item of that key. */
        public boolean isIn(Level level, String key) {
            return switch (level) {
                case ITEM -> this.key.equals(key);
                case THEME -> theme.equals(key);
                case VALUE -> values.contains(key);
            };
        }
    }

    /**
     * @throws IllegalArgumentException when a key occurs twice or a theme or core value mixes scales: a score is computed from items
     *                                  of one scale only
     */
    public Codebook {
        items = List.copyOf(items);
        if (items.stream().map(Item::key).distinct().count() < items.size()) {
            throw new IllegalArgumentException("An item stands twice in the codebook");
        }
        if (items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("A codebook holds at most " + MOST_ITEMS + " items");
        }
        refuseMixedScales(items);
    }

    /** A codebook in which residents are the estimated group. */
    public Codebook(List<Item> items) {
        this(items, Questionnaire.RESIDENTS);
    }

    /** The items of which others estimate now, as questions for now alone. */
    public Codebook estimatedItems() {
        return new Codebook(
                items.stream()
                        .filter(item -> item.has(Aspect.EST))
                        .map(Item::nowAlone)
                        .toList(),
                estimated);
    }

    /** The codebook of a questionnaire: its statements in the order in which they are asked. */
    public static Codebook of(Questionnaire questionnaire) {
        return new Codebook(
                questionnaire.statements().stream().map(Codebook::item).toList(), questionnaire.estimatedGroup());
    }

    private static Item item(Statement statement) {
        return new Item(
                statement.key(),
                statement.theme(),
                statement.coreValues(),
                statement.asks(Aspect.NOW),
                statement.asks(Aspect.WISH),
                statement.reverse(),
                new Range(statement.scale().min(), statement.scale().max()),
                statement.asks(Aspect.EST));
    }

    private static void refuseMixedScales(List<Item> items) {
        Map<String, Range> scales = new HashMap<>();
        for (Item item : items) {
            Stream.concat(
                            Stream.of("theme " + item.theme()),
                            item.values().stream().map(value -> "value " + value))
                    .forEach(group -> {
                        Range scale = scales.putIfAbsent(group, item.scale());
                        if (scale != null && !scale.equals(item.scale())) {
                            throw new IllegalArgumentException(
                                    "The " + group + " mixes scales, see item " + item.key());
                        }
                    });
        }
    }

    /** The places of the ratings in a sheet: items in order, now before wish before estimate. */
    public RatingLayout layout() {
        return new RatingLayout(items.stream()
                .flatMap(item -> Aspect.RATED.stream()
                        .filter(item::has)
                        .map(aspect -> new RatingLayout.Slot(
                                item.key(),
                                aspect,
                                item.scale().min(),
                                item.scale().max())))
                .toList());
    }

    /** All keys of a level in the order of METHOD.md 1: first appearance, top to bottom and left to right. */
    public List<String> keys(Level level) {
        return List.copyOf(new LinkedHashSet<>(items.stream()
                .flatMap(item -> switch (level) {
                    case ITEM -> Stream.of(item.key());
                    case THEME -> Stream.of(item.theme());
                    case VALUE -> item.values().stream();
                })
                .toList()));
    }

    /** The cells of one group: item, theme and core value, each by key and then aspect. */
    public Stream<Cell> cells(String group, List<Aspect> aspects) {
        return Stream.of(Level.values()).flatMap(level -> cells(level, group, aspects));
    }

    /** The cells of one level of several groups: by group, by key, then by aspect. */
    public Stream<Cell> cells(Level level, List<Population> groups, List<Aspect> aspects) {
        return groups.stream().flatMap(population -> cells(level, population.group(), aspects));
    }

    /** The cells of one level of one group: by key, then by aspect; there is none where no item has that aspect. */
    public Stream<Cell> cells(Level level, String group, List<Aspect> aspects) {
        return keys(level).stream()
                .flatMap(key -> aspects.stream().map(aspect -> new Cell(level, group, key, aspect)))
                .filter(cell -> cell.aspect() != Aspect.EST || isEstimate(cell))
                .filter(cell -> items.stream().anyMatch(item -> isIn(item, cell)));
    }

    /** Nobody estimates the own group, and of core values there are no estimates. */
    private boolean isEstimate(Cell cell) {
        return cell.level() != Level.VALUE && !cell.group().equals(estimated);
    }

    /** The items behind a cell, in order. */
    public List<Item> members(Cell cell) {
        return items.stream().filter(item -> isIn(item, cell)).toList();
    }

    /** The cells of the items behind a cell, in order. */
    public List<Cell> items(Cell cell) {
        return members(cell).stream().map(item -> cell.ofItem(item.key())).toList();
    }

    private static boolean isIn(Item item, Cell cell) {
        return item.has(cell.aspect()) && item.isIn(cell.level(), cell.key());
    }

    /** The scale of an item, or the one scale of all items of a theme or core value. */
    public Range scale(Cell cell) {
        return scale(cell.level(), cell.key());
    }

    /** The same, by the key at a level. */
    public Range scale(Level level, String key) {
        return items.stream()
                .filter(item -> item.isIn(level, key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The codebook has no " + level + " " + key))
                .scale();
    }

    public Item item(String key) {
        return items.stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The codebook has no item " + key));
    }
}
