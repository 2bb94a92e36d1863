package nl.lokaledemocratie.quickscan.access.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.quarkus.arc.All;
import nl.lokaledemocratie.quickscan.access.Area;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.web.StaffArea;

/** Where who works: the areas that the features tell, and the pages of every account; {@code inject:areas} in templates. */
@ApplicationScoped
@Named("areas")
public class Areas implements StaffArea {

    static final String START = "/start";
    static final String PASSWORD = "/wachtwoord";
    static final String SECOND_STEP = PASSWORD + "/code";
    private static final String TOKENS = "/sleutels";
    private static final String LOG = "/logboek";

    @Inject
    @All
    List<Area> areas;

    @Inject
    CurrentUser user;

    /** The areas of whoever is signed in; none before a one-time password is replaced. */
    public List<Area> getOwn() {
        return areas.stream().filter(area -> user.has(area.role())).toList();
    }

    /** Where the work of a role begins. */
    String startPage(Role role) {
        return areas.stream()
                .filter(area -> area.role() == role)
                .findFirst()
                .map(Area::address)
                .orElseThrow();
    }

    @Override
    public String start() {
        return START;
    }

    @Override
    public boolean holdsStaff(String path) {
        return holds(START, path)
                || holds(PASSWORD, path)
                || holds(TOKENS, path)
                || holds(LOG, path)
                || areas.stream().anyMatch(area -> holds(area.address(), path));
    }

    private static boolean holds(String address, String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
