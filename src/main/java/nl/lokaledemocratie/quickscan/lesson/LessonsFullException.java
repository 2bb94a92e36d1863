package nl.lokaledemocratie.quickscan.lesson;

/** A scan has as many lessons as it can have. */
public class LessonsFullException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
