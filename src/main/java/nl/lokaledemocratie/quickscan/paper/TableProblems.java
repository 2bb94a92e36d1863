package nl.lokaledemocratie.quickscan.paper;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.study.file.CsvFile;
import nl.lokaledemocratie.quickscan.study.file.FileProblem;
import nl.lokaledemocratie.quickscan.study.file.FileProblems;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import nl.lokaledemocratie.quickscan.study.file.TextSource;

/**
 * What is wrong with a table that somebody brings, in the order of its lines and as far as it is told one by one.
 *
 * @param <P> a problem as its page shows it
 */
public final class TableProblems<P> {

    private static final int MOST = 200;

    /** What can be wrong with any table, whatever stands in it. */
    public enum Trouble {
        /** It is no table that can be read. */
        NOT_READABLE,
        /** It is text of which somebody saved half, or with a quote that does not end. */
        BROKEN_LINE,
        MORE_SHEETS,
        EMPTY_FILE,
        /** More lines are wrong than are shown. */
        MORE
    }

    /** Makes a problem of what is wrong with the table itself. */
    @FunctionalInterface
    public interface Maker<P> {

        /** @param line from 1; 0 when it is about the whole file */
        P make(long line, Trouble trouble, String subject);
    }

    private final Maker<P> maker;
    private final List<P> listed = new ArrayList<>();
    private int unlisted;

    public TableProblems(Maker<P> maker) {
        this.maker = maker;
    }

    /** Reads a table in text or an Excel file, and adds what is wrong with it as a table. */
    public void read(String name, byte[] content, CsvFile.Table table) {
        try {
            FileProblems found = new FileProblems();
            PaperFile file = PaperFile.of(name, content);
            new CsvFile(TextSource.of(file.name(), file.content()), found).read(table);
            found.list().forEach(this::add);
        } catch (FilesRefusedException moreSheets) {
            moreSheets.problems().forEach(this::add);
        }
    }

    private void add(FileProblem problem) {
        Trouble trouble =
                switch (problem.code()) {
                    case EMPTY_FILE -> Trouble.EMPTY_FILE;
                    case MORE_SHEETS -> Trouble.MORE_SHEETS;
                    case NOT_TEXT, NOT_READABLE -> Trouble.NOT_READABLE;
                    case MORE_PROBLEMS -> Trouble.MORE;
                    default -> Trouble.BROKEN_LINE;
                };
        add(maker.make(problem.line(), trouble, problem.subject()));
    }

    public void add(P problem) {
        if (listed.size() < MOST) {
            listed.add(problem);
        } else {
            unlisted++;
        }
    }

    /** How many there are, also those that are not told. */
    public int count() {
        return listed.size() + unlisted;
    }

    /**
     * All that are told.
     *
     * @param rows that the table has: none is a problem too
     */
    public List<P> list(int rows) {
        List<P> all = new ArrayList<>(listed);
        if (all.isEmpty() && rows == 0) {
            all.add(maker.make(0, Trouble.EMPTY_FILE, ""));
        }
        if (unlisted > 0) {
            all.add(maker.make(0, Trouble.MORE, String.valueOf(unlisted)));
        }
        return List.copyOf(all);
    }
}
