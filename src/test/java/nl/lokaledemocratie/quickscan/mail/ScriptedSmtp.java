package nl.lokaledemocratie.quickscan.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server with moods: it says nothing when it is {@code silent}, refuses recipients whose name says so for ever or for now, and breaks
 * off once it has a letter to {@code breuk@}.
 */
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final boolean silent;

    /** To whom it took letters, in order; also those of which it did not say so. */
    final List<String> taken = new CopyOnWriteArrayList<>();

    ScriptedSmtp(boolean silent) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        this.silent = silent;
        Thread thread = new Thread(this::serve, "scripted smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread talk = new Thread(() -> talk(client), "scripted smtp talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            if (silent) {
                in.readLine();
                return;
            }
            say(client, "220 scripted");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toUpperCase(java.util.Locale.ROOT);
                if (command.startsWith("RCPT")) {
                    to = line.replaceAll(".*<(.*)>.*", "$1");
                    say(client, answer(to));
                } else if (command.startsWith("DATA")) {
                    say(client, "354 go on");
                    readLetter(in);
                    taken.add(to);
                    if (to.startsWith("breuk")) {
                        return;
                    }
                    say(client, "250 taken");
                } else if (command.startsWith("QUIT")) {
                    say(client, "221 bye");
                    return;
                } else {
                    say(client, "250 ok");
                }
            }
        } catch (IOException gone) {
            // the client closed
        }
    }

    private static String answer(String to) {
        if (to.startsWith("weg")) {
            return "550 5.1.1 no such box";
        }
        return to.startsWith("later") ? "451 4.7.1 come again" : "250 ok";
    }

    private static void readLetter(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
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
