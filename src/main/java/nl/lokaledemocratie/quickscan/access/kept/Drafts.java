package nl.lokaledemocratie.quickscan.access.kept;

import java.util.Base64;
import java.util.HexFormat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.NewAccount;

/**
 * Under what a browser seals the text that its user did not save yet; {@code inject:drafts} in the frame of the pages. The text stays on the
 * device. Who signs in there as somebody else gets another key, so that on a shared computer it opens for nobody but its writer.
 */
@RequestScoped
@Named("drafts")
public class Drafts {

    private static final int OWNER_BYTES = 6;

    @Inject
    Seal seal;

    @Inject
    CurrentUser user;

    /** A key of AES-256 in Base64, the same for this account each time. */
    public String getKey() {
        return Base64.getEncoder().encodeToString(seal.derive("draft:" + username()));
    }

    /** By what its texts are told from those of others on the same device: tells nobody who it is. */
    public String getOwner() {
        return HexFormat.of().formatHex(seal.derive("draft-owner:" + username()), 0, OWNER_BYTES);
    }

    private String username() {
        return NewAccount.normalise(user.getUsername());
    }
}
