package nl.lokaledemocratie.quickscan.mail.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
import nl.lokaledemocratie.quickscan.web.SiteConfig;

/**
 * Writes to the address for questions of a scan a week and a day before it opens and ends by itself, and when it stands still for long. Each
 * letter goes at most once, also with several instances; one that the mail server does not take now is tried again. It tells nothing of who
 * takes part.
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

    /**
     * A letter that is due.
     *
     * @param moment of which it is: what was told of one is not told again
     */
    private record Due(Scan scan, NoticeKind kind, Instant moment, EmailAddress to) {}

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
        return QuarkusTransaction.requiringNew().call(() -> Stream.concat(
                        periods.listPlanned().stream().flatMap(scan -> planned(scan).stream()),
                        periods.listPaused().stream().flatMap(scan -> stillPaused(scan).stream()))
                .toList());
    }

    private Optional<Due> planned(Scan scan) {
        boolean opening = scan.status() == ScanStatus.DRAFT;
        Optional<Instant> moment = opening ? scan.opens() : scan.end().map(ScanEnd::at);
        return moment.flatMap(
                at -> NoticeKind.of(opening ? NoticeKind.About.BEGIN : NoticeKind.About.END, at, clock.instant())
                        .flatMap(kind -> due(scan, kind, at)));
    }

    private Optional<Due> stillPaused(Scan scan) {
        return scan.pause()
                .flatMap(pause -> pause.asked(clock.instant(), clock.getZone()))
                .flatMap(at -> due(scan, NoticeKind.STANDS_STILL, at));
    }

    private Optional<Due> due(Scan scan, NoticeKind kind, Instant moment) {
        return EmailAddress.parse(setups.get(scan.id()).contact()).map(to -> new Due(scan, kind, moment, to));
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
                .setParameter("scan", due.scan().id())
                .setParameter("kind", due.kind().name())
                .setParameter("minute", due.moment().getEpochSecond() / SECONDS_A_MINUTE)
                .executeUpdate());
    }

    private WrittenLetter write(Due due) {
        Scan scan = due.scan();
        boolean paused = due.kind() == NoticeKind.STANDS_STILL;
        String page = "/scans/" + scan.id() + (paused ? "/pauze" : "/periode");
        NoticeView view = new NoticeView(
                due.kind(),
                scan.title(),
                paused ? scan.end().map(end -> words(end.over())).orElse("") : words(due.moment()),
                scan.pause().map(pause -> words(pause.since())).orElse(""),
                site.address().map(address -> address.resolve(page).toString()).orElse(""));
        NoticeMessages words = MessageBundles.get(NoticeMessages.class, Localized.Literal.of(DUTCH.getLanguage()));
        return new WrittenLetter(
                "Quick Scan Lokale Democratie",
                due.to().text(),
                words.subject(due.kind().name(), scan.title()),
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
