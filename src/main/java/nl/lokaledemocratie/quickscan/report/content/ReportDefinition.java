package nl.lokaledemocratie.quickscan.report.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import nl.lokaledemocratie.quickscan.content.Resources;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.seal.Digest;
import nl.lokaledemocratie.quickscan.glossary.Glossary;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.tips.Tips;

/** A report as it is defined in the folder {@code reports}: which chapters, in which order, and all their words. */
public final class ReportDefinition {

    /** The files that ship in Dutch, by the name of the definition; those in English end in {@code .en}. */
    private static final Map<String, String> FILES = Map.of(
            "quickscan",
            "quickscan",
            "quickscan-inwoners",
            "residents",
            "quickscan-presentatie",
            "slides",
            "quickscan-openbaar",
            "web");

    /** Each is read when it is first asked for: who prints one report needs one. */
    private static final Map<String, ReportDefinition> READ = new ConcurrentHashMap<>();

    private static final String WHOLE = "quickscan";
    private static final String ENGLISH = ".en";
    private static final String BASE = "based-on";

    private final JsonNode root;
    private final JsonNode base;
    private final List<Chapter> chapters;

    /** A definition of which some words stand in another. */
    private ReportDefinition(JsonNode root, JsonNode base) {
        this(
                root,
                base,
                StreamSupport.stream(root.path("chapters").spliterator(), false)
                        .map(Chapter::read)
                        .toList());
    }

    private ReportDefinition(JsonNode root, JsonNode base, List<Chapter> chapters) {
        this.root = root;
        this.base = base;
        this.chapters = chapters;
    }

    /** A shipped one in Dutch or, with an ending, in English. */
    private static ReportDefinition shipped(String file, String ending) {
        ReportDefinition known = READ.get(file + ending);
        if (known != null) {
            return known;
        }
        JsonNode base = file.equals(WHOLE) ? MissingNode.getInstance() : shipped(WHOLE, ending).root;
        ReportDefinition read = new ReportDefinition(Resources.yaml("/reports/" + file + ending + ".yaml"), base);
        ReportDefinition first = READ.putIfAbsent(file + ending, read);
        return first == null ? read : first;
    }

    private Optional<ReportDefinition> english() {
        return Optional.ofNullable(FILES.get(name())).map(file -> shipped(file, ENGLISH));
    }

    /** One from elsewhere, in which nothing was found wrong. */
    public static ReportDefinition of(byte[] content) {
        JsonNode root = Resources.yaml(content);
        if (!root.has(BASE)) {
            return new ReportDefinition(root, MissingNode.getInstance());
        }
        String language = root.path("language").asText(LocalizedText.DUTCH);
        return new ReportDefinition(root, standard().in(language).orElseThrow().root);
    }

    /** The report for the council. */
    public static ReportDefinition standard() {
        return shipped(WHOLE, "");
    }

    /** Two pages for residents. */
    public static ReportDefinition residents() {
        return shipped("residents", "");
    }

    /** To show on a screen at the conversation. */
    public static ReportDefinition slides() {
        return shipped("slides", "");
    }

    /** A page for anybody. */
    public static ReportDefinition web() {
        return shipped("web", "");
    }

    /** The same with chapters of some kinds only. */
    public ReportDefinition only(Predicate<Kind> kinds) {
        return new ReportDefinition(
                root,
                base,
                chapters.stream().filter(chapter -> kinds.test(chapter.kind())).toList());
    }

    /** What a chapter shows beside its own text. */
    public enum Kind {
        PROSE,
        STORY,
        HIGHLIGHTS,
        RESPONSE,
        PARTICIPANTS,
        OVERVIEW,
        THEMES,
        /** What those answered who took part by their own choice: the groups that are open to all. */
        OPEN_GROUPS,
        VALUES,
        /** Wish against now of the themes. */
        PRIORITIES,
        /** This scan beside the previous one. */
        TREND,
        /** This organisation beside others. */
        OTHERS,
        ESTIMATES,
        ANSWERS,
        /** Answers in people's own words that were chosen. */
        QUOTES,
        TIPS,
        AGENDA,
        ANNEX,
        METHOD,
        COLOPHON
    }

    /** When a chapter is printed. */
    public enum When {
        ALWAYS,
        /** Only when the scan has a result that may be shown. */
        RESULTS,
        /** Only when it has none. */
        NOTHING
    }

