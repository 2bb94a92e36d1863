package nl.lokaledemocratie.quickscan.report.online;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.Chapter;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.Kind;

/**
 * What an organisation chose of the page with its results.
 *
 * @param chapters those it shows beside what no report lacks
 * @param since    the day from which anybody may read it; empty while nobody may
 */
public record OnlineEdition(Set<Kind> chapters, Optional<LocalDate> since) {

    /** What says what the numbers are and are not; nobody can leave it out. */
    private static final Set<Kind> ALWAYS = EnumSet.of(Kind.PROSE, Kind.RESPONSE, Kind.METHOD, Kind.COLOPHON);

    public OnlineEdition {
        chapters = Set.copyOf(chapters);
    }

    /** The one nobody chose yet: all chapters, and not public. */
    public static OnlineEdition unchosen() {
        return new OnlineEdition(Set.copyOf(choices()), Optional.empty());
    }

    /** The chapters to choose from, in order. */
    public static List<Kind> choices() {
        return ReportDefinition.web().chapters().stream()
                .map(Chapter::kind)
                .filter(kind -> !ALWAYS.contains(kind))
                .distinct()
                .toList();
    }

    /** The definition with the chosen chapters only, in a language or else in Dutch. */
    public ReportDefinition definition(String language) {
        ReportDefinition dutch = ReportDefinition.web();
        return dutch.in(language).orElse(dutch).only(kind -> ALWAYS.contains(kind) || chapters.contains(kind));
    }

    /** The chosen chapters by key, with blanks between, in the order of {@link #choices}. */
    public String keys() {
        return choices().stream()
                .filter(chapters::contains)
                .map(OnlineEdition::key)
                .collect(Collectors.joining(" "));
    }

    /** Reads such keys; what is no chapter to choose is left out. */
    public static Set<Kind> chapters(String keys) {
        List<String> named = Arrays.asList(keys.split(" "));
        return choices().stream().filter(kind -> named.contains(key(kind))).collect(Collectors.toUnmodifiableSet());
    }

    /** As it stands in forms and in the database. */
    public static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
