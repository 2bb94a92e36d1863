package nl.lokaledemocratie.quickscan.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import nl.lokaledemocratie.quickscan.mail.MailConfig.Security;
import nl.lokaledemocratie.quickscan.mail.letter.WrittenLetter;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither a password nor a letter goes to a server that is not the one that is meant, or that others can overhear. */
class SmtpSecurityTest {

    private static final String SECRET = "een kat in het nauw";
    private static final EmailAddress SOMEBODY =
            EmailAddress.parse("iemand@voorbeeld.example").orElseThrow();
    private static final WrittenLetter LETTER =
            new WrittenLetter("Gemeente", "", "Onderwerp", "Tekst", "<p>Tekst</p>", Optional.empty());

    @TempDir
    private static Path folder;

    private static Path store;
    private static Path certificate;
    private static Path password;

    @BeforeAll
    static void makeKeys() throws Exception {
        store = folder.resolve("server.p12");
        certificate = folder.resolve("server.pem");
        password = Files.writeString(folder.resolve("password"), SECRET + "\n");
        keytool(
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost");
        keytool("-exportcert", "-alias", "server", "-rfc", "-file", certificate.toString());
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(arguments));
        command.add(
                0, Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", "changeit"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void signsInToAServerThatIsSecuredFromTheFirstByte() throws Exception {
        System.setProperty("greenmail.tls.keystore.file", store.toString());
        System.setProperty("greenmail.tls.keystore.password", "changeit");
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS));
        server.getUserManager().setAuthRequired(true);
        server.setUser("quickscan@voorbeeld.example", "quickscan", SECRET);
        server.start();
        try {
            int port = server.getSmtps().getPort();
            Path wrong = Files.writeString(folder.resolve("wrong"), "geraden");
            assertThat(send("localhost", port, Security.TLS, wrong, Optional.of(certificate)))
                    .isEqualTo(Delivery.DOWN);
            assertThat(server.getReceivedMessages()).isEmpty();
            assertThat(send("localhost", port, Security.TLS, password, Optional.of(certificate)))
                    .isEqualTo(Delivery.SENT);
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(send("localhost", port, Security.TLS, password, Optional.empty()))
                    .as("a certificate that nobody signed")
                    .isEqualTo(Delivery.DOWN);
            assertThat(send("127.0.0.1", port, Security.TLS, password, Optional.of(certificate)))
                    .as("a certificate of another name")
                    .isEqualTo(Delivery.DOWN);
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
            System.clearProperty("greenmail.tls.keystore.file");
            System.clearProperty("greenmail.tls.keystore.password");
        }
    }

    @Test
    void saysNothingInClearTextButThatItWantsToBeSecured() throws Exception {
        try (SecureSmtp server = new SecureSmtp(secret(), true)) {
            assertThat(send("localhost", server.port(), Security.STARTTLS, password, Optional.of(certificate)))
                    .isEqualTo(Delivery.SENT);
            assertThat(server.clear).allMatch(line -> line.matches("EHLO .*|STARTTLS"));
            assertThat(String.join("\n", server.secured))
                    .contains("AUTH PLAIN", "RCPT TO:<iemand@voorbeeld.example>", "Subject: Onderwerp");
            assertThat(new String(Base64.getDecoder()
                            .decode(server.secured.stream()
                                    .filter(line -> line.startsWith("AUTH PLAIN "))
                                    .map(line -> line.substring("AUTH PLAIN ".length()))
                                    .findFirst()
                                    .orElseThrow())))
                    .endsWith("\0quickscan\0" + SECRET);
        }
    }

    @Test
    void handsNothingToAServerThatSecuresNothing() throws Exception {
        try (SecureSmtp server = new SecureSmtp(secret(), false)) {
            assertThat(send("localhost", server.port(), Security.STARTTLS, password, Optional.of(certificate)))
                    .isEqualTo(Delivery.DOWN);
            assertThat(server.clear).allMatch(line -> line.matches("EHLO .*|QUIT|RSET"));
            assertThat(server.secured).isEmpty();
        }
    }

    @Test
    void handsNothingToAServerThatIsAnother() throws Exception {
        try (SecureSmtp server = new SecureSmtp(secret(), true)) {
            assertThat(send("localhost", server.port(), Security.STARTTLS, password, Optional.empty()))
                    .isEqualTo(Delivery.DOWN);
            assertThat(server.secured).isEmpty();
            assertThat(server.clear).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("RCPT"));
        }
    }

    @Test
    void wantsACertificateInTheFile() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.pem"));
        assertThatThrownBy(() -> TrustedServers.of(empty))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("trust-file");
        assertThatThrownBy(() -> TrustedServers.of(folder.resolve("none.pem"))).hasMessageContaining("trust-file");
    }

    private static Delivery send(String name, int port, Security security, Path password, Optional<Path> trusted) {
        MailConfig config = new SecureSettings(name, port, security, Optional.of(password), trusted);
        return new SmtpServer(config, Clock.systemUTC()).send(LETTER, SOMEBODY);
    }

    private static SSLContext secret() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }
}
