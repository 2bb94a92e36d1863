package nl.lokaledemocratie.quickscan.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.study.LeftAside;
import nl.lokaledemocratie.quickscan.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code report STUDY --out FILE.pdf}: the report of a study folder. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Analyses a study folder and writes its report as PDF. It shows only what protects everybody who answered.")
class ReportCommand implements Callable<Integer> {

    private static final List<String> KINDS = List.of("gemeente", "provincie", "waterschap");
    private static final String COUNCIL = "raad";
    private static final Map<String, Supplier<ReportDefinition>> EDITIONS = Map.of(
            COUNCIL,
            ReportDefinition::standard,
            "inwoners",
            ReportDefinition::residents,
            "presentatie",
            ReportDefinition::slides);

    @Mixin
    private StudyFolder folder;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "Where to write.")
    private Path out;

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            description = "raad (the default), inwoners: two pages to hand out, or presentatie: slides.")
    private Optional<String> edition;

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            description = "What the municipality, province or water board is called.")
    private Optional<String> organisation;

    @Option(
            names = "--kind",
            defaultValue = "gemeente",
            description = "gemeente (the default), provincie or waterschap.")
    private String kind;

    @Option(names = "--title", defaultValue = "Quick Scan Lokale Democratie", description = "Title of the scan.")
    private String title;

    @Option(
            names = "--opened",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "First day on which people could answer.")
    private Optional<LocalDate> opened;

    @Option(
            names = "--closed",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "Last day on which people could answer.")
    private Optional<LocalDate> closed;

    @Option(
            names = "--definition",
            paramLabel = "FILE.yaml",
            description =
                    "A report definition of one's own: chapters and words. It is refused when validate refuses it.")
    private Optional<Path> definition;

    @Mixin
    private WordsOption words;

    @Option(names = "--fictional", description = "Say on every page that the data are made up.")
    private boolean fictional;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!KINDS.contains(kind)) {
            throw new ParameterException(spec.commandLine(), "--kind is one of " + KINDS + ", not " + kind);
        }
        if (!EDITIONS.containsKey(edition.orElse(COUNCIL))) {
            throw new ParameterException(
                    spec.commandLine(), "--edition is raad, inwoners or presentatie, not " + edition.orElse(COUNCIL));
        }
        if (edition.isPresent() && definition.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--edition and --definition both choose the chapters: give one of them.");
        }
        if (opened.isPresent()
                && closed.filter(last -> last.isBefore(opened.get())).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--closed " + closed.get() + " is before --opened " + opened.get()
                            + ": the last day cannot come before the first. Correct one of them.");
        }
        refuseUnprintable("--organisation", organisation.orElse(""));
        refuseUnprintable("--title", title);
        Optional<OwnDefinition> own = definition.isPresent()
                ? Optional.of(OwnDefinition.read(definition.get(), spec.commandLine()))
                : Optional.empty();
        if (own.filter(found -> !found.problems().isEmpty()).isPresent()) {
            words.print(own.get().problems(), spec.commandLine().getErr());
            return OfflineCommands.REFUSED;
        }
        own.flatMap(found -> found.otherLanguage(words.locale()))
                .ifPresent(spec.commandLine().getErr()::println);
        Study study = folder.open(spec.commandLine());
        ReportDefinition chosen = own.map(OwnDefinition::definition).orElseGet(this::shipped);
        Files.write(out, ScanReport.render(source(study, chosen.language()), chosen));
        return OfflineCommands.DONE;
    }

    private void refuseUnprintable(String option, String text) {
        List<String> lost = Lettering.lost(text);
        if (!lost.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " has signs that the report cannot print: " + String.join(" ", lost)
                            + ". Use letters, figures and punctuation of the Latin, Greek or Cyrillic script.");
        }
    }

    private ReportDefinition shipped() {
        ReportDefinition dutch =
                requireNonNull(EDITIONS.get(edition.orElse(COUNCIL))).get();
        return dutch.in(words.locale().getLanguage()).orElseThrow();
    }

    private ReportSource source(Study study, String written) throws IOException {
        LeftAside aside = new LeftAside();
        PublishedResult result = study.publish(study.analyse(aside));
        aside.lines().forEach(spec.commandLine().getErr()::println);
        StudyQuestionnaire names = StudyQuestionnaire.of(study);
        return new ReportSource(
                organisation.orElse(""),
                kind,
                fictional,
                title,
                opened,
                closed,
                names.questionnaire(),
                Map.of(),
                Map.of(),
                study.previous().map(codebook -> written.equals("en") ? "earlier answers" : "eerdere antwoorden"),
                result,
                0,
                0,
                StudyEdition.of(names, result));
    }

    /** Reads a day as in {@code 2026-10-02}. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is not a day such as 2026-10-02");
            }
        }
    }
}
