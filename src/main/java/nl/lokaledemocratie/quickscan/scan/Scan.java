package nl.lokaledemocratie.quickscan.scan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.pause.Pause;
import org.jspecify.annotations.Nullable;

/** One round of asking in one organisation, bound for ever to one questionnaire version. */
@Entity
@Table(name = "scan")
public class Scan {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "organisation_code")
    private Organisation organisation;

    @Column(nullable = false)
    private String title;

    /** What it has in common with titles that read the same; no two scans of an organisation share it. */
    @Column(name = "title_key", nullable = false)
    String titleKey;

    @Column(name = "questionnaire_name", nullable = false)
    private String questionnaireName;

    @Column(name = "questionnaire_version", nullable = false)
    private String questionnaireVersion;

    /** The word in the public address of the walk; hard to guess. */
    @Column(nullable = false, unique = true)
    private String link;

    @Nullable
    @Column(name = "short_name")
    private String shortName;

    @Nullable
    @Column(name = "short_key")
    private String shortKey;

    /** Channels by which its organisation tells of it, with blanks between. */
    @Column(nullable = false)
    private String channels = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ScanStatus status = ScanStatus.DRAFT;

    @Nullable
    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Nullable
    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Nullable
    @Column(name = "opens_at")
    private Instant opensAt;

    @Nullable
    @Column(name = "ends_at")
    private Instant endsAt;

    @Nullable
    @Embedded
    private Pause pause;

    /** Demonstration content; every page and report about it says so. */
    @Column(nullable = false)
    private boolean fictional;

    /** Whether who answered is asked for an address for the talk afterwards. */
    @Column(nullable = false)
    private boolean talk;

    @Column(name = "left_out", nullable = false)
    private int leftOut;

    @Column(name = "set_aside", nullable = false)
    private int setAside;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "scan_audience", joinColumns = @JoinColumn(name = "scan_id"))
    @OrderBy("position")
    private List<ScanAudience> audiences = new ArrayList<>();

    @Version
    @Column(name = "lock_version", nullable = false)
    private int lockVersion;

    protected Scan() {}

    /** A scan in preparation; nobody can answer yet. */
    public Scan(Organisation organisation, String title, QuestionnaireId questionnaire, String link) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.fictional = organisation.fictional();
        this.questionnaireName = questionnaire.name();
        this.questionnaireVersion = questionnaire.version();
        this.link = link;
        name(title);
    }

    void rename(String other) {
        name(other);
    }

    /** Writes the title in another way that reads the same. */
    void spell(String same) {
        title = same;
    }

    private void name(String other) {
        title = other;
        titleKey = ScanTitle.key(other);
    }

    void share(Optional<ShortName> name, List<String> by) {
        shortName = name.map(ShortName::text).orElse(null);
        shortKey = name.map(ShortName::key).orElse(null);
        channels = String.join(" ", by);
    }

    /** The word in its short address, when it has one. */
    public Optional<ShortName> shortName() {
        return Optional.ofNullable(shortName).map(ShortName::new);
    }

    /** The channels by which its organisation tells of it: each a word of a link. */
    public List<String> channels() {
        return channels.isEmpty() ? List.of() : List.of(channels.split(" "));
    }

    /** Whether who answered may leave an address for the talk afterwards. */
    public boolean hasTalk() {
        return talk;
    }

    /** From now on who answered is asked for an address, or not. */
    public void askForTalk(boolean isAsked) {
        talk = isAsked;
    }

    /** From this day on people can answer. */
    public void open(LocalDate day) {
        status = ScanStatus.OPEN;
        openedOn = day;
        opensAt = null;
    }

    /** From this day on nobody can answer. */
    public void close(LocalDate day) {
        status = ScanStatus.CLOSED;
        closedOn = day;
        pause = null;
    }

    void standStill(Optional<Pause> now) {
        pause = now.orElse(null);
    }

    /** That it stands still, if it does; only of an open one. */
    public Optional<Pause> pause() {
        return Optional.ofNullable(pause);
    }

    void openAt(Optional<Instant> moment) {
        opensAt = moment.orElse(null);
    }

    /** When it opens by itself, if it does; only of one in preparation. */
    public Optional<Instant> opens() {
        return Optional.ofNullable(opensAt);
    }

    /** Whether it ended, or would have ended, before it opened. */
    public boolean isMissed(Instant now) {
        return status == ScanStatus.DRAFT && stage(now) != ScanEnd.Stage.ASKING;
    }

    void endAt(Optional<ScanEnd> end) {
        endsAt = end.map(ScanEnd::at).orElse(null);
    }

    /** When it ends by itself, if it does; also of a closed scan. */
    public Optional<ScanEnd> end() {
        return Optional.ofNullable(endsAt).map(ScanEnd::new);
    }

    /** How far it is while it is open. */
    public ScanEnd.Stage stage(Instant now) {
        return end().map(end -> end.stage(now)).orElse(ScanEnd.Stage.ASKING);
    }

    /** So many sheets did not open at closing. */
    public void leaveOut(int sheets) {
        leftOut = sheets;
    }

    /** How many sheets are not in the result because they did not open. */
    public int leftOut() {
        return leftOut;
    }

    /** So many sheets were set aside before closing. */
    public void setAside(int sheets) {
        setAside = sheets;
    }

    /** How many sheets are not in the result because they came in during a flood that was set aside. */
    public int setAside() {
        return setAside;
    }

    /** The first day people could answer; a draft has none. */
    public Optional<LocalDate> openedOn() {
        return Optional.ofNullable(openedOn);
    }

    /** The last day people could answer; only of a closed scan. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public QuestionnaireId questionnaireId() {
        return new QuestionnaireId(questionnaireName, questionnaireVersion);
    }

    public UUID id() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    public String title() {
        return title;
    }

    public String questionnaireName() {
        return questionnaireName;
    }

    public String questionnaireVersion() {
        return questionnaireVersion;
    }

    public String link() {
        return link;
    }

    public ScanStatus status() {
        return status;
    }

    public boolean fictional() {
        return fictional;
    }

    public List<ScanAudience> audiences() {
        return audiences;
    }

    /** The group gets letters with codes; whoever does not need one now, needs none later. */
    public void sendLetters(String audience, Letters letters) {
        audiences.stream().filter(group -> group.audience().equals(audience)).forEach(group -> group.send(letters));
    }
}
