package nl.lokaledemocratie.quickscan.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that begins in clear text, offers to secure the conversation when it is told to, and keeps what it heard before and after. */
final class SecureSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final SSLContext secret;
    private final boolean offers;

    /** What it heard in clear text. */
    final List<String> clear = new CopyOnWriteArrayList<>();

    /** What it heard when nobody else could. */
    final List<String> secured = new CopyOnWriteArrayList<>();

    SecureSmtp(SSLContext secret, boolean offers) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        this.secret = secret;
        this.offers = offers;
        Thread thread = new Thread(this::serve, "secure smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                say(client, "220 secure");
                talk(client, clear);
            } catch (IOException gone) {
                // the client closed, or the test ended
            }
        }
    }

    private void talk(Socket client, List<String> heard) throws IOException {
        boolean open = heard == clear;
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            String command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("EHLO")) {
                say(client, "250-secure");
                say(client, open && offers ? "250 STARTTLS" : "250 AUTH PLAIN");
            } else if (command.startsWith("STARTTLS")) {
                say(client, "220 go on");
                SSLSocket inside = (SSLSocket) secret.getSocketFactory()
                        .createSocket(client, client.getInetAddress().getHostAddress(), client.getPort(), true);
                inside.setUseClientMode(false);
                talk(inside, secured);
                return;
            } else if (command.startsWith("AUTH")) {
                say(client, "235 welcome");
            } else if (command.startsWith("DATA")) {
                say(client, "354 go on");
                for (String text = in.readLine(); !".".equals(text) && text != null; text = in.readLine()) {
                    heard.add(text);
                }
                say(client, "250 taken");
            } else if (command.startsWith("QUIT")) {
                say(client, "221 bye");
                return;
            } else {
                say(client, "250 ok");
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
