package nl.lokaledemocratie.quickscan.reach;

import java.util.Collection;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.programme.Grants;
import nl.lokaledemocratie.quickscan.programme.ReadUses;
import nl.lokaledemocratie.quickscan.programme.ReadUses.Read;
import nl.lokaledemocratie.quickscan.programme.ReadUses.What;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;

/**
 * Whose published results somebody may read, also where nobody is signed in: a griffier those of the own organisation, an adviseur those
 * that the organisation gives to that adviseur or to a programme of theirs.
 */
@ApplicationScoped
public class Reading {

    @Inject
    Grants grants;

    @Inject
    ReadUses uses;

    public boolean isAllowed(StaffMember reader, Scan scan) {
        return !reader.newcomer() && (isOwn(reader, scan) || isGiven(reader, scan));
    }

    /** The same for many scans, with one look at what is given. */
    public Collection<Scan> allowed(StaffMember reader, Collection<Scan> scans) {
        if (reader.newcomer()) {
            return Set.of();
        }
        Set<String> given = reader.role() == Role.ADVISOR ? grants.readableBy(reader.username()) : Set.of();
        return scans.stream()
                .filter(scan -> isOwn(reader, scan)
                        || (scan.status() == ScanStatus.CLOSED
                                && given.contains(scan.organisation().code())))
                .toList();
    }

    /** Whether the answers in own words that the organisation chose to print may be read, too. */
    public boolean isAllowedAnswers(StaffMember reader, Scan scan) {
        return isOwn(reader, scan)
                || (reader.role() == Role.ADVISOR
                        && grants.mayReadAnswers(
                                reader.username(), scan.organisation().code()));
    }

    /** Writes down for the organisation that an adviseur read something; what a griffier reads is the own. */
    public void note(StaffMember reader, Collection<Scan> read, What what) {
        if (reader.role() == Role.ADVISOR && !read.isEmpty()) {
            uses.note(
                    reader.username(),
                    read.stream()
                            .map(scan -> new Read(scan.organisation().code(), scan.id()))
                            .toList(),
                    what);
        }
    }

    static boolean isOwn(StaffMember member, Scan scan) {
        return member.role() == Role.CLERK
                && member.organisation()
                        .filter(scan.organisation().code()::equals)
                        .isPresent();
    }

    private boolean isGiven(StaffMember member, Scan scan) {
        return member.role() == Role.ADVISOR
                && scan.status() == ScanStatus.CLOSED
                && grants.mayRead(member.username(), scan.organisation().code());
    }
}
