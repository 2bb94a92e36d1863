package nl.lokaledemocratie.quickscan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.notation.LanguageTag;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.InvalidQuestionnaireException;
import nl.lokaledemocratie.quickscan.translation.MessageTexts;
import nl.lokaledemocratie.quickscan.translation.QuestionnaireTexts;
import nl.lokaledemocratie.quickscan.translation.TranslatableText;
import nl.lokaledemocratie.quickscan.translation.TranslatedSource;
import nl.lokaledemocratie.quickscan.translation.TranslationRefusedException;
import nl.lokaledemocratie.quickscan.translation.Translations;
import nl.lokaledemocratie.quickscan.translation.XliffWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends texts to a translator and takes them in again. */
@Command(
        name = "translations",
        mixinStandardHelpOptions = true,
        description =
                "Writes the texts of a questionnaire, or our own messages, as XLIFF 1.2 for a translator, and takes such a file in.")
class TranslationsCommand implements Runnable {

    private static final Pattern VERSION = Pattern.compile("(\\d+\\.\\d+\\.\\d+)\\.ya?ml");

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say export or import.");
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Writes an XLIFF file with all texts in Dutch and what there is in the other language; names what is missing.")
    int export(
            @Parameters(
                            paramLabel = "SOURCE",
                            description = "A questionnaire (YAML), or a folder with messages (.properties).")
                    Path source,
            @Option(
                            names = "--to",
                            required = true,
                            paramLabel = "LANGUAGE",
                            description = "Such as pl, ar or nl-simple.")
                    String language,
            @Option(names = "--out", required = true, paramLabel = "FILE.xlf", description = "Where it goes.") Path out)
            throws IOException {
        if (!LanguageTag.isKnown(language) || language.equals("nl")) {
            throw new ParameterException(
                    spec.commandLine(), "--to names a language other than nl, such as pl or nl-simple");
        }
        TranslatedSource texts;
        try {
            texts = read(source, "");
        } catch (InvalidQuestionnaireException e) {
            return refused(e);
        }
        Files.writeString(out, XliffWriter.write(texts, language));
        List<TranslatableText> all = texts.texts(language);
        List<String> missing = all.stream()
                .filter(TranslatableText::isMissing)
                .map(TranslatableText::key)
                .toList();
        PrintWriter to = spec.commandLine().getOut();
        to.println(all.size() + " text(s), " + missing.size() + " without a translation");
        missing.forEach(key -> to.println("MISSING " + key));
        to.flush();
        return OfflineCommands.DONE;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Puts a translation in: whole, or not at all with a line FILE:LINE:COLUMN CODE text for each problem.",
                "A questionnaire becomes a new file, for a version never changes; its name says the new version."
            })
    int take(
            @Parameters(index = "0", paramLabel = "SOURCE", description = "What the file was exported from.")
                    Path source,
            @Parameters(index = "1", paramLabel = "FILE.xlf", description = "What came back from the translator.")
                    Path translation,
            @Option(
                            names = "--out",
                            required = true,
                            paramLabel = "NEW",
                            description = "NAME/VERSION.yaml of a questionnaire; the folder of messages.")
                    Path out)
            throws IOException {
        if (!Files.isReadable(translation)) {
            throw new ParameterException(spec.commandLine(), "No file " + translation + " that can be read");
        }
        try {
            Map<String, String> files = Translations.put(
                    read(source, version(source, out)), translation.toString(), Files.readAllBytes(translation));
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(Files.isDirectory(source) ? out.resolve(file.getKey()) : out, file.getValue());
            }
            spec.commandLine().getOut().println(files.size() + " file(s) written");
            return OfflineCommands.DONE;
        } catch (TranslationRefusedException e) {
            e.problems().forEach(spec.commandLine().getErr()::println);
            return OfflineCommands.REFUSED;
        } catch (InvalidQuestionnaireException e) {
            return refused(e);
        }
    }

    private int refused(InvalidQuestionnaireException e) {
        e.problems().forEach(problem -> spec.commandLine().getErr().println(problem.in(java.util.Locale.ENGLISH)));
        return OfflineCommands.REFUSED;
    }

    /** Of the new file of a questionnaire, which is there not yet. */
    private String version(Path source, Path out) {
        if (Files.isDirectory(source)) {
            if (!Files.isDirectory(out)) {
                throw new ParameterException(spec.commandLine(), "No folder " + out + " for the messages");
            }
            return "";
        }
        Matcher version = VERSION.matcher(out.getFileName().toString());
        if (!version.matches()) {
            throw new ParameterException(
                    spec.commandLine(), "--out is the new file of the questionnaire, such as NAME/2.3.0.yaml");
        }
        if (Files.exists(out)) {
            throw new ParameterException(spec.commandLine(), out + " is there already, and a version never changes");
        }
        return version.group(1);
    }

    private TranslatedSource read(Path source, String version) throws IOException {
        if (Files.isDirectory(source)) {
            TranslatedSource messages = MessageTexts.in(source);
            if (messages.texts("en").isEmpty()) {
                throw new ParameterException(spec.commandLine(), "No translated messages in " + source);
            }
            return messages;
        }
        return QuestionnaireTexts.of(
                GivenFiles.at(List.of(source), spec.commandLine()).get(0), version);
    }
}
