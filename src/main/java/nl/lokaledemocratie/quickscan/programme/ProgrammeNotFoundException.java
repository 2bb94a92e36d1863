package nl.lokaledemocratie.quickscan.programme;

import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

/** There is no such programme for who asks for it. */
public class ProgrammeNotFoundException extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public ProgrammeNotFoundException(UUID id) {
        super("No programme " + id);
    }
}
