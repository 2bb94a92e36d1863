package nl.lokaledemocratie.quickscan.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** Something on the agenda of a scan. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {

    @Id
    private UUID id;

    @Column(name = "scan_id", nullable = false)
    private UUID scanId;

    @Column(nullable = false)
    private String theme = "";

    @Column(nullable = false)
    private String finding = "";

    @Column(nullable = false)
    private String wanted = "";

    @Column(nullable = false)
    private String step = "";

    @Column(nullable = false)
    private String owner = "";

    @Nullable
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AgendaStatus status = AgendaStatus.PLANNED;

    @Column(nullable = false)
    private int revision = 1;

    @Nullable
    private UUID origin;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agenda_mark", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    private List<AgendaMark> marks = new ArrayList<>();

    @Version
    @Column(name = "lock_version", nullable = false)
    private int lockVersion;

    protected AgendaItem() {}

    AgendaItem(UUID id, UUID scan, AgendaPlan plan, LocalDate today) {
        this.id = id;
        this.scanId = scan;
        theme = plan.theme();
        origin = plan.origin().orElse(null);
        write(plan);
        marks.add(new AgendaMark(today, status));
    }

    /** Of several changes on a day the last one counts. What it is about and goes on from stays as it was. */
    void change(AgendaPlan plan, LocalDate today) {
        boolean moved = plan.status() != status;
        write(plan);
        if (moved) {
            marks.removeIf(mark -> mark.markedOn().equals(today));
            marks.add(new AgendaMark(today, status));
        }
    }

    private void write(AgendaPlan plan) {
        finding = plan.finding();
        wanted = plan.wanted();
        step = plan.step();
        owner = plan.owner();
        due = plan.due().orElse(null);
        status = plan.status();
        revision = plan.revision();
    }

    public AgendaPlan plan() {
        return new AgendaPlan(
                theme,
                finding,
                wanted,
                step,
                owner,
                Optional.ofNullable(due),
                status,
                revision,
                Optional.ofNullable(origin));
    }

    /** How far it was on which days, the first one first. */
    public List<AgendaMark> marks() {
        return List.copyOf(marks);
    }

    /** Whether it should have been done before that day. */
    public boolean isLate(LocalDate today) {
        return status.isOpen() && due != null && due.isBefore(today);
    }

    public UUID id() {
        return id;
    }

    public UUID scanId() {
        return scanId;
    }
}
