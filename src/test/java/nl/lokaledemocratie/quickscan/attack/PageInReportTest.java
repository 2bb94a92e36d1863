package nl.lokaledemocratie.quickscan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.cli.StudyQuestionnaire;
import nl.lokaledemocratie.quickscan.publication.web.RenderedResult;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the result page says of a published result the report says too. */
@QuarkusTest
@ActivateRequestContext
class PageInReportTest {

    private static final String POINTS =
            "[+−]?\\d,\\d( afgerond;?)?( ongeveer gelijk| een klein verschil| bij deze aantallen niet vast te"
                    + " stellen)?";
    private static final Pattern FINDING =
            Pattern.compile("\\S+: \\S+ die meededen (geven nu|gaven in de vorige scan) gemiddeld [^.:]+\\.");
    private static final Pattern GAP = Pattern.compile("De (grootste|kleinste) kloof van de [^.]+\\.");
    /** Of these the report gives the levels. */
    private static final String NEXT = " Daarna[^.]*\\.";

    /** What the report says once for all themes, and with the group and what it is about. */
    private static final String ONCE = ".*(te onzeker om per persoon te lezen|hangen weinig samen).*";

    private static final Pattern UNKNOWN = Pattern.compile("(\\d+%) weet het niet");

    @ParameterizedTest
    @ValueSource(strings = {"voorbeeldstad", "klein", "klein3"})
    void saysWhatThePageSays(String set) {
        ScanResult result = StudyReader.read(Truth.path(set)).analyse();
        Document page = Jsoup.parse(RenderedResult.of(
                Disclosure.publish(result), StudyQuestionnaire.named(result.codebook(), result.populations())));
        String report = HiddenValuesTest.report(result);

        List<String> margins = notes(page, ".qs-note")
                .filter(note -> note.startsWith("toevalsmarge") || note.startsWith("tussen"))
                .map(PageInReportTest::inBrackets)
                .toList();
        assertThat(margins).isNotEmpty();
        assertOften(report, margins);
        assertOften(report, notes(page, ".qs-note").filter("verdeeld"::equals).toList());
        assertFoundOften(report, unknown(page));
        List<String> alphas = page.select(".qs-coherence td").eachText().stream()
                .filter(cell -> cell.matches("−?\\d,\\d\\d −?\\d,\\d\\d tot .*"))
                .map(cell -> cell.replace("; weinig samenhang", ""))
                .toList();
        assertThat(alphas).isNotEmpty();
        assertOften(report, alphas);
        assertThat(cautions(page)).isNotEmpty();
        assertOften(
                report,
                cautions(page).stream().filter(text -> !text.matches(ONCE)).toList());
        assertThat(cautions(page).stream().anyMatch(text -> text.matches(ONCE)))
                .isEqualTo(report.contains("Te onzeker om per persoon") || report.contains("verzameling vragen"));
        assertThat(pairs(page))
                .isNotEmpty()
                .allMatch(pair -> pair.matcher(report).find(), "stands in the report");
        assertThat(changes(page)).allMatch(report::contains);
        assertThat(participants(page)).allMatch(report::contains, "stands in the report");
        assertThat(participants(page).isEmpty()).isEqualTo(result.composition().isEmpty());
        assertThat(page.select(".qs-largest").eachText())
                .isNotEmpty()
                .allMatch(
                        text -> report.replaceAll(NEXT, "").contains(text.replaceAll(NEXT, "")),
                        "stands in the report");
        List<String> findings = page.select(".qs-findings li").eachText();
        assertThat(findings).isNotEmpty().allMatch(report::contains);
        assertThat(FINDING.matcher(report).results().map(MatchResult::group).distinct())
                .as("nor does the report say more")
                .containsExactlyInAnyOrderElementsOf(findings.stream()
                        .filter(line -> FINDING.matcher(line).matches())
                        .toList());
        assertThat(GAP.matcher(report).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(page.text()::contains);
    }

    /** The numbers of each row, where there are any, and each sentence below. */
    @ParameterizedTest
    @ValueSource(strings = {"papierdorp", "voorbeelddorp"})
    void saysOfEstimatesWhatThePageSays(String set) {
        ScanResult result = StudyReader.read(Truth.path(set)).analyse();
        Document page = Jsoup.parse(RenderedResult.of(
                Disclosure.publish(result), StudyQuestionnaire.named(result.codebook(), result.populations())));
        String report = HiddenValuesTest.report(result);
        List<String> rows = page.select("[aria-labelledby^=schatting] tbody tr").stream()
                .filter(row -> row.child(1).text().matches("\\d,\\d .*"))
                .map(row -> row.child(0).text() + " "
                        + row.child(1).text().replaceFirst("(\\d,\\d) \\(([\\d.]+) antwoorden\\)", "$2 $1") + " "
                        + withSigns(row.child(2).text()))
                .map(PageInReportTest::withBrackets)
                .toList();
        List<String> sentences =
                page.select("[aria-labelledby^=schatting] ~ p.qs-soft").eachText();

        long hidden = Disclosure.publish(result).findings().estimates().stream()
                .filter(row -> row.estimate().visibility() == Visibility.HIDDEN)
                .count();
        assertThat(page.select("[aria-labelledby^=schatting] tbody tr").stream()
                        .filter(row -> row.child(1).text().equals("niet getoond, om herkenning te voorkomen"))
                        .filter(row -> !row.text().matches(".*\\d.*")))
                .hasSize((int) hidden);
        assertThat(rows).isNotEmpty().allMatch(report::contains);
        assertThat(sentences).isNotEmpty().allMatch(report::contains);
        assertThat(page.select("#schattingen").text()).isEqualTo("Wat anderen denken dat inwoners antwoorden");
        assertThat(report).contains("Wat anderen denken dat inwoners antwoorden");
    }

    @ParameterizedTest
    @ValueSource(strings = "voorbeeldstad")
    void tellsTheSmallestChangeThatCouldBeSeen(String set) {
        ScanResult result = StudyReader.read(Truth.path(set)).analyse();
        assertThat(HiddenValuesTest.report(result)).contains("Te zien vanaf");
    }

    /** As often as on the page, or more often: the report repeats some. */
    private static void assertOften(String report, List<String> texts) {
        assertFoundOften(report, texts.stream().map(Pattern::quote).toList());
    }

    private static void assertFoundOften(String report, List<String> patterns) {
        Map<String, Long> wanted =
                patterns.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        wanted.forEach((text, times) -> assertThat(
                        Pattern.compile(text).matcher(report).results().count())
                .as(text)
                .isGreaterThanOrEqualTo(times));
    }

    private static Stream<String> notes(Document page, String which) {
        return page.select(".qs-scores td " + which).eachText().stream();
    }

    /** Below a theme or statement each thing is said once, of all groups. */
    private static List<String> cautions(Document page) {
        List<String> all = new ArrayList<>();
        for (Element table : page.select(".qs-table-frame:has(.qs-scores)")) {
            List<String> below = new ArrayList<>();
            for (Element next = table.nextElementSibling();
                    next != null && next.is("p.qs-soft");
                    next = next.nextElementSibling()) {
                below.add(next.text());
            }
            assertThat(below.stream().map(PageInReportTest::withoutGroups))
                    .as("%s", below)
                    .doesNotHaveDuplicates();
            all.addAll(below);
        }
        return all;
    }

    /** Class, share and number of who took part, population and its margin, and the difference. */
    private static List<String> participants(Document page) {
        return page.select(".qs-participants tbody tr").stream()
                .map(row -> row.select("> :not(.qs-scores__picture)").eachText().stream()
                        .map(text -> text.replace(" procentpunten", "").replaceFirst("toevalsmarge (\\S+)", "($1)"))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String withoutGroups(String sentence) {
        return sentence.replaceAll("(Bij|van) de .*? (zijn|is|verschillen|wenst) ", "$1 wie $2 ");
    }

    /** How the report says each share: of now before that of the wish, or alone with a word. */
    private static List<String> unknown(Document page) {
        return page.select(".qs-scores tbody tr").stream()
                .flatMap(row -> Stream.of(1, 2)
                        .filter(column -> row.childrenSize() > column)
                        .flatMap(column -> UNKNOWN.matcher(row.child(column).text())
                                .results()
                                .map(found -> column == 1
                                        ? "nu %1$s|(?<!\\d)%1$s / \\d+%%".formatted(found.group(1))
                                        : "wens %1$s|%% / %1$s".formatted(found.group(1)))))
                .toList();
    }

    /** Each difference, behind which the report may have its limits. */
    private static List<Pattern> pairs(Document page) {
        return page.select(".qs-pairs tbody tr").stream()
                .flatMap(row -> Stream.of(1, 2)
                        .filter(column -> row.child(column).text().matches(POINTS))
                        .map(column -> row.child(0).text()
                                + (column == 1 ? ": nu " : ": wens ")
                                + withSigns(row.child(column).text())))
                .map(text -> Pattern.compile(
                        text.replace("+", "\\+").replaceFirst("(\\d,\\d)", "$1(?: \\\\([^)]*\\\\),?)?")))
                .toList();
    }

    private static List<String> changes(Document page) {
        return page.select(".qs-changes tbody tr").stream()
                .map(row -> row.children().stream().map(Element::text).collect(Collectors.joining(" ")))
                .map(row -> withSigns(row)
                        .replaceFirst("^(\\S+) Nu ", "$1: nu ")
                        .replaceFirst("^(\\S+) Wens ", "$1: wens ")
                        .replaceFirst("minder dan (\\S+) hadden wij niet kunnen zien; (.*)", "$2 $1")
                        .replaceFirst("minder dan (\\S+) hadden wij niet kunnen zien", "$1"))
                .toList();
    }

    /** What the page says in words beside a number and the report once below its table. */
    private static String withSigns(String text) {
        return text.replaceAll(" afgerond;?", "")
                .replace("bij deze aantallen niet vast te stellen", "niet vast te stellen");
    }

    private static String inBrackets(String margin) {
        return margin.startsWith("tussen")
                ? margin.replaceFirst("tussen (\\S+) en (\\S+)", "[$1 tot $2]")
                : margin.replaceFirst("toevalsmarge (.*)", "($1)");
    }

    private static String withBrackets(String row) {
        return row.replaceFirst("tussen (\\S+) en (\\S+)", "[$1 tot $2]")
                .replaceFirst("toevalsmarge (\\S+(?: tot \\S+)?)", "($1)");
    }
}
