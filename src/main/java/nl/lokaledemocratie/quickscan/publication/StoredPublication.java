package nl.lokaledemocratie.quickscan.publication;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One revision of the published result of a scan, as stored. */
@Entity
@Table(name = "publication")
@IdClass(StoredPublication.Key.class)
class StoredPublication {

    @Id
    @Column(name = "scan_id")
    UUID scanId;

    @Id
    int revision;

    @Column(name = "published_on", nullable = false)
    LocalDate publishedOn;

    @Column(name = "engine_version", nullable = false)
    String engineVersion;

    @Column(nullable = false)
    String fingerprint;

    /** Why this revision replaced the one before; null for the first. */
    @Nullable
    String reason;

    /** The scan it was compared with; null when there was none. */
    @Nullable
    @Column(name = "previous_scan_id")
    UUID previousScanId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    String result;

    /** A scan and the number of the revision. */
    record Key(UUID scanId, int revision) implements Serializable {}
}
