package nl.lokaledemocratie.quickscan.fuzz;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;

/** What the service logs while strangers send: every warning, and every line they had a hand in. */
final class LoggedLines extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    static LoggedLines listen() {
        LoggedLines listener = new LoggedLines();
        Logger.getLogger("").addHandler(listener);
        return listener;
    }

    List<String> written() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        String text = line instanceof ExtLogRecord ext ? ext.getFormattedMessage() : String.valueOf(line.getMessage());
        boolean warns = line.getLevel().intValue() >= Level.WARNING.intValue() || line.getThrown() != null;
        if (warns || text.contains(StrangeWords.MARK)) {
            lines.add(line.getLoggerName() + ": " + text
                    + (line.getThrown() == null ? "" : " " + trace(line.getThrown())));
        }
    }

    private static String trace(Throwable thrown) {
        return thrown + " at "
                + List.of(thrown.getStackTrace()).stream().limit(12).toList()
                + (thrown.getCause() == null ? "" : " caused by " + trace(thrown.getCause()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
