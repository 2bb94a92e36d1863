package nl.lokaledemocratie.quickscan.desk.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.mail.MailAddresses;
import nl.lokaledemocratie.quickscan.mail.MailAddresses.Counts;
import nl.lokaledemocratie.quickscan.mail.MailConfig;
import nl.lokaledemocratie.quickscan.mail.MailQueue;
import nl.lokaledemocratie.quickscan.mail.MailSending;
import nl.lokaledemocratie.quickscan.mail.MailSetups;
import nl.lokaledemocratie.quickscan.mail.MailSetups.Setup;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;

/** Gathers how mail of a scan stands. */
@ApplicationScoped
class MailViews {

    @Inject
    MailAddresses addresses;

    @Inject
    MailSetups setups;

    @Inject
    MailSending sending;

    @Inject
    MailConfig config;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Clock clock;

    MailView of(Scan scan) {
        Questionnaire questionnaire = catalog.get(scan.questionnaireId());
        Map<String, Counts> counts = addresses.count(scan.id());
        Setup setup = setups.get(scan.id());
        List<MailView.Group> groups = groups(scan).stream()
                .map(group -> new MailView.Group(
                        questionnaire.audience(group), counts.getOrDefault(group, new Counts(Map.of()))))
                .toList();
        return new MailView(
                scan,
                sending.isPossible(),
                scan.status() == ScanStatus.OPEN
                        && scan.pause().isEmpty()
                        && scan.stage(clock.instant()) == ScanEnd.Stage.ASKING,
                setup,
                groups,
                setups.list(scan.id()).stream()
                        .map(round -> new MailView.Sent(questionnaire.audience(round.audience()), round))
                        .toList(),
                addresses.listFailed(scan.id()),
                sending.downSince().map(since -> since.atZone(clock.getZone())),
                setup.wipeOn()
                        .map(day -> ChronoUnit.DAYS.between(LocalDate.now(clock), day))
                        .orElse(0L),
                Math.toIntExact(config.keep().toDays()));
    }

    /** The groups to which one can write. */
    List<String> groups(Scan scan) {
        return MailQueue.groups(scan, catalog.get(scan.questionnaireId()));
    }
}
