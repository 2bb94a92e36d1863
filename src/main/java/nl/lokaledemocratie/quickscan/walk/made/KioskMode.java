package nl.lokaledemocratie.quickscan.walk.made;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;

import io.vertx.core.http.HttpServerRequest;

/** Whether a device is for all, as on a market stall: a cookie of the device says so, and its pages wipe themselves. */
@RequestScoped
public class KioskMode {

    private static final String NAME = "kiosk";
    private static final String ON = "ja";

    /** In seconds; somebody switches it on again the next day. */
    private static final int A_DAY = 86_400;

    @Inject
    HttpServerRequest request;

    public boolean isOn() {
        return isOn(request);
    }

    static boolean isOn(HttpServerRequest request) {
        var cookie = request.getCookie(NAME);
        return cookie != null && cookie.getValue().equals(ON);
    }

    /** Switches it on for the pages under a path. */
    public NewCookie on(String path) {
        return new NewCookie.Builder(NAME)
                .value(ON)
                .path(path)
                .maxAge(A_DAY)
                .httpOnly(true)
                .secure(request.isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
