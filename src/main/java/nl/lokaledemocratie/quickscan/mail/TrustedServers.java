package nl.lokaledemocratie.quickscan.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import org.jspecify.annotations.Nullable;

/** Trusts the certificates of Java and those of one more file. */
public final class TrustedServers {

    private TrustedServers() {}

    /**
     * Makes connections to servers that either trusts.
     *
     * @param file certificates as PEM
     * @throws IllegalStateException when there is no certificate in it
     */
    public static SSLSocketFactory of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("c" + store.size(), one);
            }
            if (store.size() == 0) {
                throw new IllegalStateException("quickscan.mail.trust-file holds no certificate");
            }
            X509TrustManager own = managerOf(store);
            X509TrustManager usual = managerOf(null);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Either(own, usual)}, null);
            return context.getSocketFactory();
        } catch (IOException e) {
            throw new UncheckedIOException("quickscan.mail.trust-file cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("quickscan.mail.trust-file holds no certificates", e);
        }
    }

    /** @param store null for the one of Java */
    private static X509TrustManager managerOf(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** What one of the two trusts. Whether it is the server that was meant, the mail library checks. */
    private record Either(X509TrustManager own, X509TrustManager usual) implements X509TrustManager {

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            try {
                own.checkServerTrusted(chain, type);
            } catch (CertificateException notOurs) {
                usual.checkServerTrusted(chain, type);
            }
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            usual.checkClientTrusted(chain, type);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return Stream.of(own, usual)
                    .flatMap(one -> Arrays.stream(one.getAcceptedIssuers()))
                    .toArray(X509Certificate[]::new);
        }
    }
}
