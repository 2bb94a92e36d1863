package nl.lokaledemocratie.quickscan.web;

/** The addresses of staff, who have no letter with a link; told by who knows them. */
public interface StaffArea {

    /** Where everyone of the staff begins, who is asked to sign in there. */
    String start();

    boolean holdsStaff(String path);
}