    /**
     * One chapter.
     *
     * @param said what who shows a slide can say with it
     */
    public record Chapter(
            Kind kind,
            When when,
            String title,
            Block.Heading.Start start,
            List<Prose> text,
            String glossaryTitle,
            List<String> glossary,
            List<String> said) {

        private static Chapter read(JsonNode node) {
            List<Prose> text = new ArrayList<>();
            node.path("text").forEach(piece -> text.add(Prose.read(piece)));
            List<String> glossary = new ArrayList<>();
            node.path("glossary").forEach(key -> glossary.add(key.asText()));
            List<String> said = new ArrayList<>();
            node.path("said").forEach(sentence -> said.add(sentence.asText()));
            return new Chapter(
                    Kind.valueOf(node.path("kind").asText().toUpperCase(java.util.Locale.ROOT)),
                    When.valueOf(node.path("when").asText("always").toUpperCase(java.util.Locale.ROOT)),
                    required(node, "title"),
                    node.path("own-page").asBoolean(true) ? Block.Heading.Start.NEW_PAGE : Block.Heading.Start.WHOLE,
                    text,
                    node.path("glossary-title").asText(),
                    glossary,
                    said);
        }
    }

    /** A piece of text and what it is: {@code text}, {@code lead}, {@code note}, {@code notice}, {@code bullets}, {@code if-fictional}. */
    public record Prose(String kind, List<String> texts) {

        private static Prose read(JsonNode node) {
            if (node.isTextual()) {
                return new Prose("text", List.of(node.asText()));
            }
            String kind = node.fieldNames().next();
            List<String> texts = new ArrayList<>();
            if (node.get(kind).isArray()) {
                node.get(kind).forEach(text -> texts.add(text.asText()));
            } else {
                texts.add(node.get(kind).asText());
            }
            return new Prose(kind, texts);
        }
    }

    /** Name and version, and the language unless it is Dutch. */
    public String id() {
        String id = name() + " " + version();
        return language().equals(LocalizedText.DUTCH) ? id : id + " " + language();
    }

    public String name() {
        return required(root, "report");
    }

    public String version() {
        return required(root, "version");
    }

    /**
     * SHA-256 of its words and chapters and of all that these print from other files, in hexadecimal: what words mean, and tips where it has
     * that chapter. Remarks in files count for nothing.
     */
    public String contentHash() {
        return hash(Glossary.standard().words(), Tips.standard().words());
    }

    String hash(String glossary, String tips) {
        String words = String.join("\n", root.toString(), base.toString(), glossary, lacks(Kind.TIPS) ? "" : tips);
        return Digest.of(words.getBytes(StandardCharsets.UTF_8));
    }

    /** The tag of the language it is written in. */
    public String language() {
        return text("language");
    }

    /** The same edition in a language; empty where there is none. */
    public Optional<ReportDefinition> in(String language) {
        return language.equals(language())
                ? Optional.of(this)
                : english().filter(found -> found.language().equals(language));
    }

    /** The same edition in every language that it ships in. */
    public Stream<ReportDefinition> languages() {
        return Stream.concat(Stream.of(this), english().stream());
    }

    /** The shipped tips and those of its own. */
    public Tips tips() {
        return Tips.standard().with(root);
    }

    public List<Chapter> chapters() {
        return chapters;
    }

    /** Whether it has no chapter of a kind. */
    public boolean lacks(Kind kind) {
        return chapters.stream().noneMatch(chapter -> chapter.kind() == kind);
    }

    /** Whether it has a cover: else its first chapter is all there is above it. */
    public boolean hasCover() {
        return root.has("cover");
    }

    /** Whether it has a list of contents and numbered chapters too. */
    public boolean isBound() {
        return hasCover() && !isSlides();
    }

    /** Whether it has no annex, so that each figure has its numbers below it. */
    public boolean hasTablesBeside() {
        return root.path("form").asText().equals("web");
    }

    /** Whether it takes words of a whole report that it is a shorter edition of. */
    public boolean isEdition() {
        return root.has(BASE);
    }

    /** Whether each chapter is one or more slides. */
    public boolean isSlides() {
        return root.path("form").asText().equals("slides");
    }

    /** The title of the chapter of a kind, in the definition that this one is based on where it has none itself. */
    public String chapterTitle(Kind kind) {
        return Stream.of(root, base)
                .flatMap(node -> StreamSupport.stream(node.path("chapters").spliterator(), false))
                .map(Chapter::read)
                .filter(chapter -> chapter.kind() == kind)
                .map(Chapter::title)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The report definition lacks a chapter " + kind));
    }

    /** A text at the top level of the definition. */
    public String text(String key) {
        return required(node -> node, key);
    }

    public String cover(String key) {
        return required(node -> node.path("cover"), key);
    }

    public List<String> coverFacts() {
        List<String> facts = new ArrayList<>();
        root.path("cover").path("facts").forEach(fact -> facts.add(fact.asText()));
        return facts;
    }

    /** A kind of organisation with its article. */
    public String kind(String organisationKind, String form) {
        return required(node -> node.path("kinds").path(organisationKind), form);
    }

    String phrase(String key) {
        return required(node -> node.path("phrases"), key);
    }

    private String required(UnaryOperator<JsonNode> place, String key) {
        return Stream.of(root, base)
                .map(node -> place.apply(node).path(key))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The report definition lacks the text " + key));
    }

    private static String required(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isTextual()) {
            throw new IllegalStateException("The report definition lacks the text " + key);
        }
        return value.asText();
    }
}
