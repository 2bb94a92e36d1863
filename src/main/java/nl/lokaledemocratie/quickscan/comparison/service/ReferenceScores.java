package nl.lokaledemocratie.quickscan.comparison.service;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.programme.Grants;
import nl.lokaledemocratie.quickscan.programme.ReadUses;
import nl.lokaledemocratie.quickscan.programme.ReadUses.What;
import nl.lokaledemocratie.quickscan.publication.OtherResults;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** The theme means of who takes part in the reference set. That they were used is written down for each of them to see. */
@ApplicationScoped
class ReferenceScores implements OtherResults {

    private static final String LATEST =
            """
            select distinct on (organisation_code) organisation_code, scan.id
            from scan join organisation on organisation.code = organisation_code join compared_scan on scan_id = scan.id
            where organisation_code = any(:agreed) and organisation_code <> :own
              and organisation.fictional = :fictional
              and questionnaire_name = :questionnaire and questionnaire_version = any(:versions) and shown
            order by organisation_code, closed_on desc, scan.id""";

    private static final String SCORES =
            """
            select organisation_code, scan_id, audience, key, aspect, n, mean, sd
            from compared_cell join (%s) latest on latest.id = scan_id
            where level = 'THEME' and aspect in ('NOW', 'WISH') and visibility = 'FULL' and sd is not null"""
                    .formatted(LATEST);

    @Inject
    EntityManager entities;

    @Inject
    Grants grants;

    @Inject
    ClosedScans closed;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ReadUses uses;

    @Override
    @Transactional
    public List<Score> beside(Scan scan) {
        Set<String> agreed = grants.inReferenceSet();
        if (agreed.isEmpty()) {
            return List.of();
        }
        List<Tuple> scores = scores(scan, agreed);
        uses.note(
                ReadUses.REFERENCE,
                scores.stream()
                        .map(row -> new ReadUses.Read((String) row.get(0), (UUID) row.get(1)))
                        .collect(Collectors.toSet()),
                What.COMPARISON);
        return scores.stream().map(ReferenceScores::score).toList();
    }

    private List<Tuple> scores(Scan scan, Set<String> agreed) {
        Organisation own = scan.organisation();
        return ((List<?>) entities.createNativeQuery(SCORES, Tuple.class)
                        .setParameter("agreed", agreed.toArray(String[]::new))
                        .setParameter("own", own.code())
                        .setParameter("fictional", own.fictional())
                        .setParameter("questionnaire", scan.questionnaireName())
                        .setParameter("versions", versions(scan))
                        .getResultList())
                .stream().map(Tuple.class::cast).toList();
    }

    /** Those that ask the same. */
    private String[] versions(Scan scan) {
        return catalog.list().stream()
                .filter(version -> closed.areAlike(scan.questionnaireId(), version))
                .map(version -> version.version())
                .toArray(String[]::new);
    }

    private static Score score(Tuple row) {
        return new Score(
                (String) row.get(0),
                (String) row.get(2),
                (String) row.get(3),
                Aspect.valueOf((String) row.get(4)),
                number(row, 5).intValue(),
                number(row, 6).doubleValue(),
                number(row, 7).doubleValue());
    }

    private static Number number(Tuple row, int column) {
        return (Number) row.get(column);
    }
}
