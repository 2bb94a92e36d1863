package nl.lokaledemocratie.quickscan.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.mail.letter.LetterKind;
import nl.lokaledemocratie.quickscan.organisation.look.Logo;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.response.ScanPausing;
import nl.lokaledemocratie.quickscan.response.store.FileRewrite;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.pause.PauseReason;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;

/** Invitations and a reminder over a real mail server: each once, in every trouble that a server or a restart makes. */
@QuarkusTest
class MailTest extends MailScenario {

    @Inject
    ClosingService closing;

    @Inject
    MailWipe wiping;

    @Inject
    ScanPausing pausing;

    @Inject
    Looks looks;

    @Test
    void sendsEverybodyAnInvitationOnceWithACodeThatWorks() throws Exception {
        add(COUNCIL, "a@voorbeeld.example", "b@voorbeeld.example");
        add(RESIDENTS, "c@voorbeeld.example");
        queue.invite(scan.id(), 3, SITE);
        assertThat(sending.sendDue()).isEqualTo(3);
        assertThat(sending.sendDue()).isZero();

        assertThat(recipients()).containsExactly("a@voorbeeld.example", "b@voorbeeld.example", "c@voorbeeld.example");
        assertThat(invitations.findAdmission(scan.id(), code("a@voorbeeld.example")))
                .hasValueSatisfying(
                        admission -> assertThat(admission.audience()).isEqualTo(COUNCIL));
        assertThat(code("a@voorbeeld.example")).isNotEqualTo(code("b@voorbeeld.example"));
        MimeMessage resident = Arrays.stream(server.getReceivedMessages())
                .filter(message -> to(message).startsWith("c@"))
                .findFirst()
                .orElseThrow();
        assertThat(text(resident))
                .contains(SITE + "meedoen/" + scan.link(), "griffie@voorbeeld.example", "Wilt u een vragenlijst")
                .doesNotContain("Uw code");
        assertThat(resident.getContentType()).startsWith("multipart/alternative");
        InternetAddress from = (InternetAddress) resident.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("quickscan@voorbeeld.example");
        assertThat(from.getPersonal()).isEqualTo(scan.organisation().fullName());
        assertThat(resident.getReplyTo()[0]).hasToString("griffie@voorbeeld.example");
        assertThat(resident.getSubject()).contains(scan.organisation().fullName(), scan.title());
        assertThat(round(COUNCIL, false)).isEqualTo(new MailSetups.Round(COUNCIL, false, 2, 2, 0, 0));
        assertThat(count("select count(*) from mail_letter")).isZero();
    }

