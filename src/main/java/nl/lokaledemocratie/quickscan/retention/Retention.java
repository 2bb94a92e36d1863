package nl.lokaledemocratie.quickscan.retention;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.mail.MailAddresses;
import nl.lokaledemocratie.quickscan.mail.MailConfig;
import nl.lokaledemocratie.quickscan.mail.MailSetups;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import nl.lokaledemocratie.quickscan.response.talk.TalkAddresses;
import nl.lokaledemocratie.quickscan.response.talk.TalkAddresses.TalkList;
import nl.lokaledemocratie.quickscan.response.words.WordsTerm;
import nl.lokaledemocratie.quickscan.response.words.WordsTerms;
import nl.lokaledemocratie.quickscan.retention.KeptData.State;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.web.term.TermsOfData;

/** The terms of all kinds of data: in general, as everybody may read them, and of one scan, as its griffier does. */
@ApplicationScoped
public class Retention implements TermsOfData {

    private static final int RECEIPT_DAYS = 1;

    @Inject
    ResponseConfig responses;

    @Inject
    MailConfig mail;

    @Inject
    RetentionConfig config;

    @Inject
    SheetTerms sheets;

    @Inject
    WordsTerms words;

    @Inject
    MailSetups setups;

    @Inject
    MailAddresses addresses;

    @Inject
    TalkAddresses talk;

    @Inject
    ResponseCounts counts;

    @Override
    public int draftDays() {
        return days(responses.draftLifetime());
    }

    @Override
    public int ticketDays() {
        return days(responses.ticketLifetime());
    }

    private int mailDays() {
        return days(mail.keep());
    }

    @Override
    public int talkDays() {
        return TalkAddresses.DAYS;
    }

    @Override
    public int sheetYears() {
        return config.sheetYears();
    }

    private static int days(Duration term) {
        return Math.toIntExact(term.toDays());
    }

    /** The terms of all kinds, of any scan, as they are set now. */
    public List<GeneralTerm> general() {
        return Stream.of(DataKind.values())
                .map(kind -> new GeneralTerm(kind, length(kind)))
                .toList();
    }

    private int length(DataKind kind) {
        return switch (kind) {
            case DRAFTS -> draftDays();
            case RECEIPTS -> RECEIPT_DAYS;
            case MAIL -> mailDays();
            case TALK -> talkDays();
            case SHEETS -> sheetYears();
            case WORDS -> WordsTerm.DAYS;
            case CODES, PAPER, RESULT, RESEARCH, AGENDA, LESSONS -> 0;
        };
    }

    /**
     * How each kind stands for a scan. Of what tells of people nothing is counted while it is open.
     *
     * @param written what its organisation wrote with it
     * @param asked   whether people are asked for their own words
     */
    public List<KeptData> of(Scan scan, Written written, boolean asked) {
        boolean open = scan.status() == ScanStatus.OPEN;
        boolean closed = scan.status() == ScanStatus.CLOSED;
        State passing = open ? State.PASSING : closed ? State.GONE : State.NONE;
        KeptData sheets = sheets(scan);
        Optional<LocalDate> closing = closed ? scan.closedOn() : Optional.empty();
        return List.of(
                of(DataKind.DRAFTS, passing, draftDays(), closing),
                of(DataKind.RECEIPTS, passing, RECEIPT_DAYS, closing),
                of(DataKind.CODES, closed ? State.GONE : State.PASSING, 0, closing),
                of(DataKind.PAPER, passing, 0, closing),
                mail(scan),
                closed
                        ? talk(scan.id())
                        : of(
                                DataKind.TALK,
                                open && scan.hasTalk() ? State.PASSING : State.NONE,
                                talkDays(),
                                Optional.empty()),
                sheets,
                asked ? words(scan, sheets) : of(DataKind.WORDS, State.NONE, WordsTerm.DAYS, Optional.empty()),
                of(DataKind.RESULT, closed ? State.LASTING : State.NONE, 0, Optional.empty()),
                lasting(DataKind.RESEARCH, written.leaves()),
                lasting(DataKind.AGENDA, written.planned()),
                lasting(DataKind.LESSONS, written.told()));
    }

