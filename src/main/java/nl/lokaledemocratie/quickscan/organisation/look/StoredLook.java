package nl.lokaledemocratie.quickscan.organisation.look;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** The look of one organisation as it is stored. */
@Entity
@Table(name = "organisation_look")
class StoredLook {

    @Id
    @Column(name = "organisation_code")
    private String organisation;

    @Nullable
    private String colour;

    private byte @Nullable [] logo;

    @Nullable
    @Column(name = "logo_file")
    private String logoFile;

    @Column(name = "logo_width", nullable = false)
    private int logoWidth;

    @Column(name = "logo_height", nullable = false)
    private int logoHeight;

    protected StoredLook() {}

    StoredLook(String organisation) {
        this.organisation = organisation;
    }

    void colour(Optional<Colour> chosen) {
        colour = chosen.map(Colour::text).orElse(null);
    }

    void logo(Optional<Logo> made) {
        logo = made.map(Logo::content).orElse(null);
        logoFile = made.map(Logo::file).orElse(null);
        logoWidth = made.map(Logo::width).orElse(0);
        logoHeight = made.map(Logo::height).orElse(0);
    }

    Look look() {
        return Look.of(
                Optional.ofNullable(colour).flatMap(Colour::parse),
                Optional.ofNullable(logoFile).map(file -> new Logo.Mark(file, logoWidth, logoHeight)));
    }

    Optional<Logo> findLogo() {
        return Optional.ofNullable(logo).map(content -> new Logo(content, format(), logoWidth, logoHeight));
    }

    private String format() {
        return logoFile == null ? "" : logoFile.substring(logoFile.lastIndexOf('.') + 1);
    }
}