    /** The logo goes with the letter: no server hears who opens it, and all letters stay as long as each other. */
    @Test
    void carriesTheLogoOfTheOrganisation() throws Exception {
        add(RESIDENTS, "c@voorbeeld.example");
        BufferedImage drawn = new BufferedImage(200, 60, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", png);
        Logo logo = new Logo(png.toByteArray(), "png", 100, 30);
        looks.giveLogo(scan.organisation().code(), Optional.of(logo), seen -> true);
        queue.invite(scan.id(), 1, SITE);
        sending.sendDue();
        MimeMultipart both = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(both.getCount()).isEqualTo(2);
        assertThat(both.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(both.getBodyPart(1).getContentType()).startsWith("multipart/related");
        MimeMultipart related = (MimeMultipart) both.getBodyPart(1).getContent();
        assertThat(related.getBodyPart(0).getContent().toString())
                .contains("<img src=\"cid:logo@quickscan\" alt=\"\" width=\"100\" height=\"30\"")
                .doesNotContain("src=\"http");
        MimeBodyPart picture = (MimeBodyPart) related.getBodyPart(1);
        assertThat(picture.getContentID()).isEqualTo("<logo@quickscan>");
        assertThat(picture.getContentType()).startsWith("image/png");
        assertThat(picture.getInputStream().readAllBytes()).isEqualTo(logo.content());
    }

    @Test
    void writesToEveryoneInTheirLanguage() throws Exception {
        addresses.add(scan.id(), Map.of(RESIDENTS, List.of(new Addressee(address("en@voorbeeld.example"), "en"))));
        queue.invite(scan.id(), 1, SITE);
        sending.sendDue();
        assertThat(text(server.getReceivedMessages()[0])).contains("Would you fill in a questionnaire?");
    }

    /** Who answered gets a letter like that of everybody else; its code opens nothing, and nobody answers twice. */
    @Test
    void remindsEverybodyAndEndsTheCodesOfBefore() {
        add(COUNCIL, "a@voorbeeld.example", "b@voorbeeld.example");
        queue.invite(scan.id(), 2, SITE);
        sending.sendDue();
        String answered = code("a@voorbeeld.example");
        String before = code("b@voorbeeld.example");
        answer(answered);

        queue.remind(scan.id(), 2, SITE);
        assertThat(sending.sendDue()).isEqualTo(2);

        assertThat(invitations.findAdmission(scan.id(), before)).isEmpty();
        assertThat(invitations.findAdmission(scan.id(), answered)).isEmpty();
        assertThat(invitations.findAdmission(scan.id(), code("a@voorbeeld.example")))
                .isEmpty();
        assertThat(invitations.findAdmission(scan.id(), code("b@voorbeeld.example")))
                .isPresent();
        assertThat(code("a@voorbeeld.example")).isNotEqualTo(answered);
        assertThat(invitations.group(scan.id(), COUNCIL).unused()).isEqualTo(1);
        assertThatThrownBy(() -> queue.remind(scan.id(), 2, SITE)).isInstanceOf(ChangedMeanwhileException.class);
        answer(code("b@voorbeeld.example"));
    }

    private void answer(String code) {
        Respondent councillor = new Respondent(scan);
        councillor.startWithCode(code);
        councillor.answer(scenario.questionnaire(), 1, 4, 4);
        assertThat(councillor.send().header("Location")).endsWith("/bedankt");
    }

    /** What is ready waits, nothing new is made, and all of it goes out once. */
    @Test
    void sendsNothingWhileTheScanIsPaused() {
        add(RESIDENTS, "a@voorbeeld.example", "b@voorbeeld.example");
        queue.invite(scan.id(), 2, SITE);
        pausing.pause(scan.id(), PauseReason.TROUBLE, seen -> true);
        assertThat(sending.sendDue()).isZero();
        add(RESIDENTS, "c@voorbeeld.example");
        assertThatThrownBy(() -> queue.invite(scan.id(), 1, SITE)).isInstanceOf(ScanNotOpenException.class);
        clock.move(Duration.ofDays(3));
        assertThat(sending.sendDue()).isZero();
        assertThat(recipients()).isEmpty();

        pausing.goOn(scan.id(), seen -> true);
        assertThat(sending.sendDue()).isEqualTo(2);
        assertThat(sending.sendDue()).isZero();
        assertThat(recipients()).hasSize(2);
    }

    @Test
    void losesNothingWhileTheServerIsDown() throws Exception {
        server.stop();
        add(RESIDENTS, "a@voorbeeld.example", "b@voorbeeld.example");
        queue.invite(scan.id(), 2, SITE);
        for (int i = 0; i < 10; i++) {
            assertThat(sending.sendDue()).isZero();
            clock.move(Duration.ofMinutes(2));
        }
        assertThat(sending.downSince()).isPresent();
        assertThat(round(RESIDENTS, false).waiting()).isEqualTo(2);

        server.start();
        use(server.getSmtp().getPort());
        assertThat(sending.sendDue()).isEqualTo(2);
        assertThat(sending.downSince()).isEmpty();
        assertThat(recipients()).hasSize(2);
    }

    @Test
    void losesNothingToAServerThatSaysNothing() throws Exception {
        try (ScriptedSmtp silent = new ScriptedSmtp(true)) {
            use(silent.port());
            add(RESIDENTS, "a@voorbeeld.example");
            queue.invite(scan.id(), 1, SITE);
            assertThat(sending.sendDue()).isZero();
            assertThat(round(RESIDENTS, false).waiting()).isEqualTo(1);
            assertThat(count("select count(*) from mail_letter where taken_minute is not null"))
                    .isZero();
        }
        use(server.getSmtp().getPort());
        clock.move(Duration.ofMinutes(2));
        assertThat(sending.sendDue()).isEqualTo(1);
    }

    @Test
    void goesOnPastWhatTheServerRefusesAndTriesAgainWhatItPutsOff() throws Exception {
        try (ScriptedSmtp scripted = new ScriptedSmtp(false)) {
            use(scripted.port());
            add(RESIDENTS, "weg@voorbeeld.example", "later@voorbeeld.example", "goed@voorbeeld.example");
            queue.invite(scan.id(), 3, SITE);
            assertThat(sending.sendDue()).isEqualTo(1);
            assertThat(scripted.taken).containsExactly("goed@voorbeeld.example");
            assertThat(round(RESIDENTS, false)).isEqualTo(new MailSetups.Round(RESIDENTS, false, 3, 1, 1, 0));
            assertThat(addresses.listFailed(scan.id())).containsExactly("weg@voorbeeld.example");
        }
        use(server.getSmtp().getPort());
        assertThat(sending.sendDue()).as("not before its time").isZero();
        clock.move(Duration.ofMinutes(2));
        assertThat(sending.sendDue()).isEqualTo(1);
        assertThat(recipients()).containsExactly("later@voorbeeld.example");
        queue.remind(scan.id(), 2, SITE);
        sending.sendDue();
        assertThat(recipients())
                .containsExactly("goed@voorbeeld.example", "later@voorbeeld.example", "later@voorbeeld.example");
    }

    @Test
    void givesUpAfterTryingForHours() throws Exception {
        try (ScriptedSmtp scripted = new ScriptedSmtp(false)) {
            use(scripted.port());
            add(RESIDENTS, "later@voorbeeld.example");
            queue.invite(scan.id(), 1, SITE);
            for (int i = 0; i < 6; i++) {
                sending.sendDue();
                clock.move(Duration.ofHours(5));
            }
            assertThat(round(RESIDENTS, false).refused()).isEqualTo(1);
        }
    }

    /** It may have arrived: it is not sent again, and counted as uncertain. */
    @Test
    void sendsNothingTwiceThoughTheConnectionBreaksOff() throws Exception {
        try (ScriptedSmtp scripted = new ScriptedSmtp(false)) {
            use(scripted.port());
            add(RESIDENTS, "breuk@voorbeeld.example");
            queue.invite(scan.id(), 1, SITE);
            for (int i = 0; i < 3; i++) {
                sending.sendDue();
                clock.move(Duration.ofHours(1));
            }
            assertThat(scripted.taken).containsExactly("breuk@voorbeeld.example");
            assertThat(round(RESIDENTS, false).unknown()).isEqualTo(1);
        }
    }

    /** What was being sent when the process ended is not sent again; everything else goes on. */
    @Test
    void goesOnAfterARestartAndSendsNothingTwice() {
        add(RESIDENTS, "a@voorbeeld.example", "b@voorbeeld.example", "c@voorbeeld.example");
        queue.invite(scan.id(), 3, SITE);
        String cutShort =
                letters.take().orElseThrow().to().orElseThrow().address().text();

        assertThat(sending.sendDue()).isEqualTo(2);
        assertThat(round(RESIDENTS, false).waiting()).isEqualTo(1);
        clock.move(Duration.ofMinutes(16));
        assertThat(sending.sendDue()).isZero();

        assertThat(round(RESIDENTS, false)).isEqualTo(new MailSetups.Round(RESIDENTS, false, 3, 2, 0, 1));
        assertThat(recipients()).hasSize(2).doesNotContain(cutShort);
    }

    @Test
    void letsTwoClerksAtOnceMakeLettersOnce() throws Exception {
        add(COUNCIL, "a@voorbeeld.example", "b@voorbeeld.example");
        List<Callable<Boolean>> clerks = IntStream.range(0, 2)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    queue.invite(scan.id(), 2, SITE);
                    return true;
                })
                .toList();
        ExecutorService both = Executors.newFixedThreadPool(2);
        int done = 0;
        for (Future<Boolean> clerk : both.invokeAll(clerks)) {
            try {
                done += clerk.get() ? 1 : 0;
            } catch (ExecutionException late) {
                assertThat(late.getCause()).isInstanceOf(ChangedMeanwhileException.class);
            }
        }
        both.shutdown();
        sending.sendDue();
        assertThat(done).isEqualTo(1);
        assertThat(recipients()).containsExactly("a@voorbeeld.example", "b@voorbeeld.example");
        assertThat(invitations.group(scan.id(), COUNCIL).unused()).isEqualTo(2);
    }

