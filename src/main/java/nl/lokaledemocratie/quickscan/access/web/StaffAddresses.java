package nl.lokaledemocratie.quickscan.access.web;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import nl.lokaledemocratie.quickscan.web.StaffArea;

/** The addresses that ask who is there, as the navigation of staff offers them. */
@ApplicationScoped
class StaffAddresses implements StaffArea {

    private static final Pattern STAFF =
            Pattern.compile("/(scans|vergelijken|vragenlijsten|beheer|wachtwoord|start)(/.*)?");

    @Override
    public boolean holdsStaff(String path) {
        return STAFF.matcher(path).matches();
    }
}
