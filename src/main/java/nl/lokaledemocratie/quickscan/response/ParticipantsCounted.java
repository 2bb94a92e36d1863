package nl.lokaledemocratie.quickscan.response;

import java.util.UUID;

/** Some people more of an open group of this scan were counted by what they said about themselves. */
public record ParticipantsCounted(UUID scan) {}
