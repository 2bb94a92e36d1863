package nl.lokaledemocratie.quickscan.report.definition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.glossary.Glossary;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Suggestion;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.Kind;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.When;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The chapters of a definition: of kinds that there are, under conditions that can hold, and with those that no report lacks. */
final class ChaptersCheck {

    /** What makes a report honest and can be checked; the texts of others refer to them. */
    private static final Set<Kind> NEEDED = EnumSet.of(Kind.RESPONSE, Kind.ANNEX, Kind.METHOD, Kind.COLOPHON);

    /** Those of them that a report without results has too. */
    private static final Set<Kind> ALWAYS = EnumSet.of(Kind.RESPONSE, Kind.COLOPHON);

    /** What may stand in a report without any number. */
    private static final Set<Kind> WITHOUT_RESULTS =
            EnumSet.of(Kind.PROSE, Kind.RESPONSE, Kind.PARTICIPANTS, Kind.METHOD, Kind.COLOPHON);

    private static final List<String> PIECES = List.of("text", "lead", "note", "notice", "bullets", "if-fictional");

    private final Words words;
    private final Problems problems;
    private final Set<Kind> found = EnumSet.noneOf(Kind.class);

    private final boolean edition;

    private ChaptersCheck(Words words, Problems problems, boolean edition) {
        this.words = words;
        this.problems = problems;
        this.edition = edition;
    }

    /** Of a whole report. */
    static ChaptersCheck ofReport(Words words, Problems problems) {
        return new ChaptersCheck(words, problems, false);
    }

    /** Of an edition, which leaves chapters to the report it is based on and may say what to tell with a slide. */
    static ChaptersCheck ofEdition(Words words, Problems problems) {
        return new ChaptersCheck(words, problems, true);
    }

    void run(YamlMap root) {
        root.getList("chapters").forEach(node -> chapter(new YamlMap(node, problems)));
        root.find("chapters").ifPresent(chapters -> NEEDED.stream()
                .filter(kind -> !edition && !found.contains(kind))
                .forEach(kind -> problems.add(
                        chapters,
                        Code.MISSING_CHAPTER,
                        Phrase.of("missingChapter", key(kind)),
                        Phrase.of("missingChapter.remedy", key(kind)))));
    }

    private void chapter(YamlMap chapter) {
        Optional<Kind> kind = chapter.getScalar("kind").flatMap(word -> one(word, Kind.values()));
        Optional<ScalarNode> condition = chapter.findScalar("when");
        Optional<When> when = condition.flatMap(word -> one(word, When.values()));
        kind.filter(one -> !found.add(one) && one != Kind.PROSE)
                .ifPresent(one -> problems.add(
                        chapter.node(),
                        Code.DUPLICATE_KEY,
                        Phrase.of("chapterTwice", key(one)),
                        Phrase.of("chapterTwice.remedy")));
        kind.filter(one -> when.filter(word -> isTooSeldom(one, word)).isPresent())
                .ifPresent(one -> problems.add(
                        condition.orElseThrow(),
                        Code.NEVER_HOLDS,
                        Phrase.of("tooSeldom", key(one)),
                        ALWAYS.contains(one) ? Phrase.of("tooSeldom.remedy") : Phrase.of("neverHolds.remedy")));
        if (when.filter(When.NOTHING::equals).isPresent()
                && kind.filter(one -> !WITHOUT_RESULTS.contains(one)).isPresent()) {
            problems.add(
                    condition.orElseThrow(),
                    Code.NEVER_HOLDS,
                    Phrase.of("neverHolds", key(kind.get())),
                    Phrase.of("neverHolds.remedy"));
        }
        chapter.getScalar("title").ifPresent(words::check);
        chapter.findList("text").forEach(this::piece);
        if (chapter.has("own-page")) {
            chapter.isTrue("own-page");
        }
        if (edition) {
            chapter.findWords("said").forEach(words::check);
        }
        glossary(chapter);
        chapter.refuseOtherKeys();
    }

    /** Of a kind that no report lacks. */
    private static boolean isTooSeldom(Kind kind, When when) {
        return ALWAYS.contains(kind) && when != When.ALWAYS || kind == Kind.METHOD && when == When.NOTHING;
    }

    private void glossary(YamlMap chapter) {
        chapter.findScalar("glossary-title").ifPresent(words::check);
        List<String> known =
                Glossary.standard().list().stream().map(Glossary.Entry::key).toList();
        chapter.findWords("glossary").stream()
                .filter(word -> !known.contains(word.getValue()))
                .forEach(word -> problems.add(
                        word,
                        Code.BAD_VALUE,
                        Phrase.of("notInGlossary", SafeYaml.shown(word.getValue())),
                        Suggestion.remedy(word.getValue(), known)));
    }

    /** A paragraph, or one or more texts under the name of what they are. */
    private void piece(Node node) {
        if (node instanceof ScalarNode text) {
            words.check(text);
        } else if (node instanceof MappingNode) {
            YamlMap piece = new YamlMap(node, problems);
            List<String> kinds = new ArrayList<>(piece.keys());
            PIECES.stream().filter(piece::has).forEach(kind -> piece.find(kind).ifPresent(this::texts));
            if (kinds.size() != 1) {
                problems.add(
                        node,
                        Code.WRONG_TYPE,
                        Phrase.of("onePiece"),
                        Phrase.of("chooseFrom", String.join(", ", PIECES)));
            }
            piece.refuseOtherKeys();
        } else {
            problems.add(
                    node, Code.WRONG_TYPE, Phrase.of("onePiece"), Phrase.of("chooseFrom", String.join(", ", PIECES)));
        }
    }

    private void texts(Node texts) {
        if (texts instanceof ScalarNode text) {
            words.check(text);
        } else {
            new YamlList(texts, problems).scalars().forEach(words::check);
        }
    }

    private <E extends Enum<E>> Optional<E> one(ScalarNode word, E[] all) {
        Optional<E> found =
                Stream.of(all).filter(one -> key(one).equals(word.getValue())).findFirst();
        if (found.isEmpty()) {
            problems.add(
                    word,
                    Code.UNKNOWN_KIND,
                    Phrase.of("unknownKindHere", SafeYaml.shown(word.getValue())),
                    Suggestion.remedy(
                            word.getValue(),
                            Stream.of(all).map(ChaptersCheck::key).toList()));
        }
        return found;
    }

    private static String key(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
