package nl.lokaledemocratie.quickscan.access.web;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A member of the staff at the pages: keeps cookies, and says of each form that it stood on a page of this site. */
public final class StaffBrowser {

    private final Map<String, String> cookies = new HashMap<>();

    private StaffBrowser() {}

    public static StaffBrowser anonymous() {
        return new StaffBrowser();
    }

    /** Signs in and fails when that does not work. */
    public static StaffBrowser signedIn(String username, String password) {
        StaffBrowser browser = new StaffBrowser();
        Response response = browser.signIn(username, password);
        if (response.statusCode() != 303 || response.header("Location").contains("mislukt")) {
            throw new AssertionError("Could not sign in as " + username + ": " + response.statusLine());
        }
        return browser;
    }

    /** Sends the form of the page to sign in. */
    public Response signIn(String username, String password) {
        get("/inloggen");
        return post("/inloggen", Map.of("gebruikersnaam", username, "wachtwoord", password));
    }

    /** An address that is encoded already stays as it is. */
    public Response get(String path) {
        return remember(request().urlEncodingEnabled(!path.contains("%")).get(path));
    }

    /** Sends a form. */
    public Response post(String path, Map<String, ?> fields) {
        return remember(request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path));
    }

    /** A request with the cookies so far, for what this class has no word for. */
    public RequestSpecification request() {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .cookies(cookies);
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** Knows no paths, so what moves from one path to another is taken back first and then given. */
    private Response remember(Response response) {
        List<Cookie> given = response.getDetailedCookies().asList();
        given.stream().filter(cookie -> cookie.getMaxAge() == 0).forEach(cookie -> cookies.remove(cookie.getName()));
        given.stream()
                .filter(cookie -> cookie.getMaxAge() != 0)
                .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        return response;
    }
}
