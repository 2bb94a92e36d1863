package nl.lokaledemocratie.quickscan.fuzz;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sends bytes as they are and reads what comes back; keeps the connection as long as the service does. */
final class RawConnection implements AutoCloseable {

    private static final int PATIENCE = 20_000;

    private final URI service;
    private Socket socket;
    private InputStream in;

    RawConnection(URI service) {
        this.service = service;
    }

    /** An answer; status 0 when the connection was closed without one, 599 when nothing came. */
    record Answer(int status, List<String> headers, String body) {

        static final Answer NONE = new Answer(0, List.of(), "");
        static final Answer HUNG = new Answer(599, List.of(), "");

        /** The value of a header, empty when there is none. */
        String header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    /** Sends a request and goes away at once when it is cut off. */
    Answer send(StrangeRequest request) throws IOException {
        boolean fresh = socket == null || socket.isClosed();
        try {
            return tried(request);
        } catch (SocketTimeoutException hung) {
            close();
            return Answer.HUNG;
        } catch (IOException closedMeanwhile) {
            close();
            if (fresh) {
                return Answer.NONE;
            }
            return send(request);
        }
    }

    private Answer tried(StrangeRequest request) throws IOException {
        open();
        socket.getOutputStream().write(request.bytes());
        if (request.cut()) {
            close();
            return Answer.NONE;
        }
        Answer answer = read(request.bytes());
        if (answer.header("Connection").equalsIgnoreCase("close")) {
            close();
        }
        return answer;
    }

    private void open() throws IOException {
        if (socket == null || socket.isClosed()) {
            socket = new Socket(service.getHost(), service.getPort());
            socket.setSoTimeout(PATIENCE);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }
    }

    private Answer read(byte[] request) throws IOException {
        String first = line();
        while (first.startsWith("HTTP/1.1 100")) {
            line();
            first = line();
        }
        if (first.isEmpty()) {
            throw new IOException("closed");
        }
        int status = Integer.parseInt(first.split(" ")[1]);
        List<String> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
        }
        Answer head = new Answer(status, headers, "");
        boolean bare =
                status == 204 || status == 304 || new String(request, 0, 5, StandardCharsets.US_ASCII).equals("HEAD ");
        return new Answer(status, headers, bare ? "" : body(head));
    }

    private String body(Answer head) throws IOException {
        if (head.header("Transfer-Encoding").equals("chunked")) {
            StringBuilder body = new StringBuilder();
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                body.append(text(in.readNBytes(size)));
                line();
            }
            line();
            return body.toString();
        }
        String length = head.header("Content-Length");
        return text(length.isEmpty() ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
    }
}
