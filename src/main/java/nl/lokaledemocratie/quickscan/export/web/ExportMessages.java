package nl.lokaledemocratie.quickscan.export.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page with tables and figures. The texts are in {@code messages/export*.properties}. */
@MessageBundle("export")
public interface ExportMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String tablesTitle();

    @Message
    String tablesText();

    @Message
    String workbook();

    @Message
    String separate();

    @Message
    String csv(String table);

    @Message
    String figuresTitle();

    @Message
    String figuresText();

    @Message
    String figuresNone();

    @Message
    String figure(int number);

    @Message
    String alternative();

    @Message
    String svg(int number);

    @Message
    String png(int number);

    @Message
    String dataTitle();

    @Message
    String dataText();

    @Message
    String dataWorkbook();

    @Message
    String dataJson();

    @Message
    String dataTerms();

    @Message
    String dataDdi();

    @Message
    String dataYaml();
}
