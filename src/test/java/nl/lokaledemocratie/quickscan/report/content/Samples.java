package nl.lokaledemocratie.quickscan.report.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.published.Fingerprint;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.CoreValue;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OrganisationWords;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Wording;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
import nl.lokaledemocratie.quickscan.report.Results;
import nl.lokaledemocratie.quickscan.report.content.Quotes.Quote;

/** Sources of reports to try the report on. */
public final class Samples {

    public static final String HASH = "0123456789abcdef".repeat(4);

    /** Nothing of this is bold, a link, or a word to fill in. */
    public static final String TYPED = "Meer **groen** in {organisation}, zie [hier](http://x)";

    private Samples() {}

    /** The real questionnaire for municipalities, four groups of 19, 4, 40 and 1.187 people. */
    public static ReportSource full() {
        Questionnaire questionnaire = municipalities();
        Results results = new Results()
                .group("raadsleden", 19, 23, true)
                .group("collegeleden", 6, 6, true)
                .group("ambtenaren", 40, 90, true)
                .group("inwoners", 1187, 0, false)
                .empty(3);
        Random random = new Random(7);
        fill(results, questionnaire, "raadsleden", 19, random);
        fill(results, questionnaire, "collegeleden", 6, random);
        fill(results, questionnaire, "ambtenaren", 40, random);
        fill(results, questionnaire, "inwoners", 1187, random);
        return source("Voorbeeldstad", true, questionnaire, results.build());
    }

    /** The newest questionnaire for water boards, which has the most groups and the longest names. */
    public static ReportSource waterBoard() {
        return ofKind("waterschap", shipped("quickscan-waterschap", "2.2.0"));
    }

    public static ReportSource province() {
        return ofKind("provincie", shipped("quickscan-provincie", "1.2.0"));
    }

    public static ReportSource municipality() {
        return ofKind("gemeente", municipalities("2.2.0"));
    }

