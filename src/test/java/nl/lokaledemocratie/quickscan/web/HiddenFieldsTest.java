package nl.lokaledemocratie.quickscan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.web.form.PageFields;
import org.junit.jupiter.api.Test;

/** What a page puts into its form itself is never shown as what somebody typed. */
class HiddenFieldsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAG = Pattern.compile("<(input|select|button)\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");
    private static final Pattern PICKED = Pattern.compile("type=\"(hidden|radio|checkbox|submit)\"|^<select");

    /** What was typed elsewhere and stands here to come along. */
    private static final Set<String> TYPED = Set.of(
            "tekst",
            "{choice.name}",
            "{field.name}",
            "{filter.kind.key}",
            "{scale.field}",
            "{place.field}",
            "{forget.field}");

    @Test
    void nothingThatAPageSetsCountsAsTyped() throws IOException {
        Set<String> typed = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        for (String tag : tags()) {
            Matcher name = NAME.matcher(tag);
            if (PICKED.matcher(tag).find() && name.find()) {
                seen.add(name.group(1));
                typed.add(name.group(1));
            }
        }
        typed.removeAll(TYPED);
        typed.removeIf(name -> !PageFields.isTyped(name));
        assertThat(typed).isEmpty();
        assertThat(seen).contains("groep", "ronde", "bon", "nummer", "eerder", "versie", "eerst.{field.column}");
    }

    @Test
    void whatPeopleTypeCounts() {
        for (String name : List.of("titel", "tekst-nl", "bereikt-inwoners", "aantal", "naam", "hoogste", "S01_now")) {
            assertThat(PageFields.isTyped(name)).as(name).isTrue();
        }
    }

    private static List<String> tags() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return TAG.matcher(all).results().map(MatchResult::group).toList();
        }
    }
}
