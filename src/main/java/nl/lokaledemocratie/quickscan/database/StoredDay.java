package nl.lokaledemocratie.quickscan.database;

import java.sql.Date;
import java.time.LocalDate;

/** A day as a query in SQL gives it: which type it has depends on what else the query asks for. */
public final class StoredDay {

    private StoredDay() {}

    public static LocalDate of(Object stored) {
        return stored instanceof Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}
