package nl.lokaledemocratie.quickscan;

import org.eclipse.microprofile.config.Config;

/** The port on which operators see health and metrics: it follows that of the pages, so that two services on one machine get on. */
final class ManagementPort {

    private static final String SETTING = "quarkus.management.port";
    private static final int APART = 1_000;
    private static final int HIGHEST = 65_535;

    private ManagementPort() {}

    /** Sets it where an operator did not; refuses to start with the remedy when it cannot be used. */
    static void choose(Config config) {
        int pages = config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080);
        int port = config.getOptionalValue(SETTING, Integer.class).orElseGet(() -> following(pages));
        System.setProperty(SETTING, String.valueOf(port));
        String host =
                config.getOptionalValue("quarkus.management.host", String.class).orElse("127.0.0.1");
        HttpPort.refuseWhenInUse(host, port, "quarkus.management");
    }

    private static int following(int port) {
        return port + APART <= HIGHEST ? port + APART : port - APART;
    }
}
