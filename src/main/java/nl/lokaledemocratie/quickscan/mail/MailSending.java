package nl.lokaledemocratie.quickscan.mail;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.mail.letter.LetterKind;
import nl.lokaledemocratie.quickscan.mail.letter.LetterWriter;
import nl.lokaledemocratie.quickscan.mail.letter.WrittenLetter;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;

/** Sends letters that are due, as many as a minute has room for. Any number of instances may do it at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class MailSending {

    /** As long as a code; no code is like it. */
    private static final String SAMPLE = "00000-00000";

    @Inject
    LettersOnTheirWay letters;

    @Inject
    MailSetups setups;

    @Inject
    MailConfig config;

    @Inject
    LetterWriter writer;

    @Inject
    SmtpServer server;

    @Inject
    LetterProof proof;

    /**
     * Sends what is due until nothing is, the minute is full, or the server is away.
     *
     * @return how many were handed over
     */
    public int sendDue() {
        letters.countLeftBehind();
        if (!isPossible() || !letters.isDue()) {
            return 0;
        }
        return sendAll();
    }

    private int sendAll() {
        int sent = 0;
        for (Optional<Letter> next = letters.take(); next.isPresent(); next = letters.take()) {
            Letter letter = next.get();
            Delivery delivery = deliver(letter);
            letters.note(letter, delivery);
            if (delivery == Delivery.DOWN
                    || delivery == Delivery.UNKNOWN && letter.to().isPresent()) {
                break;
            }
            sent += delivery == Delivery.SENT ? 1 : 0;
        }
        return sent;
    }

    /** Whether this installation can send at all. */
    public boolean isPossible() {
        return server.isConfigured();
    }

    /** Sends a letter just to see it, with a code that opens nothing. */
    public Delivery sendTrial(UUID scan, LetterKind kind, String language, EmailAddress to, URI site) {
        if (!isPossible()) {
            return Delivery.DOWN;
        }
        return server.send(write(scan, kind, language, SAMPLE, site), to);
    }

    /** How a letter reads, with a code that opens nothing. */
    public WrittenLetter preview(UUID scan, LetterKind kind, String language, boolean coded, URI site) {
        return write(scan, kind, language, coded ? SAMPLE : "", site);
    }

    private WrittenLetter write(UUID scan, LetterKind kind, String language, String code, URI site) {
        return writer.write(
                scan,
                kind,
                language,
                code,
                setups.get(scan).contact(),
                site,
                Math.toIntExact(config.keep().toDays()));
    }

    /** One that nobody can read is for nobody. */
    private Delivery deliver(Letter letter) {
        return letter.to()
                .map(to -> server.send(
                        write(
                                letter.scan(),
                                letter.reminder() ? LetterKind.REMINDER : LetterKind.INVITATION,
                                to.language(),
                                letter.code(),
                                URI.create(setups.get(letter.scan()).address())),
                        to.address(),
                        Optional.of(proof.of(to.address()))))
                .orElse(Delivery.UNKNOWN);
    }

    /** Since when the mail server does not answer; empty when it does. */
    @Transactional
    public Optional<Instant> downSince() {
        return letters.downSince();
    }
}
