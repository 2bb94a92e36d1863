package nl.lokaledemocratie.quickscan.reach;

import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;

/** Whose published results somebody may read, also where nobody is signed in: a griffier the own organisation's, an adviseur any closed one. */
public final class Reading {

    private Reading() {}

    public static boolean isAllowed(StaffMember reader, Scan scan) {
        return !reader.newcomer() && (isOwn(reader, scan) || isClosedForAdvisor(reader, scan));
    }

    static boolean isOwn(StaffMember member, Scan scan) {
        return member.role() == Role.CLERK
                && member.organisation()
                        .filter(scan.organisation().code()::equals)
                        .isPresent();
    }

    private static boolean isClosedForAdvisor(StaffMember member, Scan scan) {
        return member.role() == Role.ADVISOR && scan.status() == ScanStatus.CLOSED;
    }
}
