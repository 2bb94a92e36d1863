package nl.lokaledemocratie.quickscan.web;

/** The addresses of staff, who have no letter with a link; told by who knows them. */
public interface StaffArea {

    boolean holdsStaff(String path);
}
