package nl.lokaledemocratie.quickscan;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import nl.lokaledemocratie.quickscan.database.StartRefusedException;
import org.eclipse.microprofile.config.Config;

/** Looks whether the address is free before anything is started. */
final class HttpPort {

    private HttpPort() {}

    /** Refuses to start with the remedy when the configured port cannot be used. */
    static void refuseWhenInUse(Config config) {
        String host = config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0");
        int port = config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080);
        refuseWhenInUse(host, port, "quarkus.http");
    }

    /** The same for an address that other settings choose. */
    static void refuseWhenInUse(String host, int port, String settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (BindException e) {
            throw new StartRefusedException(
                    "Port %d on %s cannot be used (%s). Stop the program that uses it, or choose another port with -D%s.port=%d."
                            .formatted(port, host, e.getMessage(), settings, port < 1024 ? 8080 : port + 1),
                    e);
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The address %s cannot be used (%s). Set -D%s.host to an address of this machine."
                            .formatted(host, e.getMessage(), settings),
                    e);
        }
    }
}
