package nl.lokaledemocratie.quickscan.mail.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.mail.Delivery;
import nl.lokaledemocratie.quickscan.mail.MailSetups;
import nl.lokaledemocratie.quickscan.mail.SmtpServer;
import nl.lokaledemocratie.quickscan.mail.letter.WrittenLetter;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.pause.Pause;
import nl.lokaledemocratie.quickscan.web.SiteConfig;

/**
 * Writes to the address for questions of a scan a week and a day before it opens and ends by itself. Each letter goes at most once, also
 * with several instances; one that the mail server does not take now is tried again. It tells nothing of who takes part.
 */
@ApplicationScoped
public class ClerkNotices {

    private static final int SECONDS_A_MINUTE = 60;
    private static final Locale DUTCH = new Locale("nl");

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        static native TemplateInstance page(NoticeView view);

        static native TemplateInstance plain(NoticeView view);
    }

    /** A letter that is due. */
    private record Due(
            UUID scan, NoticeKind kind, Instant moment, String title, Optional<Instant> paused, EmailAddress to) {}

    @Inject
    ScanPeriod periods;

    @Inject
    MailSetups setups;

    @Inject
    SmtpServer server;

    @Inject
    SiteConfig site;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** @return how many were handed over */
    @Transactional(Transactional.TxType.NEVER)
    public int sendDue() {
        if (!server.isConfigured()) {
            return 0;
        }
        return (int) listDue().stream().filter(this::send).count();
    }

    private List<Due> listDue() {
        return QuarkusTransaction.requiringNew().call(() -> periods.listPlanned().stream()
                .flatMap(scan -> due(scan).stream())
                .toList());
    }

    private Optional<Due> due(Scan scan) {
        boolean opening = scan.status() == ScanStatus.DRAFT;
        Optional<Instant> moment = opening ? scan.opens() : scan.end().map(ScanEnd::at);
        return moment.flatMap(at -> NoticeKind.of(opening, at, clock.instant())
                .flatMap(kind -> EmailAddress.parse(setups.get(scan.id()).contact())
                        .map(to -> new Due(
                                scan.id(), kind, at, scan.title(), scan.pause().map(Pause::since), to))));
    }

    private boolean send(Due due) {
        if (!note(due)) {
            return false;
        }
        Delivery delivery = server.send(write(due), due.to());
        if (delivery == Delivery.DOWN || delivery == Delivery.LATER) {
            forget(due);
        }
        return delivery == Delivery.SENT;
    }

    /** Before it is sent: whatever happens then, it does not go twice. */
    private boolean note(Due due) {
        return change("insert into mail_notice values (:scan, :kind, :minute) on conflict do nothing", due) == 1;
    }

    private void forget(Due due) {
        change("delete from mail_notice where scan_id = :scan and kind = :kind and minute = :minute", due);
    }

    private int change(String sql, Due due) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(sql)
                .setParameter("scan", due.scan())
                .setParameter("kind", due.kind().name())
                .setParameter("minute", due.moment().getEpochSecond() / SECONDS_A_MINUTE)
                .executeUpdate());
    }

    private WrittenLetter write(Due due) {
        NoticeView view = new NoticeView(
                due.kind(),
                due.title(),
                words(due.moment()),
                due.paused().map(this::words).orElse(""),
                site.address()
                        .map(address -> address.resolve("/scans/" + due.scan() + "/periode")
                                .toString())
                        .orElse(""));
        NoticeMessages words = MessageBundles.get(NoticeMessages.class, Localized.Literal.of(DUTCH.getLanguage()));
        return new WrittenLetter(
                "Quick Scan Lokale Democratie",
                due.to().text(),
                words.subject(due.kind().name(), due.title()),
                rendered(Templates.plain(view)),
                rendered(Templates.page(view)),
                Optional.empty());
    }

    private String words(Instant moment) {
        return Notation.in(DUTCH).moment(moment.atZone(clock.getZone()));
    }

    private static String rendered(TemplateInstance template) {
        return template.setAttribute(MessageBundles.ATTRIBUTE_LOCALE, DUTCH).render();
    }
}
