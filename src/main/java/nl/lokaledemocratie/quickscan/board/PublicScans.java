package nl.lokaledemocratie.quickscan.board;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.report.online.OnlineEdition;
import nl.lokaledemocratie.quickscan.report.online.OnlineEditions;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanSharing;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.ShortName;

/** Finds what anybody may know; of a scan in preparation that is nothing. */
@ApplicationScoped
@Transactional
public class PublicScans {

    @Inject
    ScanSharing sharing;

    @Inject
    Scans scans;

    @Inject
    OnlineEditions editions;

    /**
     * The scans of an organisation, those under way first, then the latest closed.
     *
     * @param name the short address of any of them, also of one in preparation
     */
    public record OfOrganisation(Organisation organisation, ShortName name, List<PublicScan> scans) {

        public OfOrganisation {
            scans = List.copyOf(scans);
        }
    }

    /** Those of the organisation behind a short address; none when nobody has that. */
    public Optional<OfOrganisation> find(ShortName name) {
        return sharing.find(name)
                .map(Scan::organisation)
                .map(organisation -> new OfOrganisation(organisation, name, list(organisation)));
    }

    private List<PublicScan> list(Organisation organisation) {
        return scans.listOf(organisation.code()).stream()
                .filter(scan -> scan.status() != ScanStatus.DRAFT)
                .map(scan -> new PublicScan(scan, editions.findPublic(scan.id()).flatMap(OnlineEdition::since)))
                .filter(found -> found.isFound() || found.resultSince().isPresent())
                .toList();
    }
}