    private static ReportSource ofKind(String kind, Questionnaire questionnaire) {
        Results results = new Results();
        int people = 7;
        for (Audience group : questionnaire.audiences()) {
            results.group(group.key(), people, group.closed() ? 4 * people : 0, group.closed());
            people += 23;
        }
        people = 7;
        Random random = new Random(13);
        for (Audience group : questionnaire.audiences()) {
            fill(results, questionnaire, group.key(), people, random);
            people += 23;
        }
        ReportSource made = source("Rivierenland", true, questionnaire, results.build());
        return new ReportSource(
                made.organisation(),
                kind,
                made.fictional(),
                made.title(),
                made.openedOn(),
                made.closedOn(),
                made.questionnaire(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                made.result(),
                0,
                0,
                made.edition());
    }

    /** A questionnaire of which themes have tips, and findings that these follow from. */
    public static ReportSource advised() {
        Questionnaire questionnaire = municipalities("2.2.0");
        Results results = new Results().group("raadsleden", 19, 23, true).group("inwoners", 1187, 0, false);
        Random random = new Random(7);
        fill(results, questionnaire, "raadsleden", 19, random);
        fill(results, questionnaire, "inwoners", 1187, random);
        results.remarkable(RemarkableKind.PAIRED_GAP, "participatie", 1.2, "inwoners")
                .remarkable(RemarkableKind.PERCEPTION_GAP, "samenspel", 0.8, "raadsleden", "inwoners")
                .remarkable(RemarkableKind.PAIRED_GAP, "regionale-samenwerking", 0.9, "raadsleden");
        return source("Voorbeeldstad", true, questionnaire, results.build());
    }

    /** One theme, one group, and nobody answered. */
    public static ReportSource empty() {
        Questionnaire questionnaire = made(1, 1, 1, "Thema", "Groep", 1, EnumSet.of(Aspect.NOW, Aspect.WISH));
        Results results = new Results().group("g0", 0, 0, false);
        for (Aspect aspect : Aspect.ALL) {
            results.noData(Level.THEME, "g0", "t0", aspect).noData(Level.ITEM, "g0", "t0i0", aspect);
        }
        return source("Leegdorp", false, questionnaire, results.build());
    }

    /** The same with answers in people's own words that were chosen, one of them as somebody who types marks would write it. */
    public static ReportSource quoted() {
        String question = municipalities()
                .questions()
                .filter(OpenQuestion.class::isInstance)
                .findFirst()
                .orElseThrow()
                .key();
        return full().with(new Quotes(
                4,
                Optional.of(LocalDate.of(2026, 5, 3)),
                List.of(
                        new Quote(question, "inwoners", "", "Dank u."),
                        new Quote(question, "inwoners", "participatie", TYPED),
                        new Quote(question, "raadsleden", "participatie", "Eerder vragen."),
                        new Quote(question, "inwoners", "goede-gesprek", "Samen kijken met […]."))));
    }

    /** Eight groups, twelve themes, names that are far too long, and letters from everywhere. */
    public static ReportSource wide() {
        Questionnaire questionnaire = made(
                8,
                12,
                3,
                "Samenwerking tussen buurtschappen, dorpsraden en de gemeente Súdwest-Fryslân over"
                        + " klimaatadaptatiemaatregelen",
                "Hoogheemraadschapsbestuursvertegenwoordigers en fractieondersteuners",
                5,
                EnumSet.of(Aspect.NOW, Aspect.WISH));
        Results results = new Results();
        Random random = new Random(11);
        for (int group = 0; group < 8; group++) {
            results.group("g" + group, 3 + 9 * group, 100, group % 2 == 0);
        }
        for (int group = 0; group < 8; group++) {
            fill(results, questionnaire, "g" + group, 3 + 9 * group, random);
        }
        return source("Gemeente ’s-Gravenzande-Ĳsselmonde aan den Ĳssel", false, questionnaire, results.build());
    }

    /** Only the question how it is now, on a scale from 0 to 10. */
    public static ReportSource onlyNow() {
        Questionnaire questionnaire = made(2, 2, 2, "Thema", "Groep", 0, EnumSet.of(Aspect.NOW));
        Results results = new Results().group("g0", 12, 20, true).group("g1", 30, 0, false);
        Random random = new Random(3);
        fill(results, questionnaire, "g0", 12, random);
        fill(results, questionnaire, "g1", 30, random);
        return source("Nuland", false, questionnaire, results.build());
    }

    /** Two groups of which the means alone are shown. */
    public static ReportSource onlyMeans() {
        Questionnaire questionnaire = made(2, 2, 2, "Thema", "Groep", 1, EnumSet.of(Aspect.NOW, Aspect.WISH));
        Results results = new Results().group("g0", 8, 9, true).group("g1", 7, 0, false);
        Random random = new Random(5);
        fill(results, questionnaire, "g0", 8, random);
        fill(results, questionnaire, "g1", 7, random);
        return source("Kleindorp", false, questionnaire, results.build());
    }

    /** Everything in every group is hidden. */
    public static ReportSource allHidden() {
        Questionnaire questionnaire = made(2, 2, 2, "Thema", "Groep", 1, EnumSet.of(Aspect.NOW, Aspect.WISH));
        Results results = new Results().group("g0", 4, 5, true).group("g1", 3, 9, true);
        Random random = new Random(5);
        fill(results, questionnaire, "g0", 4, random);
        fill(results, questionnaire, "g1", 3, random);
        return source("Kleindorp", false, questionnaire, results.build());
    }

    public static ReportSource source(
            String organisation, boolean fictional, Questionnaire questionnaire, PublishedResult result) {
        return new ReportSource(
                organisation,
                "gemeente",
                fictional,
                "Quick Scan najaar 2026",
                Optional.of(LocalDate.of(2026, 9, 7)),
                Optional.of(LocalDate.of(2026, 10, 2)),
                questionnaire,
                Map.of(
                        "raadsleden", "Persoonlijke uitnodiging door de griffie.",
                        "inwoners",
                                "Open link op de website van de gemeente, in het huis-aan-huisblad en op de markt."),
                Map.of(),
                Optional.of("Eerste ronde, gesloten op 3 maart 2024"),
                result,
                0,
                0,
                edition(result, HASH, "1.0"));
    }

    public static Edition edition(PublishedResult result, String hash, String engine) {
        String fingerprint = Fingerprint.of(hash, result, engine);
        return new Edition(Edition.Road.SCAN, hash, engine, fingerprint, 1, Optional.empty());
    }

    public static Questionnaire municipalities() {
        return municipalities("1.0.0");
    }

    /** One of the shipped versions. */
    public static Questionnaire municipalities(String version) {
        return shipped("quickscan-lokale-democratie", version);
    }

    public static Questionnaire shipped(String name, String version) {
        String file = "/questionnaires/" + name + "/" + version + ".yaml";
        try (InputStream stream = Samples.class.getResourceAsStream(file)) {
            return QuestionnaireReader.read(file, stream.readAllBytes()).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All cells of one group: hidden below five answers, the mean alone below ten. */
    public static void fill(Results results, Questionnaire questionnaire, String group, int people, Random random) {
        for (Statement statement : questionnaire.statements()) {
            cells(results, Level.ITEM, group, statement.key(), statement, people, random);
        }
        for (Theme theme : questionnaire.themes()) {
            questionnaire.statements().stream()
                    .filter(s -> s.theme().equals(theme.key()))
                    .findFirst()
                    .ifPresent(s -> cells(results, Level.THEME, group, theme.key(), s, people, random));
        }
        for (CoreValue value : questionnaire.coreValues()) {
            questionnaire.statements().stream()
                    .filter(s -> s.coreValues().contains(value.key()))
                    .findFirst()
                    .ifPresent(s -> cells(results, Level.VALUE, group, value.key(), s, people, random));
        }
    }

    private static void cells(
            Results results, Level level, String group, String key, Statement statement, int people, Random random) {
        Scale scale = statement.scale();
        double range = scale.max() - scale.min();
        double now = scale.min() + range * (0.2 + 0.5 * random.nextDouble());
        double wish = Math.min(scale.max() - 0.1, now + range * (random.nextDouble() * 0.6 - 0.1));
        int n = Math.max(0, people - random.nextInt(1 + people / 8));
        for (Aspect aspect : Aspect.ALL) {
            boolean asked = aspect == Aspect.GAP ? statement.isPair() : statement.asks(aspect);
            double mean = aspect == Aspect.NOW ? now : aspect == Aspect.WISH ? wish : wish - now;
            if (!asked) {
                continue;
            } else if (n == 0) {
                results.noData(level, group, key, aspect);
            } else if (n < 5 || (n < 30 && aspect != Aspect.NOW && random.nextInt(9) == 0)) {
                results.hidden(level, group, key, aspect);
            } else if (n < 10) {
                results.meanOnly(level, group, key, aspect, n, Math.round(mean * 10) / 10.0);
            } else if (aspect == Aspect.GAP) {
                results.gap(level, group, key, n - 1, now + 0.04, wish);
            } else if (level == Level.ITEM) {
                int dontKnow = random.nextInt(1 + n / 2);
                results.item(group, key, aspect, n, mean, dontKnow, random.nextInt(12) == 0, scale.points());
            } else {
                results.full(level, group, key, aspect, n, mean);
            }
        }
    }

    public static Questionnaire made(
            int groups, int themes, int statements, String theme, String group, int min, Set<Aspect> aspects) {
        List<LocalizedText> labels = new ArrayList<>();
        int max = min == 0 ? 10 : 5;
        int low = min == 0 ? 0 : 1;
        for (int i = low; i <= max; i++) {
            labels.add(LocalizedText.dutch(Integer.toString(i)));
        }
        Scale scale = new Scale("s", low, max, labels, LocalizedText.dutch("Weet ik niet"));
        return made(groups, themes, statements, theme, group, scale, aspects);
    }

    public static Questionnaire made(
            int groups, int themes, int statements, String theme, String group, Scale scale, Set<Aspect> aspects) {
        List<Audience> audiences = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            LocalizedText name = LocalizedText.dutch(group + " " + (i + 1));
            audiences.add(new Audience("g" + i, name, name, i % 2 == 0));
        }
        List<Theme> all = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (int t = 0; t < themes; t++) {
            LocalizedText name = LocalizedText.dutch(theme + " " + (t + 1));
            all.add(new Theme("t" + t, name, name));
            for (int i = 0; i < statements; i++) {
                questions.add(new Statement(
                        "t" + t + "i" + i,
                        Wording.same(LocalizedText.dutch("Stelling " + (i + 1) + " van " + theme.toLowerCase())),
                        Set.of(),
                        "t" + t,
                        List.of(),
                        scale,
                        aspects,
                        i == 2));
            }
        }
        LocalizedText text = LocalizedText.dutch("Vragenlijst om mee te proberen");
        return new Questionnaire(
                new QuestionnaireId("proef", "1.0.0"),
                text,
                text,
                text,
                OrganisationWords.of(OrganisationKind.MUNICIPALITY),
                List.of("nl"),
                audiences,
                all,
                List.of(),
                List.of(new Page("p", text, Optional.empty(), questions)));
    }
}