    /** Several instances share what a minute has room for. */
    @Test
    void keepsToWhatAMinuteHasRoomFor() throws Exception {
        add(RESIDENTS, "a@voorbeeld.example", "b@voorbeeld.example", "c@voorbeeld.example");
        queue.invite(scan.id(), 3, SITE);
        execute("update mail_pace set minute = " + clock.instant().getEpochSecond() / 60 + ", sent = 999999");
        assertThat(sending.sendDue()).isEqualTo(1);
        clock.move(Duration.ofMinutes(1));
        assertThat(sending.sendDue()).isEqualTo(2);
    }

    @Test
    void sendsNothingOnceNobodyCanBegin() {
        add(RESIDENTS, "a@voorbeeld.example");
        queue.invite(scan.id(), 1, SITE);
        closing.close(scan.id());
        assertThat(sending.sendDue()).isZero();
        assertThat(recipients()).isEmpty();
        assertThatThrownBy(() -> queue.invite(scan.id(), 1, SITE)).isInstanceOf(ScanNotOpenException.class);
    }

    @Test
    void addsEachAddressOnce() {
        add(RESIDENTS, "a@voorbeeld.example", "b@voorbeeld.example");
        assertThat(addresses.add(
                        scan.id(),
                        Map.of(
                                RESIDENTS,
                                List.of(
                                        new Addressee(address("A@voorbeeld.example"), "nl"),
                                        new Addressee(address("d@voorbeeld.example"), "nl")))))
                .isEqualTo(new MailAddresses.Added(1, 1));
        assertThat(addresses.count(scan.id()).get(RESIDENTS).total()).isEqualTo(3);
    }

