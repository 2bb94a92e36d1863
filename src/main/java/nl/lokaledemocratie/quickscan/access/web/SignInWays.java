package nl.lokaledemocratie.quickscan.access.web;

/**
 * In which ways somebody can sign in.
 *
 * @param enter     address at which somebody signs in elsewhere
 * @param elsewhere what the page calls the place where somebody can sign in too; empty when there is none
 * @param only      there and not here
 * @param leave     whether somebody can still sign out there
 */
public record SignInWays(String enter, String elsewhere, boolean only, boolean leave) {}
