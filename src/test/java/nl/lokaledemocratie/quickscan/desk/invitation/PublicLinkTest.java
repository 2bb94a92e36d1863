package nl.lokaledemocratie.quickscan.desk.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.SiteConfig;
import org.junit.jupiter.api.Test;

class PublicLinkTest {

    @Test
    void isWhereTheOperatorSaysTheServiceIs() {
        PublicLink link = new PublicLink();
        link.site = new SmallRyeConfigBuilder()
                .withMapping(SiteConfig.class)
                .withDefaultValue("quickscan.site.address", "https://quickscan.example.org")
                .build()
                .getConfigMapping(SiteConfig.class);
        Scan scan = new Scan();
        scan.link = "abcdefghjkmn";

        assertThat(link.of(scan)).isEqualTo("https://quickscan.example.org/meedoen/abcdefghjkmn");
    }
}