    /**
     * What an organisation wrote with a scan.
     *
     * @param leaves  for research, taken back or not
     * @param planned items on its agenda
     * @param told    lessons that others read
     */
    public record Written(int leaves, int planned, int told) {}

    private static KeptData lasting(DataKind kind, int number) {
        return new KeptData(kind, number > 0 ? State.LASTING : State.NONE, OptionalInt.of(number), 0, Optional.empty());
    }

    private KeptData mail(Scan scan) {
        int total = addresses.count(scan.id()).values().stream()
                .mapToInt(MailAddresses.Counts::total)
                .sum();
        MailSetups.Setup setup = setups.get(scan.id());
        State state = setup.wiped() ? State.GONE : total == 0 ? State.NONE : State.KEPT;
        return new KeptData(DataKind.MAIL, state, OptionalInt.of(total), mailDays(), setup.wipeOn());
    }

    private KeptData talk(UUID scan) {
        return talk.find(scan)
                .map(list -> new KeptData(
                        DataKind.TALK,
                        state(list),
                        OptionalInt.of(list.left().size()),
                        talkDays(),
                        Optional.of(list.wipeOn())))
                .orElseGet(() -> of(DataKind.TALK, State.NONE, talkDays(), Optional.empty()));
    }

    private static State state(TalkList list) {
        return list.isWiped() ? State.GONE : list.left().isEmpty() ? State.NONE : State.KEPT;
    }

    private KeptData sheets(Scan scan) {
        Map<String, Integer> answered = scan.status() == ScanStatus.CLOSED ? counts.byAudience(scan.id()) : Map.of();
        int total = answered.values().stream().mapToInt(Integer::intValue).sum();
        Optional<SheetTerm> term = sheets.find(scan.id());
        State state = term.flatMap(SheetTerm::wipedOn).isPresent()
                ? State.GONE
                : scan.status() == ScanStatus.DRAFT ? State.NONE : State.KEPT;
        OptionalInt number = scan.status() == ScanStatus.CLOSED ? OptionalInt.of(total) : OptionalInt.empty();
        return new KeptData(
                DataKind.SHEETS,
                state,
                number,
                sheetYears(),
                term.flatMap(found -> found.wipedOn().or(() -> Optional.of(found.wipeOn())))
                        .or(() -> scan.closedOn().map(day -> day.plusYears(sheetYears()))));
    }

    /** They stand on the sheets, so they never outlive these; what nobody may read has no day of its own. */
    private KeptData words(Scan scan, KeptData sheets) {
        Optional<WordsTerm> term = words.find(scan.id());
        Optional<LocalDate> day = Stream.concat(term.map(WordsTerm::wipeOn).stream(), sheets.day().stream())
                .min(LocalDate::compareTo);
        return switch (scan.status()) {
            case DRAFT -> of(DataKind.WORDS, State.NONE, WordsTerm.DAYS, Optional.empty());
            case OPEN -> of(DataKind.WORDS, State.PASSING, WordsTerm.DAYS, Optional.empty());
            case CLOSED -> of(DataKind.WORDS, wordsOfClosed(sheets, term), WordsTerm.DAYS, day);
        };
    }

    private static State wordsOfClosed(KeptData sheets, Optional<WordsTerm> term) {
        boolean gone =
                sheets.state() == State.GONE || term.filter(WordsTerm::ended).isPresent();
        return gone ? State.GONE : term.isPresent() ? State.KEPT : State.PASSING;
    }

    private static KeptData of(DataKind kind, State state, int length, Optional<LocalDate> day) {
        return new KeptData(kind, state, OptionalInt.empty(), length, day);
    }
}
