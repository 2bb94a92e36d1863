package nl.lokaledemocratie.quickscan.mail.letter;

/** Which letter it is. */
public enum LetterKind {
    INVITATION,
    REMINDER
}
