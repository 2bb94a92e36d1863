package nl.lokaledemocratie.quickscan.study;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Suggestion;
import nl.lokaledemocratie.quickscan.study.StudyConfig.GroupSetting;
import nl.lokaledemocratie.quickscan.study.file.FileProblem;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;
import nl.lokaledemocratie.quickscan.study.file.FileProblems;

/** Looks whether the groups that are to be estimated and weighted are among those of {@code population.csv}. */
final class NamedGroups {

    private final StudyConfig config;
    private final List<String> groups;
    private final FileProblems problems;

    NamedGroups(StudyConfig config, List<String> groups, FileProblems problems) {
        this.config = config;
        this.groups = List.copyOf(groups);
        this.problems = problems;
    }

    /**
     * The estimated group. Residents may be away: then their side is empty (METHOD.md 5b). Any other name is one that somebody wrote, and it
     * must be right.
     *
     * @param byQuestionnaire the questionnaire says who is estimated
     */
    void check(Codebook codebook, boolean byQuestionnaire) {
        Optional<GroupSetting> setting = config.estimated();
        if (byQuestionnaire
                && setting.filter(named -> !named.group().equals(codebook.estimated()))
                        .isPresent()) {
            GroupSetting other = setting.get();
            problems.add(StudyConfig.FILE, other.line(), other.column(), Code.OTHER_ESTIMATED, other.group());
        } else if (codebook.items().stream().anyMatch(item -> item.has(Aspect.EST)) && isAway(codebook.estimated())) {
            Optional<String> meant = Suggestion.nearest(codebook.estimated(), groups);
            boolean mistaken = setting.isPresent()
                    && (meant.isPresent() || !codebook.estimated().equals(Questionnaire.RESIDENTS));
            if (mistaken) {
                problems.add(problem(setting, Code.UNKNOWN_GROUP, codebook.estimated(), meant));
            } else {
                problems.warn(problem(setting, Code.NO_ESTIMATED_GROUP, codebook.estimated(), meant));
            }
        }
    }

    /** The group to weight; without it the sections of METHOD.md 7 and 7b are empty. */
    void checkWeighted(String group) {
        if (isAway(group)) {
            problems.warn(
                    problem(config.weightGroup(), Code.NO_WEIGHTED_GROUP, group, Suggestion.nearest(group, groups)));
        }
    }

    private boolean isAway(String group) {
        return !groups.isEmpty() && !groups.contains(group);
    }

    /** Where the file names it; else at the list in which it is not. */
    private static FileProblem problem(
            Optional<GroupSetting> setting, Code code, String group, Optional<String> meant) {
        return setting.map(named -> new FileProblem(StudyConfig.FILE, named.line(), named.column(), code, group, meant))
                .orElseGet(() -> new FileProblem(StudyReader.POPULATION, 1, 0, code, group, meant));
    }
}
