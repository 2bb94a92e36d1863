package nl.lokaledemocratie.quickscan.document.seal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** The file's properties as XMP: what PDF/A-2a and PDF/UA-1 want said, including the schema of the pdfuaid part itself. */
public final class Metadata {

    public static final String PRODUCER = "Quick Scan Lokale Democratie";

    private static final String TEMPLATE =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:qs="{seal-namespace}"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <dc:format>application/pdf</dc:format>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
               <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
               <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
               <xmp:CreateDate>{date}T12:00:00Z</xmp:CreateDate>
               <xmp:ModifyDate>{date}T12:00:00Z</xmp:ModifyDate>
               <xmp:MetadataDate>{date}T12:00:00Z</xmp:MetadataDate>
               <pdf:Producer>{producer}</pdf:Producer>
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>A</pdfaid:conformance>
               <pdfuaid:part>1</pdfuaid:part>
               {seal}
               <pdfaExtension:schemas>
                <rdf:Bag>
                 <rdf:li rdf:parseType="Resource">
                  <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                  <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                  <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                  <pdfaSchema:property>
                   <rdf:Seq>
                    <rdf:li rdf:parseType="Resource">
                     <pdfaProperty:name>part</pdfaProperty:name>
                     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                     <pdfaProperty:category>internal</pdfaProperty:category>
                     <pdfaProperty:description>Part of PDF/UA standard</pdfaProperty:description>
                    </rdf:li>
                   </rdf:Seq>
                  </pdfaSchema:property>
                 </rdf:li>
                 {seal-schema}
                </rdf:Bag>
               </pdfaExtension:schemas>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";

    private Metadata() {}

    /**
     * Says it.
     *
     * @param language tag of everything in the file
     * @param imprint  where numbers come from; none in a file without a seal
     */
    public static byte[] xmp(String language, String title, String subject, LocalDate date, Optional<Imprint> imprint) {
        return TEMPLATE.replace("{title}", escape(title))
                .replace("{subject}", escape(subject))
                .replace("{language}", language)
                .replace("{date}", date.toString())
                .replace("{producer}", PRODUCER)
                .replace("{seal-namespace}", Seal.NAMESPACE)
                .replace("{seal-schema}", imprint.map(one -> Seal.schema()).orElse(""))
                .replace("{seal}", imprint.map(Seal::elements).orElse(""))
                .lines()
                .map(String::stripLeading)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
