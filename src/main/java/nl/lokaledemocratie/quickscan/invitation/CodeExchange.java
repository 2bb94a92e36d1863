package nl.lokaledemocratie.quickscan.invitation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** New codes in the place of codes that only their hashes are known of. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CodeExchange {

    @Inject
    Scans scans;

    @Inject
    InvitationKey key;

    @Inject
    InvitationRows rows;

    /**
     * Makes a code for each of these, in their order. In the place of one that was not used the new one works and the old one ends; in the
     * place of any other it opens nothing. Who gets all of them cannot tell which.
     *
     * @return as they are printed; they are kept nowhere
     * @throws ScanNotOpenException when the scan is not open
     */
    public List<String> exchange(UUID id, String audience, Collection<InvitationHash> before) {
        Scan scan = scans.take(id);
        if (scan.status() != ScanStatus.OPEN) {
            throw new ScanNotOpenException(scan.status());
        }
        Set<InvitationHash> unused = rows.hold(id, audience);
        List<String> codes = new ArrayList<>();
        Set<InvitationHash> ended = new HashSet<>();
        Set<InvitationHash> fresh = new HashSet<>();
        for (InvitationHash old : before) {
            InvitationCode code = InvitationCode.random();
            codes.add(code.grouped());
            if (unused.contains(old) && ended.add(old)) {
                fresh.add(key.hash(id, code));
            }
        }
        rows.removeAll(id, audience, ended);
        rows.add(id, audience, fresh);
        rows.startRound(id, audience);
        return codes;
    }
}
