package nl.lokaledemocratie.quickscan.lesson;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import nl.lokaledemocratie.quickscan.scan.Scan;
import org.jspecify.annotations.Nullable;

/** What an organisation tells others of a finding of its own. */
@Entity
@Table(name = "lesson")
public class Lesson {

    @Id
    private UUID id;

    @Column(name = "scan_id", nullable = false)
    private UUID scanId;

    @Column(name = "organisation_code", nullable = false)
    private String organisation;

    @Column(nullable = false)
    private String questionnaire;

    @Column(nullable = false)
    private String theme = "";

    @Column(name = "audience", nullable = false)
    private String group = "";

    @Column(name = "went_well", nullable = false)
    private boolean wentWell;

    @Column(nullable = false)
    private String told = "";

    @Column(nullable = false)
    private String contact = "";

    @Column(nullable = false)
    private boolean reference;

    @Nullable
    @Column(name = "agenda_item")
    private UUID item;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "lesson_programme", joinColumns = @JoinColumn(name = "lesson_id"))
    @Column(name = "programme_id")
    private Set<UUID> programmes = new HashSet<>();

    @Column(name = "written_on", nullable = false)
    private LocalDate writtenOn;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int lockVersion;

    protected Lesson() {}

    Lesson(UUID id, Scan scan, LessonPlan plan, LocalDate today) {
        this.id = id;
        scanId = scan.id();
        organisation = scan.organisation().code();
        questionnaire = scan.questionnaireName();
        item = plan.item().orElse(null);
        write(plan, today);
    }

    /** What it goes back to stays as it was. */
    void write(LessonPlan plan, LocalDate today) {
        theme = plan.theme();
        group = plan.group();
        wentWell = plan.wentWell();
        told = plan.told();
        contact = plan.contact();
        reference = plan.reference();
        programmes.retainAll(plan.programmes());
        programmes.addAll(plan.programmes());
        writtenOn = today;
    }

    public LessonPlan plan() {
        return new LessonPlan(theme, group, wentWell, told, contact, reference, programmes, Optional.ofNullable(item));
    }

    public UUID id() {
        return id;
    }

    public UUID scanId() {
        return scanId;
    }

    /** Code of who tells it. */
    public String organisation() {
        return organisation;
    }

    /** The day on which it was written as it stands. */
    public LocalDate writtenOn() {
        return writtenOn;
    }
}
