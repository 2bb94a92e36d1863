package nl.lokaledemocratie.quickscan.access;

/** A part of the site where one role works; its feature tells it, and the navigation offers it in the order of priority. */
public interface Area {

    /** The first page; all other pages are below it. */
    String address();

    Role role();

    /** What the navigation calls it. */
    String name(String language);
}
