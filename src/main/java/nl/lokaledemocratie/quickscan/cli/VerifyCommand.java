package nl.lokaledemocratie.quickscan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import nl.lokaledemocratie.quickscan.analysis.EngineVersion;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.document.seal.Digest;
import nl.lokaledemocratie.quickscan.document.seal.Imprint;
import nl.lokaledemocratie.quickscan.document.seal.SealedFile;
import nl.lokaledemocratie.quickscan.document.seal.SealedFile.State;
import nl.lokaledemocratie.quickscan.report.content.Edition;
import nl.lokaledemocratie.quickscan.study.Study;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify FILE.pdf}: whether a report is as it was made, and what it says of itself. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Tells whether a byte of a report changed since it was made, and which result it shows.",
            "With --study also whether that is the result of the answers in a study folder.",
            "Who changes a file on purpose can seal it anew: whether it is the file that a service gave out"
                    + " is for that service to say, at its page /controle."
        })
class VerifyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE.pdf", description = "The report.")
    private Path path;

    @Option(names = "--study", paramLabel = "STUDY", description = "Folder with the answers that it should show.")
    private Optional<Path> study;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        byte[] bytes = read();
        if (bytes.length > SealedFile.MAX_BYTES) {
            return refused("TOO_LARGE", "larger than any report: more than " + (SealedFile.MAX_BYTES >> 20) + " MB");
        }
        SealedFile file = SealedFile.read(bytes);
        if (file.state() != State.WHOLE || file.imprint().isEmpty()) {
            return refused(
                    file.state() == State.WHOLE ? "CHANGED" : file.state().name(), why(file.state()));
        }
        describe(file.imprint().get(), bytes);
        return study.isEmpty() ? OfflineCommands.DONE : compare(file.imprint().get(), study.get());
    }

    /** No more than shows that it is too large. */
    private byte[] read() throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new ParameterException(spec.commandLine(), "No file " + path + " that can be read");
        }
        try (InputStream file = Files.newInputStream(path)) {
            return file.readNBytes(SealedFile.MAX_BYTES + 1);
        }
    }

    private void describe(Imprint imprint, byte[] bytes) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("unchanged    " + path);
        out.println("sha-256      " + Digest.of(bytes));
        out.println("fingerprint  " + imprint.fingerprint());
        out.println("revision     " + imprint.revision());
        out.println("engine       " + imprint.engine());
        out.println("definition   " + imprint.definition());
        out.flush();
    }

    private int compare(Imprint imprint, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "Not a folder: " + folder);
        }
        Study answers = StudyReader.read(folder);
        StudyQuestionnaire asked = StudyQuestionnaire.of(answers);
        PublishedResult result = answers.publish(answers.analyse());
        if (!StudyEdition.isOf(imprint.fingerprint(), asked, result, imprint.engine())) {
            return refused("OTHER_RESULT", otherResult(folder, imprint, StudyEdition.of(asked, result)));
        }
        spec.commandLine().getOut().println("same result  " + folder);
        spec.commandLine().getOut().flush();
        return OfflineCommands.DONE;
    }

    private static String otherResult(Path folder, Imprint imprint, Edition now) {
        String earlier = EngineVersion.isSuperseded(imprint.engine())
                ? "; engine " + imprint.engine() + ", which made the file, may have computed otherwise than "
                        + now.engineVersion()
                : "";
        return "shows another result than the answers in " + folder + ", which give " + now.fingerprint() + earlier;
    }

    private static String why(State state) {
        return switch (state) {
            case WHOLE, CHANGED -> "changed since it was made: ask who made it for another copy";
            case CUT -> "stops before its end: download or copy it again";
            case NO_SEAL ->
                "carries no seal: not made by this program, by a version before it sealed files, or saved anew";
            case NO_PDF -> "is not a PDF";
        };
    }

    private int refused(String code, String why) {
        spec.commandLine().getErr().println(path + ":1:1 " + code + " " + why);
        spec.commandLine().getErr().flush();
        return OfflineCommands.REFUSED;
    }
}
