package nl.lokaledemocratie.quickscan.export.ddi;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.export.Licence;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;

/** Who asked whom, when, how and how many answered; and what may be done with it. */
final class StudyDescription {

    private static final Set<String> LANGUAGES = DdiCodebook.ownLanguages();

    private final Elements xml;
    private final String scan;
    private final ReportSource source;
    private final Questionnaire questionnaire;

    StudyDescription(Elements xml, String scan, ReportSource source) {
        this.xml = xml;
        this.scan = scan;
        this.source = source;
        this.questionnaire = source.questionnaire();
    }

    /** Refers to the people of a group. */
    static String universe(String group) {
        return "U_" + VariableDescriptions.identifier(group);
    }

    void write() {
        xml.in("stdyDscr", () -> {
            xml.in("citation", this::citation);
            xml.in("stdyInfo", this::information);
            xml.in("method", this::method);
            xml.in("dataAccs", this::access);
            if (source.fictional()) {
                say("notes", "about-fictional-text");
            }
            say("notes", "about-unofficial");
        });
    }

    private void citation() {
        xml.in("titlStmt", () -> {
            xml.text("titl", source.title());
            xml.text("IDNo", scan, "agency", "Quick Scan");
        });
        xml.in("rspStmt", () -> xml.text("AuthEnty", source.organisation()));
        xml.in("prodStmt", () -> {
            xml.text("producer", source.organisation());
            source.closedOn().ifPresent(day -> xml.text("prodDate", day.toString(), "date", day.toString()));
            xml.text("software", "Quick Scan", "version", source.edition().engineVersion());
        });
        xml.in("verStmt", () -> {
            xml.text("version", Integer.toString(source.edition().revision()));
            source.edition().correction().ifPresent(reason -> xml.text("notes", reason));
            xml.text("notes", source.edition().fingerprint(), "type", "fingerprint");
        });
    }

    private void information() {
        say("abstract", "ddi-abstract");
        xml.in("sumDscr", () -> {
            source.openedOn()
                    .ifPresent(day -> xml.text("collDate", day.toString(), "date", day.toString(), "event", "start"));
            source.closedOn()
                    .ifPresent(day -> xml.text("collDate", day.toString(), "date", day.toString(), "event", "end"));
            xml.text("nation", "Nederland", "abbr", "NL");
            xml.text("geogCover", source.organisation());
            say("anlyUnit", "ddi-unit");
            for (PublishedGroup group : source.result().groups()) {
                Audience audience = questionnaire.audience(group.key());
                xml.in(
                        "universe",
                        () -> {
                            xml.texts("concept", audience.name(), Set.copyOf(questionnaire.languages()));
                            xml.texts("txt", DdiCodebook.words(group.closed() ? "ddi-closed" : "ddi-open"), LANGUAGES);
                        },
                        "ID",
                        universe(group.key()),
                        "level",
                        "group",
                        "clusion",
                        "I");
            }
            say("dataKind", "ddi-kind");
        });
    }

    private void method() {
        PublishedResult result = source.result();
        xml.in("dataColl", () -> {
            say("timeMeth", "ddi-time");
            for (PublishedGroup group : result.groups()) {
                fill(
                        "sampProc",
                        group.closed() ? "ddi-sampling-closed" : "ddi-sampling-open",
                        Map.of("group", group.key()));
                if (source.reachedBy().containsKey(group.key())) {
                    xml.texts(
                            "sampProc",
                            LocalizedText.dutch(
                                    group.key() + ": " + source.reachedBy().get(group.key())),
                            LANGUAGES);
                }
            }
            say("collMode", "ddi-mode-web");
            if (result.groups().stream().anyMatch(group -> group.paper().orElse(0) > 0)) {
                say("collMode", "ddi-mode-paper");
            }
            fill(
                    "resInstru",
                    "ddi-instrument",
                    Map.of(
                            "questionnaire", questionnaire.id().toString(),
                            "hash", source.edition().questionnaireHash()));
            fill(
                    "collSitu",
                    "ddi-left-out",
                    Map.of(
                            "left", Integer.toString(source.leftOut()),
                            "aside", Integer.toString(source.setAside())));
            say("weight", "ddi-weight");
            fill("cleanOps", "ddi-empty", Map.of("empty", Integer.toString(result.emptySheetsDropped())));
        });
        say("notes", "ddi-never-asked");
        notAsked();
        xml.in("anlyInfo", () -> result.groups().forEach(this::response));
    }

    /** Which questions a group did not get. */
    private void notAsked() {
        for (PublishedGroup group : source.result().groups()) {
            List<String> others = questionnaire
                    .questions()
                    .filter(question -> !question.isAskedTo(group.key()))
                    .map(Question::key)
                    .toList();
            if (!others.isEmpty()) {
                fill("notes", "ddi-not-asked", Map.of("group", group.key(), "questions", String.join(", ", others)));
            }
        }
    }

    private void response(PublishedGroup group) {
        fill(
                "respRate",
                group.population().isPresent() ? "ddi-response-of" : "ddi-response",
                Map.of(
                        "group", group.key(),
                        "n", Integer.toString(group.respondents()),
                        "population",
                                group.population().isPresent()
                                        ? Integer.toString(group.population().getAsInt())
                                        : "",
                        "paper", Integer.toString(group.paper().orElse(0))));
    }

    private void access() {
        xml.in("useStmt", () -> {
            say("restrctn", "ddi-restriction");
            say("citReq", "ddi-cite");
            fill("conditions", "ddi-conditions", Map.of("licence", Licence.OF_NUMBERS));
            say("disclaimer", "about-unofficial");
        });
    }

    private void say(String element, String key) {
        xml.texts(element, DdiCodebook.words(key), LANGUAGES);
    }

    private void fill(String element, String key, Map<String, String> places) {
        xml.texts(element, DdiCodebook.words(key, places), LANGUAGES);
    }
}
