package nl.lokaledemocratie.quickscan.agenda;

/** There is no room for more on an agenda. */
public class AgendaFullException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
