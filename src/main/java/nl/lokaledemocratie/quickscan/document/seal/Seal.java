package nl.lokaledemocratie.quickscan.document.seal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The part of a file's properties (XMP) that tells where it comes from and seals it: a digest over all its bytes, in which the digits of
 * the digest itself count as zeros. Whoever changes a byte by accident breaks the seal; who does so on purpose can make a new one, so that
 * only who gave the file out knows whether it is still that file.
 */
public final class Seal {

    public static final String NAMESPACE = "urn:quickscan-lokale-democratie:seal#";

    static final int DIGITS = 64;

    private static final String PREFIX = "qs";
    private static final byte[] EMPTY =
            element(Field.DIGEST, "0".repeat(DIGITS)).getBytes(StandardCharsets.US_ASCII);

    private Seal() {}

    /** What is said, in this order. */
    enum Field {
        FINGERPRINT("Names the published result, SHA-256"),
        ENGINE("Version of what computed the numbers"),
        REVISION("Number of the publication"),
        DEFINITION("Name and version of the report definition"),
        DIGEST("SHA-256 of this file with these digits as zeros");

        private final String meaning;

        Field(String meaning) {
            this.meaning = meaning;
        }

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The elements, with a digest that is still to be filled in. */
    public static String elements(Imprint imprint) {
        return String.join(
                "\n   ",
                element(Field.FINGERPRINT, imprint.fingerprint()),
                element(Field.ENGINE, imprint.engine()),
                element(Field.REVISION, Integer.toString(imprint.revision())),
                element(Field.DEFINITION, imprint.definition()),
                element(Field.DIGEST, "0".repeat(DIGITS)));
    }

    /** What PDF/A wants said of properties that it does not know. */
    public static String schema() {
        String properties = List.of(Field.values()).stream()
                .map(field ->
                        """
                             <rdf:li rdf:parseType="Resource">
                              <pdfaProperty:name>%s</pdfaProperty:name>
                              <pdfaProperty:valueType>Text</pdfaProperty:valueType>
                              <pdfaProperty:category>internal</pdfaProperty:category>
                              <pdfaProperty:description>%s</pdfaProperty:description>
                             </rdf:li>"""
                                .formatted(field.key(), field.meaning))
                .collect(Collectors.joining("\n"));
        return """
                <rdf:li rdf:parseType="Resource">
                 <pdfaSchema:schema>Seal of a Quick Scan file</pdfaSchema:schema>
                 <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
                 <pdfaSchema:prefix>%s</pdfaSchema:prefix>
                 <pdfaSchema:property>
                  <rdf:Seq>
                %s
                  </rdf:Seq>
                 </pdfaSchema:property>
                </rdf:li>"""
                .formatted(NAMESPACE, PREFIX, properties);
    }

    /**
     * Fills in the digest; the file keeps its length.
     *
     * @throws IllegalArgumentException when the file has no room for one
     */
    public static byte[] close(byte[] file) {
        int at = Bytes.find(file, EMPTY, 0);
        if (at < 0) {
            throw new IllegalArgumentException("The file has no place for its seal");
        }
        byte[] sealed = file.clone();
        byte[] digest = element(Field.DIGEST, Digest.of(file)).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digest, 0, sealed, at, digest.length);
        return sealed;
    }

    static String start(Field field) {
        return "<" + PREFIX + ":" + field.key() + ">";
    }

    static String end(Field field) {
        return "</" + PREFIX + ":" + field.key() + ">";
    }

    private static String element(Field field, String value) {
        return start(field) + value + end(field);
    }
}
