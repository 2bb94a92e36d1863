package nl.lokaledemocratie.quickscan.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the operator is told about the demonstration, on the console. */
record Announcement(Optional<DemoScans.OpenScan> open, List<DemoAccounts.Shown> accounts, Path file) {

    private static final String RULE = "-".repeat(100);

    String text(int port) {
        String address = "http://localhost:" + port;
        StringBuilder text = new StringBuilder(RULE)
                .append("\nQuick Scan Lokale Democratie: ")
                .append(address)
                .append(
                        "/\nWith demonstration content. Voorbeeldstad and the other VB municipalities are fictional.\n");
        open.ifPresentOrElse(
                scan -> tell(text, address, scan),
                () -> text.append("  open scan  closed meanwhile by the griffier\n"));
        text.append("  sign in    ").append(address).append("/inloggen\n");
        accounts.forEach(account -> text.append("    %-10s %s%n"
                .formatted(account.username(), account.password().orElse("(password replaced by its user)"))));
        text.append("  These passwords are kept in ").append(file).append("\n");
        if (open.isPresent() && !open.get().codes().isEmpty()) {
            text.append("  That file also has invitation codes of two councillors for the open scan.\n");
        }
        return text.append(RULE).toString();
    }

    private static void tell(StringBuilder text, String address, DemoScans.OpenScan scan) {
        text.append("  open scan  ")
                .append(address)
                .append("/meedoen/")
                .append(scan.link())
                .append("\n");
    }
}
