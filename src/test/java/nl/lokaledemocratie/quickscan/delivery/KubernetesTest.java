package nl.lokaledemocratie.quickscan.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import org.junit.jupiter.api.Test;

/**
 * What {@code docker/kubernetes} asks of a cluster, read strictly into the classes that fabric8 generates from Kubernetes' own OpenAPI: a word
 * that Kubernetes does not know, or at another place, is refused.
 */
class KubernetesTest {

    private static final Path FOLDER = Path.of("docker", "kubernetes");

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "deployment.yaml", Deployment.class,
            "service.yaml", Service.class,
            "network-policy.yaml", NetworkPolicy.class,
            "disruption-budget.yaml", PodDisruptionBudget.class,
            "volume.yaml", PersistentVolumeClaim.class,
            "secret.yaml.example", Secret.class);

    /** The models keep what they do not know in a map of their own; without it that is an error. */
    private static final ObjectMapper STRICT = new YAMLMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            });

    @Test
    void readsEveryFileAsWhatItIs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(KINDS.keySet());
        }
        for (var file : KINDS.entrySet()) {
            HasMetadata read = STRICT.readValue(text(file.getKey()), file.getValue());
            String first = text(file.getKey())
                    .lines()
                    .filter(line -> line.startsWith("apiVersion: "))
                    .findFirst()
                    .orElseThrow();
            assertThat(first).isEqualTo("apiVersion: " + HasMetadata.getApiVersion(file.getValue()));
            assertThat(text(file.getKey())).contains("\nkind: " + HasMetadata.getKind(file.getValue()) + "\n");
            assertThat(read.getMetadata().getLabels()).containsEntry("app.kubernetes.io/name", "quickscan");
        }
    }

    @Test
    void noticesAWordThatKubernetesDoesNotKnow() throws IOException {
        String deployment = text("deployment.yaml").replace("readOnlyRootFilesystem", "readonlyRootFilesystem");
        assertThatThrownBy(() -> STRICT.readValue(deployment, Deployment.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("readonlyRootFilesystem");
    }

    @Test
    void keepsToTheRestrictedStandardForPods() throws IOException {
        PodSpec pod = pod();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(10001);
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getHostNetwork()).isNull();
        for (Container container : pod.getContainers()) {
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
            assertThat(container.getResources().getLimits()).containsKey("memory");
            assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
            assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
        }
    }

    @Test
    void namesTheImageOfThisVersion() throws IOException {
        String version = Files.readString(Path.of("pom.xml")).replaceAll("(?s).*?<version>([^<]+)</version>.*", "$1");
        assertThat(pod().getContainers()).extracting(Container::getImage).containsExactly("quickscan:" + version);
    }

    @Test
    void findsWhatItNames() throws IOException {
        PodSpec pod = pod();
        assertThat(pod.getVolumes())
                .extracting(volume -> volume.getName())
                .containsExactlyInAnyOrderElementsOf(pod.getContainers().get(0).getVolumeMounts().stream()
                        .map(mount -> mount.getName())
                        .toList());
        List<String> claims = pod.getVolumes().stream()
                .filter(volume -> volume.getPersistentVolumeClaim() != null)
                .map(volume -> volume.getPersistentVolumeClaim().getClaimName())
                .toList();
        assertThat(claims)
                .containsExactly(STRICT.readValue(text("volume.yaml"), PersistentVolumeClaim.class)
                        .getMetadata()
                        .getName());
        Map<String, String> chosen = deployment().getSpec().getSelector().getMatchLabels();
        assertThat(deployment().getSpec().getTemplate().getMetadata().getLabels())
                .containsAllEntriesOf(chosen);
        assertThat(STRICT.readValue(text("service.yaml"), Service.class)
                        .getSpec()
                        .getSelector())
                .isEqualTo(chosen);
        assertThat(STRICT.readValue(text("disruption-budget.yaml"), PodDisruptionBudget.class)
                        .getSpec()
                        .getSelector()
                        .getMatchLabels())
                .isEqualTo(chosen);
        assertThat(STRICT.readValue(text("network-policy.yaml"), NetworkPolicy.class)
                        .getSpec()
                        .getPodSelector()
                        .getMatchLabels())
                .isEqualTo(chosen);
    }

    @Test
    void writesNoSecretDown() throws IOException {
        Secret secret = STRICT.readValue(text("secret.yaml.example"), Secret.class);
        assertThat(secret.getStringData().values()).isNotEmpty().allMatch(String::isEmpty);
        assertThat(secret.getData()).isNullOrEmpty();
        assertThat(pod().getContainers().get(0).getEnv())
                .noneMatch(setting -> setting.getName().contains("PASSWORD"));
    }

    private static PodSpec pod() throws IOException {
        return deployment().getSpec().getTemplate().getSpec();
    }

    private static Deployment deployment() throws IOException {
        return STRICT.readValue(text("deployment.yaml"), Deployment.class);
    }

    private static String text(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }
}
