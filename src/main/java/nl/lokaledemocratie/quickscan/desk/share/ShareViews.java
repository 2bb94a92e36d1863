package nl.lokaledemocratie.quickscan.desk.share;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.desk.invitation.PublicLink;
import nl.lokaledemocratie.quickscan.response.ChannelIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;

/** Gathers where people find a scan. */
@RequestScoped
public class ShareViews {

    @Inject
    PublicLink links;

    @Inject
    ChannelIntake channels;

    public ShareView of(Scan scan) {
        return ShareView.of(scan, address(scan), links.of(scan), channels.list(scan.id()));
    }

    /** The address for posters: of a closed scan somebody else may have the short one by now. */
    public String address(Scan scan) {
        return Optional.of(scan)
                .filter(open -> open.status() != ScanStatus.CLOSED)
                .flatMap(links::findShort)
                .orElseGet(() -> links.of(scan));
    }
}
