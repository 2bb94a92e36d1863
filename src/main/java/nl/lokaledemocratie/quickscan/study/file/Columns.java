package nl.lokaledemocratie.quickscan.study.file;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

import nl.lokaledemocratie.quickscan.notation.DecimalNumber;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.study.file.CsvFile.Header;
import nl.lokaledemocratie.quickscan.study.file.CsvFile.Row;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;

/** The columns of one small file, with the checks that such files share. */
public final class Columns {

    private final String file;
    private final Header header;
    private final FileProblems problems;

    public Columns(String file, Header header, FileProblems problems) {
        this.file = file;
        this.header = header;
        this.problems = problems;
    }

    /** Place of a column that must be there. */
    public int need(String name) {
        int place = header.find(name);
        if (place < 0) {
            problems.add(file, header.line(), 0, Code.MISSING_COLUMN, name);
        }
        return place;
    }

    /** Place of a column that a file may do without, or −1; a name that comes near is told. */
    public int find(String name) {
        NearColumns.warn(file, header, List.of(name), problems);
        return header.find(name);
    }

    public boolean areFilled(Row row, int... columns) {
        boolean filled = true;
        for (int column : columns) {
            if (column >= 0 && row.get(column).isEmpty()) {
                problem(row, column, Code.BAD_VALUE, "");
                filled = false;
            }
        }
        return filled;
    }

    public boolean isNew(Row row, int column, Set<String> seen) {
        return isNew(row, column, row.get(column), seen);
    }

    public boolean isNew(Row row, int column, String key, Set<String> seen) {
        boolean isNew = column < 0 || seen.add(key);
        if (!isNew) {
            problem(row, column, Code.DUPLICATE_KEY, row.get(column));
        }
        return isNew;
    }

    /** 0 or 1; anything else is a problem. */
    public boolean flag(Row row, int column) {
        String text = row.get(column);
        if (column >= 0 && !text.equals("0") && !text.equals("1")) {
            problem(row, column, Code.BAD_FLAG, text);
        }
        return text.equals("1");
    }

    /** A whole number of at least {@code least}; anything else is a problem and gives {@code least}. */
    public int whole(Row row, int column, int least) {
        OptionalInt number = WholeNumber.parse(row.get(column), least, Integer.MAX_VALUE);
        if (number.isEmpty()) {
            refuseNumber(row, column, row.get(column));
        }
        return number.orElse(least);
    }

    /** How many people there are, at least one; anything else is a problem and gives one. */
    public int size(Row row, int column) {
        OptionalInt number = WholeNumber.parse(row.get(column), 1, Integer.MAX_VALUE);
        if (number.isEmpty() && column >= 0) {
            problem(row, column, Code.BAD_SIZE, row.get(column));
        }
        return number.orElse(1);
    }

    /** A decimal number, with a full stop before its decimals, of at least {@code least}; anything else is a problem and gives {@code least}. */
    public double decimal(Row row, int column, double least) {
        OptionalDouble number = DecimalNumber.parseScientific(row.get(column));
        if (number.isEmpty() || number.getAsDouble() < least) {
            refuseNumber(row, column, row.get(column));
            return least;
        }
        return number.getAsDouble();
    }

    private void refuseNumber(Row row, int column, String text) {
        if (column >= 0) {
            problem(row, column, Code.BAD_NUMBER, text);
        }
    }

    public void problem(Row row, int column, Code code, String subject) {
        problems.add(file, row.line(), column + 1, code, subject);
    }
}
