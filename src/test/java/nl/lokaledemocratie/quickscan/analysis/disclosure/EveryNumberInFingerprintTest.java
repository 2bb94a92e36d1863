package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.EngineVersion;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.published.Composition;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.Fingerprint;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.section.ReferenceSet;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace.Reference;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.junit.jupiter.api.Test;

/** No number of what is published can be another under the same fingerprint. */
class EveryNumberInFingerprintTest {

    private static final int OF_A_LIST = 6;

    @Test
    void changesWithWhateverIsPublished() {
        PublishedResult result = result();
        String fingerprint = fingerprint(result);
        List<Changed> all = changed("result", result);

        assertThat(result.findings().reliabilities()).isNotEmpty();
        assertThat(result.findings().ceilings()).isNotEmpty();
        assertThat(result.findings().places()).isNotEmpty();
        assertThat(result.findings().differences()).isNotEmpty();
        assertThat(result.findings().changes()).isNotEmpty();
        assertThat(result.findings().notes()).isNotEmpty();
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(all.stream()
                        .filter(one ->
                                fingerprint((PublishedResult) one.value()).equals(fingerprint))
                        .map(Changed::place)
                        .distinct())
                .as("a rank follows from the numbers")
                .containsOnly("result.findings.remarkable.rank");
    }

    @Test
    void staysWhatEarlierEnginesGave() {
        PublishedResult result = result();
        String before = Fingerprint.of("a", result, "1.8");

        assertThat(Fingerprint.isOf(before, "a", result, "1.8")).isTrue();
        assertThat(Fingerprint.isOf(before, "a", result, "1.7")).isFalse();
        assertThat(Fingerprint.isOf(before, "b", result, "1.8")).isFalse();
        assertThat(Fingerprint.isOf(fingerprint(result), "a", result, EngineVersion.CURRENT))
                .isTrue();
    }

    /** Of answers beside other organisations the first reports of engine 1.8 had another fingerprint than the last. */
    @Test
    void knowsBothWaysOfTheEngineBefore() {
        PublishedResult beside = result();
        String first = Fingerprint.of("a", withoutPlaces(beside), "1.8");

        assertThat(first).isNotEqualTo(Fingerprint.of("a", beside, "1.8"));
        assertThat(Fingerprint.isOf(first, "a", beside, "1.8")).isTrue();
        assertThat(Fingerprint.isOf(first, "a", beside, EngineVersion.CURRENT)).isFalse();
    }

    private static PublishedResult withoutPlaces(PublishedResult result) {
        Findings all = result.findings();
        return new PublishedResult(
                result.groups(),
                result.emptySheetsDropped(),
                result.scores(),
                new Findings(
                        all.remarkable(),
                        all.differences(),
                        all.changes(),
                        all.composition(),
                        all.notes(),
                        all.estimates(),
                        all.participants(),
                        all.reliabilities(),
                        all.ceilings()),
                result.answers());
    }

    private static String fingerprint(PublishedResult result) {
        return Fingerprint.of("a", result, EngineVersion.CURRENT);
    }

    private static CountedScan counted() {
        return CountedScan.of("raadsleden", "inwoners")
                .answered("raadsleden", 40, "144", "254", "155", "25?", "343", "151")
                .answered("inwoners", 60, "344", "453", "255", "444", "4-5", "251")
                .before("inwoners", 50, "122", "233", "132", "121")
                .before("raadsleden", 30, "122", "233", "132", "121");
    }

    private static PublishedResult result() {
        ReferenceSet others = new ReferenceSet(IntStream.range(0, 12)
                .mapToObj(i -> new ReferenceSet.Entry(
                        "Elders " + i, "inwoners", "T", Aspect.NOW, new Reference(40, 2 + 0.15 * i, 0.9)))
                .toList());
        PublishedResult result = Disclosure.publish(counted().besides(others))
                .with(List.of(new Composition(
                        "inwoners", "leeftijd", List.of(new Composition.Part(List.of("jong"), 10, 12)))));
        return new PublishedResult(
                result.groups(),
                result.emptySheetsDropped(),
                result.scores(),
                result.findings(),
                List.of(new PublishedAnswers(
                        "contact",
                        "inwoners",
                        Visibility.FULL,
                        OptionalInt.of(60),
                        OptionalDouble.of(6.1),
                        List.of(new PublishedAnswers.Count(List.of("ja"), OptionalInt.of(20))),
                        List.of(new PublishedAnswers.RankedOption("eerst", OptionalInt.of(9), OptionalInt.of(30))))));
    }

    /** A result in which one thing is another, and where. */
    private record Changed(String place, Object value) {}

    /** What is no number of its own: who took part beside a population, and what a cell alone decides. */
    private static final Set<Class<?>> LEFT = Set.of(Participants.class, Level.class, Aspect.class, Range.class);

    private static List<Changed> changed(String place, Object value) {
        if (value instanceof Cell || LEFT.contains(value.getClass())) {
            return List.of();
        } else if (value instanceof Record whole) {
            return ofRecord(place, whole);
        } else if (value instanceof List<?> list) {
            return ofList(place, list);
        } else if (value instanceof Optional<?> found) {
            return found.stream()
                    .flatMap(inner -> changed(place, inner).stream())
                    .map(one -> new Changed(one.place(), Optional.of(one.value())))
                    .toList();
        }
        return other(value).map(leaf -> new Changed(place, leaf)).stream().toList();
    }

    private static Optional<Object> other(Object value) {
        if (value instanceof Integer number) {
            return Optional.of(number + 1);
        } else if (value instanceof Double number) {
            return Optional.of(number + 0.25);
        } else if (value instanceof Boolean is) {
            return Optional.of(!is);
        } else if (value instanceof OptionalInt number && number.isPresent()) {
            return Optional.of(OptionalInt.of(number.getAsInt() + 1));
        } else if (value instanceof OptionalDouble number && number.isPresent()) {
            return Optional.of(OptionalDouble.of(number.getAsDouble() + 0.25));
        }
        return Optional.empty();
    }

    private static List<Changed> ofList(String place, List<?> list) {
        List<Changed> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            if (i < OF_A_LIST || list.size() > 4 * OF_A_LIST) {
                changed(place, list.get(i)).forEach(one -> {
                    List<Object> copy = new ArrayList<>(list);
                    copy.set(at, one.value());
                    all.add(new Changed(one.place(), List.copyOf(copy)));
                });
            }
        }
        return all;
    }

    private static List<Changed> ofRecord(String place, Record whole) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        List<Changed> all = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            int at = i;
            String name = place + "." + parts[i].getName();
            Object part = read(parts[i], whole);
            changed(name, part).forEach(one -> made(whole, parts, at, one.value())
                    .ifPresent(other -> all.add(new Changed(one.place(), other))));
        }
        return all;
    }

    private static Object read(RecordComponent part, Record whole) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty for what cannot be: it checks itself. */
    private static Optional<Object> made(Record whole, RecordComponent[] parts, int changed, Object value) {
        Object[] values = Arrays.stream(parts).map(part -> read(part, whole)).toArray();
        values[changed] = value;
        try {
            Constructor<?> constructor = whole.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
