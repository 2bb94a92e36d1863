package nl.lokaledemocratie.quickscan.desk.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.OrganisationFigures;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
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
        Organisation organisation =
                new Organisation("VB0000", "Proefstad", OrganisationKind.MUNICIPALITY, true, OrganisationFigures.NONE);
        Scan scan = new Scan(organisation, "Quick Scan", new QuestionnaireId("proef", "1.0.0"), "abcdefghjkmn");

        assertThat(link.of(scan)).isEqualTo("https://quickscan.example.org/meedoen/abcdefghjkmn");
    }
}