    @Test
    void remindsNobodyWhoseLetterCameBack() {
        add(COUNCIL, "a@voorbeeld.example", "b@voorbeeld.example");
        queue.invite(scan.id(), 2, SITE);
        sending.sendDue();
        int unused = invitations.group(scan.id(), COUNCIL).unused();
        assertThat(addresses.noteReturned(scan.id(), List.of(address("A@voorbeeld.example"))))
                .isEqualTo(1);
        assertThat(invitations.group(scan.id(), COUNCIL).unused())
                .as("else it would tell who answered")
                .isEqualTo(unused);
        queue.remind(scan.id(), 1, SITE);
        sending.sendDue();
        assertThat(recipients()).containsExactly("a@voorbeeld.example", "b@voorbeeld.example", "b@voorbeeld.example");
    }

    @Test
    void wipesAddressesASetTimeAfterClosing() throws Exception {
        add(COUNCIL, "a@voorbeeld.example");
        queue.invite(scan.id(), 1, SITE);
        sending.sendDue();
        closing.close(scan.id());
        String mine = " where scan_id = '" + scan.id() + "'";
        execute("update scan set closed_on = '2026-03-18' where id = '" + scan.id() + "'");
        wiping.wipe();
        assertThat(count("select count(*) from mail_address" + mine + " and link is null"))
                .isEqualTo(1);
        assertThat(setups.get(scan.id()).wipeOn().orElseThrow()).hasToString("2026-04-01");
        clock.move(Duration.ofDays(13));
        wiping.wipe();
        assertThat(count("select count(*) from mail_address" + mine)).isEqualTo(1);
        clock.move(Duration.ofDays(1));
        wiping.wipe();
        assertThat(count("select count(*) from mail_address" + mine)).isZero();
        assertThat(setups.get(scan.id()).wiped()).isTrue();
        assertThat(round(COUNCIL, false).sent()).isEqualTo(1);
    }

    /** The service stops when the rows are gone and their traces are not: the next time goes on with that. */
    @Test
    void wipesTheTracesOfLettersOfAClosedScanThoughItStoppedHalfway() throws Exception {
        add(COUNCIL, "a@voorbeeld.example");
        queue.invite(scan.id(), 1, SITE);
        closing.close(scan.id());
        List<String> rewritten = new ArrayList<>();
        QuarkusMock.installMockForType(new StoppingRewrite(rewritten), FileRewrite.class);
        assertThatThrownBy(wiping::wipe).isInstanceOf(IllegalStateException.class);
        assertThat(count("select count(*) from mail_letter where scan_id = '" + scan.id() + "'"))
                .isZero();
        wiping.wipe();
        assertThat(rewritten).containsExactly("stopped", "rewritten");
        wiping.wipe();
        assertThat(rewritten).as("nothing is left to do").hasSize(2);
    }

    /** Stops the first time. */
    private static final class StoppingRewrite extends FileRewrite {

        private final List<String> done;

        private StoppingRewrite(List<String> done) {
            this.done = done;
        }

        @Override
        public void rewriteMail() {
            done.add(done.isEmpty() ? "stopped" : "rewritten");
            if (done.size() == 1) {
                throw new IllegalStateException("The service stopped");
            }
        }
    }

    @Test
    void sendsATrialThatOpensNothing() {
        assertThat(sending.sendTrial(scan.id(), LetterKind.REMINDER, "nl", address("ik@voorbeeld.example"), SITE))
                .isEqualTo(Delivery.SENT);
        assertThat(invitations.findAdmission(scan.id(), code("ik@voorbeeld.example")))
                .isEmpty();
    }
}
