package nl.lokaledemocratie.quickscan.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;

/** The keys of one scan: HPKE (RFC 9180) with X25519, HKDF-SHA256 and AES-256-GCM. */
final class KeyPair {

    static {
        try {
            HybridConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeysetHandle keys;

    private KeyPair(KeysetHandle keys) {
        this.keys = keys;
    }

    static KeyPair random() {
        try {
            return new KeyPair(KeysetHandle.generateNew(HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not make a key pair", e);
        }
    }

    byte[] privateBytes() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not write a private key", e);
        }
    }

    byte[] publicBytes() {
        try {
            return TinkProtoKeysetFormat.serializeKeysetWithoutSecret(keys.getPublicKeysetHandle());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not write a public key", e);
        }
    }

    /** The bytes of the public key that goes with those of a private key. */
    static byte[] publicBytes(byte[] privateKey) {
        try {
            return new KeyPair(TinkProtoKeysetFormat.parseKeyset(privateKey, InsecureSecretKeyAccess.get()))
                    .publicBytes();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not a private key", e);
        }
    }

    /** What seals, from the bytes of a public key. */
    static SheetSealer sealer(byte[] publicKey) {
        try {
            return new SheetSealer(TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKey)
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not a public key", e);
        }
    }

    /** What opens, from the bytes of a private key. */
    static SheetOpener opener(byte[] privateKey) {
        try {
            return new SheetOpener(TinkProtoKeysetFormat.parseKeyset(privateKey, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not a private key", e);
        }
    }

    /** What a sheet is bound to: in another scan or group it does not open. */
    static byte[] context(UUID scan, String audience) {
        return ("sheet " + scan + " " + audience).getBytes(StandardCharsets.UTF_8);
    }

    /** What an address is bound to: in another scan, or as a sheet, it does not open. */
    static byte[] addressContext(UUID scan) {
        return ("address " + scan).getBytes(StandardCharsets.UTF_8);
    }
}
