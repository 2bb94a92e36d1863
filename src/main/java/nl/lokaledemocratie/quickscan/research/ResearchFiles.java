package nl.lokaledemocratie.quickscan.research;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.printed.ScanSource;
import nl.lokaledemocratie.quickscan.research.file.Background;
import nl.lokaledemocratie.quickscan.research.file.ResearchArchive;
import nl.lokaledemocratie.quickscan.research.file.ResearchPlan;
import nl.lokaledemocratie.quickscan.research.rule.BackgroundTally;
import nl.lokaledemocratie.quickscan.research.rule.GivenQuestions;
import nl.lokaledemocratie.quickscan.research.rule.RareCombinations;
import nl.lokaledemocratie.quickscan.response.store.AnswerSheetReader;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;

/** Which groups of a scan give a file, and the files. Sheets pass through and are never all in memory. */
@ApplicationScoped
public class ResearchFiles {

    @Inject
    Publications publications;

    @Inject
    ScanSource sources;

    @Inject
    AnswerSheetReader reader;

    @Inject
    ResearchGrants grants;

    /**
     * What the rule makes of each open group that is large enough; none when the sheets are gone, or people were told otherwise.
     *
     * @throws ScanNotClosedException while there is no result
     */
    public List<ResearchPlan> plans(Scan scan) {
        ReportSource source = source(scan);
        List<ResearchPlan> plans = new ArrayList<>();
        for (PublishedGroup group : source.result().groups()) {
            plan(scan, source, group).ifPresent(plans::add);
        }
        return plans;
    }

    /** The one of a group. */
    public Optional<ResearchPlan> findPlan(Scan scan, String group) {
        ReportSource source = source(scan);
        return source.result().groups().stream()
                .filter(found -> found.key().equals(group))
                .findFirst()
                .flatMap(found -> plan(scan, source, found));
    }

    private Optional<ResearchPlan> plan(Scan scan, ReportSource source, PublishedGroup group) {
        Questionnaire questionnaire = source.questionnaire();
        if (grants.isBarred(scan.id())
                || group.closed()
                || questionnaire.audience(group.key()).closed()
                || group.respondents() < RareCombinations.SMALLEST_GROUP) {
            return Optional.empty();
        }
        GivenQuestions given = GivenQuestions.of(questionnaire, source.result(), group.key());
        BackgroundTally counts = new BackgroundTally();
        Filled filled = new Filled(questionnaire);
        reader.forEachWordless(scan.id(), questionnaire, group.key(), sheet -> {
            if (filled.test(sheet)) {
                counts.add(Background.answered(sheet, given.background()), sheet.channel());
            }
        });
        return RareCombinations.of(given.background(), counts)
                .map(anonymised -> new ResearchPlan(group.key(), given, anonymised));
    }

    /** Whether the file would be the same people and classes as the one that was given before, if any. */
    public boolean isAsBefore(Scan scan, ResearchPlan plan) {
        return grants.findSignature(scan.id(), plan.group())
                .map(signature(plan)::equals)
                .orElse(true);
    }

    /** Keeps what is given now, so that no other file is given beside it; whether it may be given. */
    public boolean claim(Scan scan, ResearchPlan plan) {
        return grants.isSame(scan.id(), plan.group(), signature(plan));
    }

    private static String signature(ResearchPlan plan) {
        return Signature.of(plan.signature());
    }

    /** What writes the file of a plan. */
    public ResearchArchive archive(Scan scan, ResearchPlan plan, String language) {
        return new ResearchArchive(source(scan), plan, language);
    }

    /** Gives the sheets of a plan, each time in another order. */
    public ResearchArchive.Sheets sheets(Scan scan, ResearchPlan plan) {
        Questionnaire questionnaire = source(scan).questionnaire();
        Filled filled = new Filled(questionnaire);
        return consumer -> {
            int[] count = {0};
            reader.forEachShuffled(scan.id(), questionnaire, plan.group(), sheet -> {
                if (filled.test(sheet)) {
                    count[0]++;
                    consumer.accept(sheet);
                }
            });
            if (count[0] != plan.anonymised().people()) {
                throw new IllegalStateException("The sheets changed while a file was made of them");
            }
        };
    }

    private ReportSource source(Scan scan) {
        return sources.of(
                scan, publications.find(scan.id()).orElseThrow(() -> new ScanNotClosedException(scan.status())));
    }

    /** Whether any statement was answered: others do not count in the result either. */
    private static final class Filled {

        private final List<Integer> positions;

        Filled(Questionnaire questionnaire) {
            Set<String> statements = questionnaire.statements().stream()
                    .map(Statement::key)
                    .collect(Collectors.toCollection(HashSet::new));
            RatingLayout layout = questionnaire.ratingLayout();
            positions = layout.slots().stream()
                    .filter(slot -> statements.contains(slot.item()))
                    .map(slot -> layout.position(slot.item(), slot.aspect()))
                    .toList();
        }

        boolean test(AnswerSheet sheet) {
            return positions.stream().anyMatch(position -> sheet.ratings().code(position) >= 0);
        }
    }
}
