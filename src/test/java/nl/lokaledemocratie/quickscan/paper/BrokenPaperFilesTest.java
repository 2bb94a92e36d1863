package nl.lokaledemocratie.quickscan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RichQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.Mutations;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import nl.lokaledemocratie.quickscan.study.file.TextSource;
import nl.lokaledemocratie.quickscan.study.response.ResponsesReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Breaks files of answers from paper in many ways, the same ones each time: each is read or refused with what is wrong. */
class BrokenPaperFilesTest {

    private static final int VARIANTS = 400;

    private final Questionnaire questionnaire = RichQuestionnaire.version("1.0.0");
    private final ResponsesReader reader = ResponsesReader.strict(questionnaire);
    private final Random random = new Random(12);
    private final Mutations mutations = new Mutations(12);

    @Test
    void readsOrRefusesTables() {
        String good = PaperTemplate.of(questionnaire);
        String broken = good;
        for (int variant = 0; variant < VARIANTS; variant++) {
            broken = variant % 4 == 0 || broken.isEmpty() ? mutations.of(good + good) : mutations.of(broken);
            assertThatReads(broken.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void readsOrRefusesWorkbooks() throws IOException {
        byte[] good = PaperTemplate.workbook(questionnaire);
        for (int variant = 0; variant < VARIANTS; variant++) {
            assertThatReads(variant % 2 == 0 ? noisy(good) : rewritten(good));
        }
    }

    private void assertThatReads(byte[] sent) {
        try {
            PaperFile file = PaperFile.of("formulieren.xlsx", sent);
            file.headings();
            reader.readAll(TextSource.of(file.name(), file.content()));
        } catch (FilesRefusedException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private byte[] noisy(byte[] good) {
        byte[] bytes = good.clone();
        for (int change = random.nextInt(6); change >= 0; change--) {
            bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt();
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    /** A sound zip of which one part says something else. */
    private byte[] rewritten(byte[] good) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(good).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                String part = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                String lines = part.replace("><", ">\n<");
                String said = random.nextInt(3) == 0 ? mutations.of(lines).replace("\n", "") : part;
                out.write(said.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
