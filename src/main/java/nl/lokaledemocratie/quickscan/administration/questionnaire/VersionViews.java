package nl.lokaledemocratie.quickscan.administration.questionnaire;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Clinic;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.ClinicReport;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.proposal.Proposal;
import nl.lokaledemocratie.quickscan.questionnaire.proposal.Proposals;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.successor.VersionCheck;
import nl.lokaledemocratie.quickscan.web.Page;

/** Puts together what the page of a version shows. */
@ApplicationScoped
class VersionViews {

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Proposals proposals;

    @Inject
    Page page;

    /** A version, published or proposed. One that is published between looking here and looking there is looked for once more. */
    Optional<VersionView> find(QuestionnaireId id) {
        return findPublished(id)
                .or(() -> proposals.find(id).map(this::proposed))
                .or(() -> findPublished(id));
    }

    private Optional<VersionView> findPublished(QuestionnaireId id) {
        return catalog.findFile(id).map(file -> published(id, file));
    }

    private VersionView published(QuestionnaireId id, QuestionnaireFile file) {
        Questionnaire questionnaire = catalog.get(id);
        Optional<DiffView> diff = catalog.findPrevious(id)
                .map(catalog::get)
                .map(before -> DiffView.of(VersionDiff.of(before, questionnaire), before, questionnaire));
        return view(questionnaire, file, true, diff, List.of(), List.of());
    }

    private VersionView proposed(Proposal proposal) {
        Questionnaire questionnaire = proposal.questionnaire();
        Optional<DiffView> diff = proposal.check()
                .flatMap(VersionCheck::diff)
                .map(changes -> DiffView.of(changes, catalog.get(changes.before()), questionnaire));
        List<ProblemView> problems =
                ProblemView.of(proposal.check().map(VersionCheck::problems).orElse(List.of()), proposal.file());
        return view(
                questionnaire,
                proposal.file(),
                false,
                diff,
                problems,
                ProblemView.of(warnings(proposal), proposal.file()));
    }

    /** Of the file itself, and of what changed since the version before it. */
    private static List<QuestionnaireProblem> warnings(Proposal proposal) {
        return Stream.concat(
                        proposal.file().read().warnings().stream(),
                        proposal.check().stream().flatMap(check -> check.warnings().stream()))
                .sorted(Comparator.comparingInt(QuestionnaireProblem::line))
                .toList();
    }

    private VersionView view(
            Questionnaire questionnaire,
            QuestionnaireFile file,
            boolean published,
            Optional<DiffView> diff,
            List<ProblemView> problems,
            List<ProblemView> warnings) {
        ClinicReport clinic = Clinic.check(questionnaire);
        return new VersionView(
                questionnaire,
                file.contentHash(),
                published,
                SummaryView.of(questionnaire, clinic, page.getLocale()),
                ClinicView.of(clinic, file),
                diff,
                problems,
                warnings);
    }
}
