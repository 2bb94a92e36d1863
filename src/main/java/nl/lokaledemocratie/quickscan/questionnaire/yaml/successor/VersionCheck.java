package nl.lokaledemocratie.quickscan.questionnaire.yaml.successor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;
import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.version.Promises;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Whether a file can follow an earlier version.
 *
 * @param diff     what changed; empty when the two cannot be compared
 * @param problems what must be mended in either file, in the order of the files
 * @param warnings what had better be looked at in the later file
 */
public record VersionCheck(
        Optional<VersionDiff> diff, List<QuestionnaireProblem> problems, List<QuestionnaireProblem> warnings) {

    public VersionCheck {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** Compares two files, whatever they are called. */
    public static VersionCheck of(QuestionnaireFile before, QuestionnaireFile after) {
        return of(before, after, List.of());
    }

    /**
     * Compares two files.
     *
     * @param others further versions that are at hand: promises are judged by them too
     */
    public static VersionCheck of(QuestionnaireFile before, QuestionnaireFile after, List<QuestionnaireFile> others) {
        QuestionnaireReading old = before.readPublished();
        QuestionnaireReading now = after.readUnderAnyName();
        if (old.questionnaire().isEmpty() || now.questionnaire().isEmpty()) {
            return new VersionCheck(
                    Optional.empty(),
                    Stream.concat(old.problems().stream(), now.problems().stream())
                            .toList(),
                    List.of());
        }
        List<Questionnaire> versions = Stream.concat(Stream.of(before), others.stream())
                .filter(file -> !file.contentHash().equals(after.contentHash()))
                .flatMap(file -> file.readPublished().questionnaire().stream())
                .toList();
        Follower follower = new Follower(after);
        PartlyChanged.warn(new Follower(before).root().node(), follower.root().node(), follower.problems());
        return follower.check(old.orThrow(), Promises.judge(now.orThrow(), versions), versions);
    }

    /** The same without warnings of one kind. */
    public VersionCheck without(Code kind) {
        return new VersionCheck(
                diff,
                problems,
                warnings.stream().filter(warning -> warning.code() != kind).toList());
    }

    /**
     * What is wrong with a file whose version is published already.
     *
     * @param published the file that was published under this version
     * @param newest    the newest published version of the same questionnaire
     */
    public static QuestionnaireProblem taken(
            QuestionnaireFile published, QuestionnaireFile newest, QuestionnaireFile file) {
        Follower follower = new Follower(file);
        if (published.contentHash().equals(file.contentHash())) {
            follower.refuseKnown();
        } else {
            follower.refuseTaken(
                    newest.readPublished().orThrow(), file.readUnderAnyName().orThrow());
        }
        return follower.problems().inFileOrder().get(0);
    }

    /** The lowest number under which a questionnaire can follow another one. */
    private static Version lowest(Questionnaire before, Questionnaire after) {
        VersionDiff diff =
                VersionDiff.of(before, after.numbered(before.id().number().next(VersionStep.MAJOR)));
        return diff.needed() == VersionStep.NONE ? before.id().number().next(VersionStep.PATCH) : diff.lowestFitting();
    }

    /** The later file, with the places of what is wrong with it. */
    private record Follower(YamlMap root, Problems problems) {

        public Follower(QuestionnaireFile file) {
            this(file, new Problems(file.path()));
        }

        private Follower(QuestionnaireFile file, Problems problems) {
            this(file.root(problems), problems);
        }

        VersionCheck check(Questionnaire before, Questionnaire after, List<Questionnaire> versions) {
            Optional<VersionDiff> diff = Optional.empty();
            if (!before.id().name().equals(after.id().name())) {
                refuseOther(before.id(), after.id());
            } else if (before.id().compareTo(after.id()) > 0) {
                refuseOlder(before, after);
            } else {
                diff = Optional.of(VersionDiff.of(before, after));
                diff.ifPresent(this::checkVersion);
                new PromiseCheck(root, problems, diff.get(), versions).check(after);
            }
            return new VersionCheck(diff, problems.inFileOrder(), problems.warnings());
        }

        private void refuseOther(QuestionnaireId before, QuestionnaireId after) {
            problems.add(
                    root.find("questionnaire").orElseThrow(),
                    Code.OTHER_QUESTIONNAIRE,
                    Phrase.of("otherQuestionnaire", after.name(), before.name()),
                    Phrase.of("otherQuestionnaire.remedy"));
        }

        private void refuseOlder(Questionnaire before, Questionnaire after) {
            problems.add(
                    version(),
                    Code.VERSION_TOO_LOW,
                    Phrase.of("olderVersion", after.id().version(), before.id().version()),
                    Phrase.of("olderVersion.remedy", lowest(before, after)));
        }

        private void refuseKnown() {
            problems.add(
                    version(),
                    Code.ALREADY_PUBLISHED,
                    Phrase.of("publishedAlready"),
                    Phrase.of("publishedAlready.remedy"));
        }

        private void refuseTaken(Questionnaire newest, Questionnaire now) {
            problems.add(
                    version(),
                    Code.ALREADY_PUBLISHED,
                    Phrase.of("takenVersion", now.id().version(), now.id().name()),
                    Phrase.of("writeOrLater", lowest(newest, now)));
        }

        private void checkVersion(VersionDiff diff) {
            if (!diff.fits()) {
                problems.add(
                        version(),
                        Code.VERSION_TOO_LOW,
                        Phrase.of("versionUnfit", diff.after().version(), reason(diff)),
                        Phrase.of("versionUnfit.remedy", diff.lowestFitting(), alternative(diff)));
            }
        }

        /** A corrected text needs a promise, not a major version. */
        private static Phrase alternative(VersionDiff diff) {
            return diff.questions().stream().anyMatch(QuestionDiff::isBrokenByWordsOnly)
                    ? Phrase.of("orPromise", diff.after().version())
                    : Phrase.of("fullStop");
        }

        private static Phrase reason(VersionDiff diff) {
            return switch (diff.needed()) {
                case MAJOR -> Phrase.of("somethingBroken");
                case MINOR -> Phrase.of("somethingAdded");
                default -> Phrase.of("textsChanged");
            };
        }

        private Node version() {
            return root.find("version").orElseThrow();
        }
    }
}
